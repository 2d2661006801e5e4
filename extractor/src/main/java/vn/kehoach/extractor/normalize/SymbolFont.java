package vn.kehoach.extractor.normalize;

import java.util.Locale;
import java.util.Map;

/**
 * Signs of the fonts Symbol and Wingdings, which show another picture than the letter that stands
 * in the file; of these, the bullets that Word offers.
 */
public final class SymbolFont {

  private static final Map<String, String> WINGDINGS =
      Map.of(
          "§", "▪",
          "Ø", "➢",
          "ü", "✓",
          "v", "•",
          "q", "•",
          "l", "•",
          "n", "▪",
          "à", "→");

  private static final Map<String, String> SYMBOL =
      Map.of("·", "•", "-", "-", "®", "→", "³", "≥", "£", "≤");

  private SymbolFont() {}

  /** What a font of signs shows for a letter; other fonts and longer runs stay as they are. */
  public static String shown(String text, String font) {
    if (text.length() != 1) {
      return text;
    }
    String name = font.toLowerCase(Locale.ROOT);
    if (name.endsWith("wingdings") || name.endsWith("wingdings-regular")) {
      return WINGDINGS.getOrDefault(text, text);
    }
    return name.endsWith("symbol") || name.endsWith("symbolmt")
        ? SYMBOL.getOrDefault(text, text)
        : text;
  }
}
