package vn.kehoach.extractor.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Counts a docx's lists as Word does and gives the numbers and bullets that Word shows: level texts
 * such as {@code %1.%2.}, restarts, overrides, lists that a style defines (ECMA-376, 17.9).
 *
 * <p>Has state: ask for the paragraphs in the document's order, each once.
 */
final class WordNumbering {

  private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");
  private static final int LEVELS = 9;
  private static final int NONE = -1;

  private final Map<Integer, Element> lists = new HashMap<>();
  private final Map<Integer, Element> definitions = new HashMap<>();
  private final WordStyles styles;
  private final Map<Integer, int[]> counters = new HashMap<>();
  private final Map<Integer, boolean[]> started = new HashMap<>();
  private final Set<Long> overridden = new HashSet<>();

  /**
   * The lists of a document.
   *
   * @param part root of the part that defines them; without it there are none
   */
  WordNumbering(@Nullable Element part, WordStyles styles) {
    this.styles = styles;
    if (part != null) {
      index(part, "num", "numId", lists);
      index(part, "abstractNum", "abstractNumId", definitions);
    }
  }

  private static void index(Element part, String name, String id, Map<Integer, Element> index) {
    for (Element element : WordXml.children(part, name)) {
      index.putIfAbsent(WordXml.number(WordXml.attribute(element, id), NONE), element);
    }
  }

  /** What Word shows before the next paragraph of the list; empty where it shows nothing. */
  String next(int list, int level) {
    Element num = lists.get(list);
    if (num == null || list == 0 || level < 0 || level >= LEVELS) {
      return "";
    }
    Element definition = definition(num, 0);
    if (definition == null) {
      return "";
    }
    Element shown = level(num, definition, level);
    if (shown == null) {
      return "";
    }
    int id = WordXml.number(WordXml.attribute(definition, "abstractNumId"), NONE);
    int[] values = counters.computeIfAbsent(id, ignored -> new int[LEVELS]);
    boolean[] begun = started.computeIfAbsent(id, ignored -> new boolean[LEVELS]);
    count(list, num, definition, level, values, begun);
    return text(num, definition, shown, level, values);
  }

  private void count(
      int list, Node num, Element definition, int level, int[] values, boolean[] begun) {
    for (int above = 0; above < level; above++) {
      if (!begun[above]) {
        values[above] = start(num, definition, above);
        begun[above] = true;
      }
    }
    Integer override = startOverride(num, level);
    if (override != null && overridden.add(((long) list << 8) | level)) {
      values[level] = override;
    } else if (begun[level]) {
      values[level]++;
    } else {
      values[level] = start(num, definition, level);
    }
    begun[level] = true;
    for (int below = level + 1; below < LEVELS; below++) {
      Element other = level(num, definition, below);
      // w:lvlRestart: 0 never restarts, n restarts after level n (from 1).
      int restart =
          other == null ? below : WordXml.number(WordXml.value(other, "lvlRestart"), below);
      if (restart != 0 && level < restart) {
        begun[below] = false;
      }
    }
  }

  private String text(Node num, Element definition, Element shown, int level, int[] values) {
    String format = WordXml.value(shown, "numFmt");
    String text = WordXml.value(shown, "lvlText");
    if (text == null || ("none".equals(format) && !text.contains("%"))) {
      return text == null ? "" : text;
    }
    if ("bullet".equals(format)) {
      return bullet(text);
    }
    boolean legal = Boolean.TRUE.equals(WordXml.toggle(shown, "isLgl"));
    Matcher matcher = PLACEHOLDER.matcher(text);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      int which = matcher.group(1).charAt(0) - '1';
      Element other = which == level ? shown : level(num, definition, which);
      String otherFormat = other == null ? null : WordXml.value(other, "numFmt");
      String number =
          which > level
              ? ""
              : number(values[which], legal && which < level ? "decimal" : otherFormat);
      matcher.appendReplacement(out, Matcher.quoteReplacement(number));
    }
    matcher.appendTail(out);
    return out.toString().strip();
  }

  private static String bullet(String text) {
    String stripped = text.strip();
    boolean symbolFont =
        stripped.codePoints().anyMatch(c -> c >= 0xE000 && c <= 0xF8FF)
            || "·§ØüvqÜ¨".contains(stripped);
    if (stripped.isEmpty()) {
      return "";
    }
    return symbolFont && stripped.charAt(0) != '\uF02D' ? "•" : stripped;
  }

  private static String number(int value, @Nullable String format) {
    return switch (format == null ? "decimal" : format) {
      case "upperRoman" -> NumberFormats.roman(value);
      case "lowerRoman" -> NumberFormats.roman(value).toLowerCase(Locale.ROOT);
      case "upperLetter" -> NumberFormats.letter(value).toUpperCase(Locale.ROOT);
      case "lowerLetter" -> NumberFormats.letter(value);
      case "decimalZero" -> value < 10 ? "0" + value : Integer.toString(value);
      case "none" -> "";
      default -> Integer.toString(value);
    };
  }

  private int start(Node num, Element definition, int level) {
    Element shown = level(num, definition, level);
    return shown == null ? 1 : WordXml.number(WordXml.value(shown, "start"), 0);
  }

  private static @Nullable Integer startOverride(Node num, int level) {
    Element override = override(num, level);
    String start = override == null ? null : WordXml.value(override, "startOverride");
    return start == null ? null : (Integer) WordXml.number(start, 1);
  }

  private static @Nullable Element level(Node num, Element definition, int level) {
    Element override = override(num, level);
    Element replaced = WordXml.child(override, "lvl");
    return replaced != null ? replaced : levelOf(definition, "lvl", level);
  }

  private static @Nullable Element override(Node num, int level) {
    return levelOf(num, "lvlOverride", level);
  }

  private static @Nullable Element levelOf(Node parent, String name, int level) {
    for (Element child : WordXml.children(parent, name)) {
      if (WordXml.number(WordXml.attribute(child, "ilvl"), NONE) == level) {
        return child;
      }
    }
    return null;
  }

  /** The abstract list behind a list; one that points to a style is looked up through it. */
  private @Nullable Element definition(Node num, int depth) {
    int id = WordXml.number(WordXml.value(num, "abstractNumId"), NONE);
    Element found = id == NONE ? null : definitions.get(id);
    if (found == null) {
      return null;
    }
    String style = WordXml.value(found, "numStyleLink");
    Integer linked = style == null || depth > 3 ? null : styles.numberingOf(style);
    Element other = linked == null ? null : lists.get(linked);
    Element definition = other == null ? null : definition(other, depth + 1);
    return definition != null ? definition : found;
  }
}
