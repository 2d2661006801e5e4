package vn.kehoach.extractor.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The words of one paragraph of WordprocessingML: insertions in, deletions, field codes and hidden
 * text out, text boxes kept aside.
 */
final class WordRuns {

  private static final int DEEPEST = 60;

  private final Draft draft;
  private final WordStyles styles;
  private final WordStyles.Style paragraph;
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder hidden = new StringBuilder();
  private final List<Element> textBoxes = new ArrayList<>();
  private final FieldCodes fieldCodes = new FieldCodes();
  private int letters;
  private int boldLetters;
  private int italicLetters;

  WordRuns(WordStyles styles, WordStyles.Style paragraph, Draft draft) {
    this.draft = draft;
    this.styles = styles;
    this.paragraph = paragraph;
  }

  /** Reads what stands in the paragraph. */
  void read(Element element) {
    walk(element, 0);
  }

  String words() {
    return words.toString();
  }

  String hidden() {
    return hidden.toString();
  }

  /** The content elements of the text boxes that are anchored in the paragraph. */
  List<Element> textBoxes() {
    return textBoxes;
  }

  boolean isBold() {
    return letters > 0 && boldLetters == letters;
  }

  boolean isItalic() {
    return letters > 0 && italicLetters == letters;
  }

  private void walk(Node parent, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (Element child : WordXml.children(parent)) {
      switch (child.getLocalName()) {
        case "r" -> run(child, depth);
        case "del", "moveFrom", "pPr", "rPr", "Fallback", "sdtPr" -> {}
        default -> walk(child, depth + 1);
      }
    }
  }

  private void run(Element run, int depth) {
    Element properties = WordXml.child(run, "rPr");
    WordStyles.Style style =
        WordStyles.direct(null, properties)
            .or(styles.run(WordXml.value(properties, "rStyle")))
            .or(paragraph);
    StringBuilder text = new StringBuilder();
    for (Element child : WordXml.children(run)) {
      content(child, text, depth);
    }
    if (Boolean.TRUE.equals(style.hidden())) {
      hidden.append(text);
      return;
    }
    words.append(draft.byFont(text.toString(), style.font()));
    int count = (int) text.chars().filter(Character::isLetterOrDigit).count();
    letters += count;
    boldLetters += Boolean.TRUE.equals(style.bold()) ? count : 0;
    italicLetters += Boolean.TRUE.equals(style.italic()) ? count : 0;
  }

  private void content(Element child, StringBuilder text, int depth) {
    switch (child.getLocalName()) {
      case "t" -> text.append(fieldCodes.hide() ? "" : WordXml.text(child));
      case "tab", "ptab" -> text.append('\t');
      case "br" -> text.append("page".equals(WordXml.attribute(child, "type")) ? " " : "\n");
      case "cr" -> text.append('\n');
      case "noBreakHyphen" -> text.append('-');
      // In TCVN3 the soft hyphen is a letter.
      case "softHyphen" -> text.append('\u00AD');
      case "sym" -> text.append(symbol(WordXml.attribute(child, "char")));
      case "fldChar" -> field(WordXml.attribute(child, "fldCharType"));
      case "drawing", "pict", "object", "AlternateContent" -> boxes(child, depth);
      default -> {}
    }
  }

  private void field(@Nullable String type) {
    switch (type == null ? "" : type) {
      case "begin" -> fieldCodes.begin();
      case "separate" -> fieldCodes.separate();
      case "end" -> fieldCodes.end();
      default -> {}
    }
  }

  private static String symbol(@Nullable String hex) {
    return hex != null && hex.matches("[0-9A-Fa-f]{4}")
        ? String.valueOf((char) Integer.parseInt(hex, 16))
        : "";
  }

  private void boxes(Element drawing, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (Element child : WordXml.children(drawing)) {
      switch (child.getLocalName()) {
        case "txbxContent" -> textBoxes.add(child);
        case "Fallback" -> {}
        default -> boxes(child, depth + 1);
      }
    }
  }
}
