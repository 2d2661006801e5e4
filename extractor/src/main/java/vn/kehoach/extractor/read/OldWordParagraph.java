package vn.kehoach.extractor.read;

import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import vn.kehoach.corpus.document.Look;

/** One paragraph of a binary doc: its shown words, its list number, its look. */
final class OldWordParagraph {

  private static final char FIELD_BEGIN = '\u0013';
  private static final char FIELD_SEPARATOR = '\u0014';
  private static final char FIELD_END = '\u0015';

  private OldWordParagraph() {}

  static DraftBlock.Text block(
      Paragraph paragraph, AbstractWordUtils.NumberingState numbers, Draft draft) {
    StringBuilder words = new StringBuilder();
    int letters = 0;
    int bold = 0;
    int italic = 0;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (run.isMarkedDeleted() || run.isVanished()) {
        continue;
      }
      // Word keeps a soft hyphen as 0x1F; in TCVN3 that is a letter.
      String text = run.text().replace('\u001F', '\u00AD');
      words.append(draft.byFont(text, run.getFontName()));
      int count = (int) run.text().chars().filter(Character::isLetterOrDigit).count();
      letters += count;
      bold += run.isBold() ? count : 0;
      italic += run.isItalic() ? count : 0;
    }
    Look look =
        new Look(
            letters > 0 && bold == letters,
            letters > 0 && italic == letters,
            paragraph.getJustification() == 1);
    String shown = withoutMarks(words.toString());
    String label = label(paragraph, numbers);
    int outline = paragraph.getLvl();
    if (outline >= 0 && outline < 9) {
      return new DraftBlock.Text(shown, label, DraftBlock.Role.HEADING, outline + 1, look, 0);
    }
    return label.isEmpty()
        ? DraftBlock.Text.paragraph(shown, look, 0)
        : new DraftBlock.Text(
            shown, label, DraftBlock.Role.LIST_ITEM, Math.max(0, paragraph.getIlvl()), look, 0);
  }

  private static String label(Paragraph paragraph, AbstractWordUtils.NumberingState numbers) {
    if (!paragraph.isInList()) {
      return "";
    }
    HWPFList list = paragraph.getList();
    String shown =
        AbstractWordUtils.getBulletText(numbers, list, (char) paragraph.getIlvl()).strip();
    boolean symbol = shown.codePoints().anyMatch(c -> (c >= 0xE000 && c <= 0xF8FF) || c == 0xB7);
    return symbol ? "•" : shown;
  }

  /** Field codes, cell marks and object anchors out; line breaks as line feeds. */
  static String withoutMarks(String text) {
    StringBuilder out = new StringBuilder();
    FieldCodes fields = new FieldCodes();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case FIELD_BEGIN -> fields.begin();
        case FIELD_SEPARATOR -> fields.separate();
        case FIELD_END -> fields.end();
        case '\u000B', '\r' -> out.append('\n');
        case '\u001E' -> out.append('-');
        default -> {
          if (!fields.hide() && (c >= ' ' || c == '\t')) {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }
}
