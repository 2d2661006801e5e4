package vn.kehoach.extractor.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the styles of a docx say, every style with what it inherits. */
final class WordStyles {

  /** Longer chains of inheritance are circles. */
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, Element> styles = new HashMap<>();
  private final Map<String, Style> resolved = new HashMap<>();
  private final Style defaults;
  private final Style defaultParagraph;

  /**
   * The styles of a document.
   *
   * @param part root of the part that defines them; without it no style says anything
   */
  WordStyles(@Nullable Element part) {
    List<Element> all = part == null ? List.of() : WordXml.children(part, "style");
    for (Element style : all) {
      String id = WordXml.attribute(style, "styleId");
      if (id != null) {
        styles.putIfAbsent(id, style);
      }
    }
    this.defaults = defaults(part);
    this.defaultParagraph = defaultParagraph(all);
  }

  /**
   * What a style fixes; null is not stated.
   *
   * @param font name of its font
   * @param numbering number of its list
   * @param outline depth in the outline, from 0; 9 is body text
   */
  record Style(
      @Nullable Boolean bold,
      @Nullable Boolean italic,
      @Nullable Boolean hidden,
      @Nullable String font,
      @Nullable String alignment,
      @Nullable Integer numbering,
      @Nullable Integer level,
      @Nullable Integer outline) {

    static final Style NONE = new Style(null, null, null, null, null, null, null, null);

    /** This style, and where it says nothing the other. */
    Style or(Style other) {
      return new Style(
          bold != null ? bold : other.bold,
          italic != null ? italic : other.italic,
          hidden != null ? hidden : other.hidden,
          font != null ? font : other.font,
          alignment != null ? alignment : other.alignment,
          numbering != null ? numbering : other.numbering,
          level != null ? level : other.level,
          outline != null ? outline : other.outline);
    }
  }

  /** Style of a paragraph; the document's default where it names none or an unknown one. */
  Style paragraph(@Nullable String id) {
    return id == null ? defaultParagraph : style(id).or(defaults);
  }

  /** Style of a run; says nothing where the run names none. */
  Style run(@Nullable String id) {
    return id == null ? Style.NONE : style(id);
  }

  /** What properties in the document itself fix, on a paragraph or a run. */
  static Style direct(@Nullable Node paragraph, @Nullable Node run) {
    Element list = WordXml.child(paragraph, "numPr");
    String outline = WordXml.value(paragraph, "outlineLvl");
    String numbering = WordXml.value(list, "numId");
    String level = WordXml.value(list, "ilvl");
    return new Style(
        WordXml.toggle(run, "b"),
        WordXml.toggle(run, "i"),
        WordXml.toggle(run, "vanish"),
        font(run),
        WordXml.value(paragraph, "jc"),
        numbering == null ? null : (Integer) WordXml.number(numbering, 0),
        level == null ? null : (Integer) WordXml.number(level, 0),
        outline == null ? null : (Integer) WordXml.number(outline, 9));
  }

  /** Number of the list that a style belongs to, for lists that are defined by a style. */
  @Nullable Integer numberingOf(String styleId) {
    return style(styleId).numbering();
  }

  private static @Nullable String font(@Nullable Node run) {
    Element fonts = WordXml.child(run, "rFonts");
    if (fonts == null) {
      return null;
    }
    String ascii = WordXml.attribute(fonts, "ascii");
    return ascii != null ? ascii : WordXml.attribute(fonts, "hAnsi");
  }

  private Style style(String id) {
    Style known = resolved.get(id);
    if (known == null) {
      known = resolve(id, 0);
      resolved.put(id, known);
    }
    return known;
  }

  private Style resolve(String id, int depth) {
    Element style = depth > LONGEST_CHAIN ? null : styles.get(id);
    if (style == null) {
      return Style.NONE;
    }
    Style own = direct(WordXml.child(style, "pPr"), WordXml.child(style, "rPr"));
    if (own.outline() == null) {
      own = own.or(headingByName(WordXml.value(style, "name")));
    }
    String parent = WordXml.value(style, "basedOn");
    return parent == null ? own : own.or(resolve(parent, depth + 1));
  }

  /** Word keeps the English names of its built-in styles in every language. */
  private static Style headingByName(@Nullable String name) {
    if (name == null || !name.toLowerCase(Locale.ROOT).matches("heading [1-9]")) {
      return Style.NONE;
    }
    int outline = name.charAt(name.length() - 1) - '1';
    return new Style(null, null, null, null, null, null, null, outline);
  }

  private static Style defaults(@Nullable Element part) {
    Element run = WordXml.child(WordXml.child(part, "docDefaults"), "rPrDefault");
    return direct(null, WordXml.child(run, "rPr"));
  }

  private Style defaultParagraph(List<Element> all) {
    for (Element style : all) {
      String id = WordXml.attribute(style, "styleId");
      boolean isDefault = WordXml.attribute(style, "default") != null;
      if (id != null && isDefault && "paragraph".equals(WordXml.attribute(style, "type"))) {
        return style(id).or(defaults);
      }
    }
    return defaults;
  }
}
