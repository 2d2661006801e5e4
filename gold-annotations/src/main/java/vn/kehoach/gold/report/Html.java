package vn.kehoach.gold.report;

import java.util.Locale;

/**
 * Small pieces of text for HTML and Markdown; in HTML every text from outside goes through {@link
 * #text}.
 */
final class Html {

  private Html() {}

  /** Text as HTML shows it, in content and in quoted attributes. */
  static String text(String plain) {
    return plain
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** A constant as words: {@code NOT_IN_TEXT} is {@code not in text}. */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** {@link String#format} without the machine's locale. */
  @SuppressWarnings("AnnotateFormatMethod") // the annotation would be a dependency of its own
  static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
