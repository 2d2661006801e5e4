package vn.kehoach.extractor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.kehoach.corpus.document.Look;

/** The paragraphs, lists, headings and tables of an HTML element, in order. */
final class HtmlBlocks {

  private static final Set<String> BLOCK =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "blockquote",
          "center",
          "dl",
          "dt",
          "dd",
          "pre",
          "address",
          "figure",
          "figcaption",
          "fieldset",
          "details",
          "summary",
          "body",
          "hr",
          "form",
          "caption",
          "ul",
          "ol",
          "li",
          "table",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "tr",
          "td",
          "th",
          "tbody",
          "thead",
          "tfoot");

  private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)");
  private static final Pattern CENTER = Pattern.compile("text-align\\s*:\\s*center");
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all");
  private static final Pattern ITALIC = Pattern.compile("font-style\\s*:\\s*italic");

  private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

  /** Deeper nesting than any page has; what lies below is read as one paragraph. */
  private static final int DEEPEST = 200;

  private final List<DraftBlock> blocks = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder label = new StringBuilder();
  private int letters;
  private int boldLetters;
  private int italicLetters;
  private boolean centered;

  private HtmlBlocks() {}

  /** The blocks inside the element. */
  static List<DraftBlock> of(Element element) {
    HtmlBlocks reader = new HtmlBlocks();
    reader.children(element, Style.PLAIN, 0);
    reader.flush(DraftBlock.Role.PARAGRAPH, 0);
    return List.copyOf(reader.blocks);
  }

  /** What surrounds a piece of text. */
  private record Style(
      boolean bold, boolean italic, boolean centered, boolean preformatted, int list) {

    static final Style PLAIN = new Style(false, false, false, false, -1);

    Style inside(Element element) {
      Style own =
          switch (element.normalName()) {
            case "b", "strong", "th" -> new Style(true, italic, centered, preformatted, list);
            case "i", "em" -> new Style(bold, true, centered, preformatted, list);
            case "center" -> new Style(bold, italic, true, preformatted, list);
            case "pre" -> new Style(bold, italic, centered, true, list);
            case "ul", "ol" -> new Style(bold, italic, centered, preformatted, list + 1);
            default -> this;
          };
      return element.attributesSize() == 0 ? own : own.with(element);
    }

    private Style with(Element element) {
      String css = element.attr("style").toLowerCase(Locale.ROOT);
      boolean alignedHere = element.attr("align").equalsIgnoreCase("center");
      return css.isEmpty() && !alignedHere
          ? this
          : new Style(
              bold || BOLD.matcher(css).find(),
              italic || ITALIC.matcher(css).find(),
              alignedHere
                  || CENTER.matcher(css).find()
                  || (centered
                      && (!css.contains("text-align") || element.normalName().equals("center"))),
              preformatted,
              list);
    }
  }

  private void children(Element element, Style style, int depth) {
    int item = firstNumber(element);
    for (Node child : element.childNodes()) {
      switch (child) {
        case TextNode text -> text(text.getWholeText(), style);
        case Comment comment -> {}
        case Element inner when isHidden(inner) -> {}
        case Element inner when depth > DEEPEST -> text(inner.text(), style);
        case Element inner when inner.normalName().equals("li") -> {
          item(inner, style, itemLabel(element, item), depth);
          item++;
        }
        case Element inner -> element(inner, style.inside(inner), depth + 1);
        default -> {}
      }
    }
  }

  private static boolean isHidden(Element element) {
    return element.attributesSize() > 0
        && element.hasAttr("style")
        && HIDDEN.matcher(element.attr("style")).find();
  }

  private void element(Element element, Style style, int depth) {
    String tag = element.normalName();
    if (tag.equals("br")) {
      words.append('\n');
    } else if (tag.equals("table")) {
      flush(DraftBlock.Role.PARAGRAPH, 0);
      blocks.addAll(HtmlTable.blocks(element));
    } else if (element.attributesSize() > 0 && element.attr("style").contains("mso-list:Ignore")) {
      label.append(element.text());
    } else if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
      flush(DraftBlock.Role.PARAGRAPH, 0);
      children(element, style, depth);
      flush(DraftBlock.Role.HEADING, tag.charAt(1) - '0');
    } else if (BLOCK.contains(tag)) {
      flush(DraftBlock.Role.PARAGRAPH, 0);
      children(element, style, depth);
      flush(
          label.isEmpty() ? DraftBlock.Role.PARAGRAPH : DraftBlock.Role.LIST_ITEM,
          Math.max(0, style.list()));
    } else {
      children(element, style, depth);
    }
  }

  private void item(Element element, Style style, String number, int depth) {
    flush(DraftBlock.Role.PARAGRAPH, 0);
    Style inside = style.inside(element);
    label.append(number);
    children(element, inside, depth + 1);
    flush(
        label.isEmpty() ? DraftBlock.Role.PARAGRAPH : DraftBlock.Role.LIST_ITEM,
        Math.max(0, inside.list()));
    label.setLength(0);
  }

  private static int firstNumber(Element list) {
    String start = list.attr("start");
    return !start.isEmpty() && start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
  }

  private static String itemLabel(Element list, int number) {
    if (!list.normalName().equals("ol")) {
      return "•";
    }
    return switch (list.attr("type")) {
      case "a" -> NumberFormats.letter(number) + ".";
      case "A" -> NumberFormats.letter(number).toUpperCase(Locale.ROOT) + ".";
      case "i" -> NumberFormats.roman(number).toLowerCase(Locale.ROOT) + ".";
      case "I" -> NumberFormats.roman(number) + ".";
      default -> number + ".";
    };
  }

  private void text(String text, Style style) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      words.append(space && !(style.preformatted() && c == '\n') ? ' ' : c);
      if (Character.isLetterOrDigit(c)) {
        letters++;
        boldLetters += style.bold() ? 1 : 0;
        italicLetters += style.italic() ? 1 : 0;
      }
    }
    if (!text.isBlank()) {
      centered = style.centered();
    }
  }

  private static boolean isBlank(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void flush(DraftBlock.Role role, int level) {
    if (!isBlank(words)) {
      Look look =
          new Look(
              letters > 0 && boldLetters == letters,
              letters > 0 && italicLetters == letters,
              centered);
      String[] parts =
          words.indexOf("\n") < 0 ? new String[] {words.toString()} : BLANK_LINE.split(words, -1);
      for (int i = 0; i < parts.length; i++) {
        String shown = i == 0 ? label.toString().strip() : "";
        DraftBlock.Role is =
            role == DraftBlock.Role.LIST_ITEM && shown.isEmpty() ? DraftBlock.Role.PARAGRAPH : role;
        blocks.add(new DraftBlock.Text(parts[i], shown, is, level, look, 0));
      }
      label.setLength(0);
    }
    words.setLength(0);
    letters = 0;
    boldLetters = 0;
    italicLetters = 0;
    centered = false;
  }
}
