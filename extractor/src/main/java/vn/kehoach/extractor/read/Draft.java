package vn.kehoach.extractor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.document.DigitalSignature;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.DocumentBuilder;
import vn.kehoach.corpus.document.DocumentBuilder.CellText;
import vn.kehoach.corpus.document.ReadingNote;
import vn.kehoach.extractor.normalize.Characters;
import vn.kehoach.extractor.normalize.LegacyText;
import vn.kehoach.extractor.normalize.ManualBreaks;
import vn.kehoach.extractor.normalize.SplitSyllables;

/**
 * Collects what a format reader finds and makes the document of it. The rules that hold for every
 * format live here: tidy characters, resolved manual line breaks, frames of one column opened.
 */
final class Draft {

  private final List<DraftBlock> blocks = new ArrayList<>();
  private final DocumentBuilder document = new DocumentBuilder();
  private LegacyText legacy = LegacyText.of(List.of());

  void add(DraftBlock block) {
    blocks.add(block);
  }

  void addAll(List<? extends DraftBlock> more) {
    blocks.addAll(more);
  }

  void drop(String reason, int page, String words) {
    document.drop(reason, page, Characters.tidy(words));
  }

  /** Drops what stands outside the text. */
  void drop(String reason, List<? extends DraftBlock> aside) {
    List<String> words = new ArrayList<>();
    aside.forEach(block -> collectWords(block, words));
    drop(reason, 0, String.join("\n", words));
  }

  void recognised(int page) {
    document.recognised(page);
  }

  void note(ReadingNote note) {
    document.note(note);
  }

  void signature(DigitalSignature signature) {
    document.signature(signature);
  }

  /**
   * The document of everything that was collected.
   *
   * @throws UnreadableException with {@link ImportOutcome#EMPTY} where there is not one word
   */
  Document build(SourceFile file, int pages) throws UnreadableException {
    List<String> words = new ArrayList<>();
    blocks.forEach(block -> collectWords(block, words));
    legacy = LegacyText.of(words);
    blocks.forEach(this::write);
    if (document.isEmpty()) {
      throw new UnreadableException(ImportOutcome.EMPTY, "a document without a word");
    }
    return document.build(file.id(), file.mediaType(), pages);
  }

  private void write(DraftBlock block) {
    switch (block) {
      case DraftBlock.Text text -> write(text);
      case DraftBlock.Grid grid when grid.isFrame() ->
          grid.cells().forEach(cell -> cell.content().forEach(this::write));
      case DraftBlock.Grid grid -> document.table(cellTexts(grid.withoutBlankLines()), grid.page());
    }
  }

  private void write(DraftBlock.Text text) {
    List<String> paragraphs = ManualBreaks.resolve(inUnicode(text.words()));
    for (int i = 0; i < paragraphs.size(); i++) {
      String words = SplitSyllables.joined(paragraphs.get(i));
      String label = Characters.tidy(text.label());
      if (i > 0 || (text.role() == DraftBlock.Role.LIST_ITEM && label.isEmpty())) {
        document.paragraph(words, text.page(), text.look());
        continue;
      }
      switch (text.role()) {
        case PARAGRAPH -> document.paragraph(words, text.page(), text.look());
        case LIST_ITEM -> document.listItem(words, text.page(), text.look(), label, text.level());
        case HEADING -> document.heading(words, text.page(), text.look(), label, text.level());
      }
    }
    if (paragraphs.size() == 1) {
      text.turns().forEach(turn -> document.pageTurn(turn.letters(), turn.page()));
    }
  }

  /** Lines in Unicode, for readers that look at letters before they know the paragraphs. */
  List<String> inUnicode(List<String> lines) {
    legacy = LegacyText.of(lines);
    return lines.stream().map(this::inUnicode).toList();
  }

  /** A run of letters in Unicode, as its font shows it. */
  String byFont(String run, @Nullable String font) {
    String shown = font == null ? run : LegacyText.decodeByFont(run, font);
    if (!shown.equals(run)) {
      note(ReadingNote.LEGACY_ENCODING_CONVERTED);
    }
    return shown;
  }

  private static void collectWords(DraftBlock block, List<String> words) {
    switch (block) {
      case DraftBlock.Text text -> words.add(text.words());
      case DraftBlock.Grid grid ->
          grid.cells().forEach(cell -> cell.content().forEach(inner -> collectWords(inner, words)));
    }
  }

  private String inUnicode(String words) {
    String converted = legacy.apply(words);
    if (!converted.equals(words)) {
      note(
          legacy.kind().equals(Optional.of(LegacyText.Kind.MOJIBAKE))
              ? ReadingNote.MOJIBAKE_REPAIRED
              : ReadingNote.LEGACY_ENCODING_CONVERTED);
    }
    return converted;
  }

  private List<CellText> cellTexts(DraftBlock.Grid grid) {
    List<CellText> texts = new ArrayList<>();
    for (DraftBlock.GridCell cell : grid.cells()) {
      List<String> lines = new ArrayList<>();
      cell.content().forEach(block -> addLines(block, lines));
      texts.add(
          new CellText(
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan(),
              String.join("\n", lines),
              cell.content().isEmpty() ? 0 : cell.content().getFirst().page()));
    }
    return texts;
  }

  /** A cell has no place for labels, so a list number stands before its words as it is shown. */
  private void addLines(DraftBlock block, List<String> lines) {
    switch (block) {
      case DraftBlock.Text text -> {
        List<String> paragraphs = ManualBreaks.resolve(inUnicode(text.words()));
        String label = Characters.tidy(text.label());
        if (paragraphs.isEmpty() && !label.isEmpty()) {
          lines.add(label);
        }
        for (int i = 0; i < paragraphs.size(); i++) {
          String words = SplitSyllables.joined(paragraphs.get(i));
          lines.add(i == 0 && !label.isEmpty() ? label + " " + words : words);
        }
      }
      case DraftBlock.Grid grid ->
          grid.cells().forEach(cell -> cell.content().forEach(inner -> addLines(inner, lines)));
    }
  }
}
