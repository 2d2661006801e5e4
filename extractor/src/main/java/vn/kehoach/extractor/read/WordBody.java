package vn.kehoach.extractor.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.kehoach.corpus.document.Look;

/** Walks WordprocessingML in reading order and makes blocks of it. */
final class WordBody {

  /** Tables in tables in content controls …; no document of people is nested deeper. */
  private static final int DEEPEST = 60;

  private static final int NONE = -1;

  private final WordStyles styles;
  private final WordNumbering numbering;
  private final Draft draft;

  WordBody(WordStyles styles, WordNumbering numbering, Draft draft) {
    this.styles = styles;
    this.numbering = numbering;
    this.draft = draft;
  }

  /** The blocks inside a body, a cell, a content control or a text box. */
  List<DraftBlock> blocks(Node container) {
    List<DraftBlock> out = new ArrayList<>();
    addBlocks(container, out, 0);
    return out;
  }

  private void addBlocks(Node container, List<DraftBlock> out, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (Element child : WordXml.children(container)) {
      switch (child.getLocalName()) {
        case "p" -> addParagraph(child, out, depth);
        case "tbl" -> out.add(table(child, depth));
        case "sdt",
            "sdtContent",
            "ins",
            "moveTo",
            "customXml",
            "smartTag",
            "AlternateContent",
            "Choice" ->
            addBlocks(child, out, depth + 1);
        default -> {}
      }
    }
  }

  private void addParagraph(Element paragraph, List<DraftBlock> out, int depth) {
    Element properties = WordXml.child(paragraph, "pPr");
    WordStyles.Style style =
        WordStyles.direct(properties, null)
            .or(styles.paragraph(WordXml.value(properties, "pStyle")));
    WordRuns runs = new WordRuns(styles, style, draft);
    runs.read(paragraph);
    draft.drop("hidden-text", 0, runs.hidden());
    String words = runs.words();
    // An empty paragraph still counts in its list, but Word shows no number for a removed one.
    boolean removed = isRemoved(properties) && words.isBlank();
    int level = style.level() == null ? 0 : style.level();
    String label =
        style.numbering() == null || removed ? "" : numbering.next(style.numbering(), level);
    Look look = new Look(runs.isBold(), runs.isItalic(), "center".equals(style.alignment()));
    if (!words.isBlank() || !label.isEmpty()) {
      out.add(block(words, label, level, style, look));
    }
    for (Element box : runs.textBoxes()) {
      addBlocks(box, out, depth + 1);
    }
  }

  private static DraftBlock.Text block(
      String words, String label, int level, WordStyles.Style style, Look look) {
    Integer outline = style.outline();
    if (outline != null && outline >= 0 && outline < 9) {
      return new DraftBlock.Text(words, label, DraftBlock.Role.HEADING, outline + 1, look, 0);
    }
    if (!label.isEmpty()) {
      return new DraftBlock.Text(words, label, DraftBlock.Role.LIST_ITEM, level, look, 0);
    }
    return DraftBlock.Text.paragraph(words, look, 0);
  }

  /** Whether the paragraph's own mark is a tracked deletion. */
  private static boolean isRemoved(@Nullable Element properties) {
    return WordXml.child(WordXml.child(properties, "rPr"), "del") != null;
  }

  private DraftBlock.Grid table(Element table, int depth) {
    List<DraftBlock.GridCell> cells = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    int row = 0;
    for (Element line : rows(table)) {
      addRow(line, row, cells, open, depth);
      row++;
    }
    return new DraftBlock.Grid(cells, 0);
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : WordXml.children(table)) {
      if ("tr".equals(child.getLocalName())) {
        Element properties = WordXml.child(child, "trPr");
        if (WordXml.child(properties, "del") == null) {
          rows.add(child);
        }
      } else if ("sdt".equals(child.getLocalName())) {
        Element content = WordXml.child(child, "sdtContent");
        if (content != null) {
          rows.addAll(rows(content));
        }
      }
    }
    return rows;
  }

  /** Adds a row's cells; {@code open} holds, column by column, which cell may go on below or -1. */
  private void addRow(
      Element line, int row, List<DraftBlock.GridCell> cells, List<Integer> open, int depth) {
    int column = WordXml.number(WordXml.value(WordXml.child(line, "trPr"), "gridBefore"), 0);
    for (Element cell : cells(line)) {
      Element properties = WordXml.child(cell, "tcPr");
      int span = Math.clamp(WordXml.number(WordXml.value(properties, "gridSpan"), 1), 1, 100);
      Element merge = WordXml.child(properties, "vMerge");
      boolean goesOn = merge != null && !"restart".equals(WordXml.attribute(merge, "val"));
      while (open.size() < column + span) {
        open.add(NONE);
      }
      int at = open.get(column);
      List<DraftBlock> content = new ArrayList<>();
      addBlocks(cell, content, depth + 1);
      if (goesOn && at != NONE && cells.get(at).row() + cells.get(at).rowSpan() == row) {
        DraftBlock.GridCell above = cells.get(at);
        List<DraftBlock> all = new ArrayList<>(above.content());
        all.addAll(content);
        cells.set(
            at,
            new DraftBlock.GridCell(
                above.row(), above.column(), above.rowSpan() + 1, above.columnSpan(), all));
      } else {
        at = cells.size();
        cells.add(new DraftBlock.GridCell(row, column, 1, span, content));
      }
      for (int c = column; c < column + span; c++) {
        open.set(c, merge == null ? NONE : at);
      }
      column += span;
    }
  }

  private static List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>();
    for (Element child : WordXml.children(row)) {
      if ("tc".equals(child.getLocalName())) {
        cells.add(child);
      } else if ("sdt".equals(child.getLocalName())) {
        Element content = WordXml.child(child, "sdtContent");
        if (content != null) {
          cells.addAll(cells(content));
        }
      }
    }
    return cells;
  }
}
