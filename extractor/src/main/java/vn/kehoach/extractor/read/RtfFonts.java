package vn.kehoach.extractor.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The font table of an rtf file: code pages, and fonts with a legacy encoding. */
final class RtfFonts {

  /** Begins a stretch of text in a legacy font; private use, so it is in no document. */
  private static final char MARK = '\uE000';

  private static final int FONTS = 0x7FF;

  private final Draft draft;
  private final Map<Integer, String> names = new HashMap<>();
  private final Map<Integer, Charset> charsets = new HashMap<>();
  private Charset charset = Charset.forName("windows-1252");
  private int current;

  RtfFonts(Draft draft) {
    this.draft = draft;
  }

  void codePage(int number) {
    charset = charset("windows-" + number);
  }

  /** A control word inside the font table. */
  void control(String word, int number) {
    switch (word) {
      case "f" -> {
        current = number;
        names.put(number, "");
      }
      case "fcharset" -> charsets.put(current, charset(codePageOf(number)));
      default -> {}
    }
  }

  void nameCharacter(char c) {
    if (c != ';') {
      names.merge(current, String.valueOf(c), String::concat);
    }
  }

  /** The character that a byte means in a font. */
  String decode(int font, int character) {
    Charset of =
        isLegacy(font) ? Charset.forName("windows-1252") : charsets.getOrDefault(font, charset);
    return character < 128
        ? String.valueOf((char) character)
        : new String(new byte[] {(byte) character}, of);
  }

  boolean isLegacy(int font) {
    String name = names.getOrDefault(font, "").toLowerCase(Locale.ROOT);
    return name.startsWith(".vn") || name.startsWith("vni-") || name.startsWith("vps ");
  }

  /** Text with the number of its font in front, to be converted when its run is whole. */
  static String mark(int font, String text) {
    return "" + MARK + (char) (0xE100 + (font & FONTS)) + text;
  }

  /** Text with its marked stretches converted. */
  String resolve(String text) {
    if (text.indexOf(MARK) < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    StringBuilder run = new StringBuilder();
    int font = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == MARK && i + 2 < text.length()) {
        int next = text.charAt(i + 1) - 0xE100;
        if (next != font) {
          flush(run, font, out);
          font = next;
        }
        run.append(text.charAt(i + 2));
        i += 2;
      } else {
        flush(run, font, out);
        font = -1;
        out.append(c);
      }
    }
    flush(run, font, out);
    return out.toString();
  }

  private void flush(StringBuilder run, int font, StringBuilder out) {
    out.append(draft.byFont(run.toString(), names.get(font)));
    run.setLength(0);
  }

  /** Windows character sets by their number in rtf. */
  private static String codePageOf(int number) {
    return switch (number) {
      case 163 -> "windows-1258";
      case 238 -> "windows-1250";
      case 204 -> "windows-1251";
      case 161 -> "windows-1253";
      case 162 -> "windows-1254";
      case 186 -> "windows-1257";
      default -> "windows-1252";
    };
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
      return Charset.forName("windows-1252");
    }
  }
}
