package vn.kehoach.extractor.header;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spellings of words: on one line, in lower case, with capital initials. */
final class Words {

  private static final Locale VIETNAMESE = Locale.of("vi");

  private static final Pattern SHORT_NAME =
      Pattern.compile("\\s*\\([\\p{Lu}][\\p{Lu}0-9&-]{1,11}\\)");

  private Words() {}

  static String onOneLine(String words) {
    StringBuilder line = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }

  /** The words of a line whose blanks are single. */
  static List<String> split(String line) {
    return List.of(line.split(" ", -1));
  }

  static String lower(String words) {
    return words.toLowerCase(VIETNAMESE);
  }

  static String capitalised(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(VIETNAMESE) + words.substring(1);
  }

  /** Whether every word begins with a capital and goes on in small letters. */
  static boolean isName(String words) {
    return words.matches("\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*)+");
  }

  /** Every word with a capital initial and small letters after it, as in a name. */
  static String asName(String words) {
    StringBuilder name = new StringBuilder(words.length());
    boolean initial = true;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      name.append(initial ? Character.toUpperCase(c) : Character.toLowerCase(c));
      initial = !Character.isLetterOrDigit(c);
    }
    return name.toString();
  }

  /** A small initial, unless the first word is an abbreviation or begins a proper name. */
  static String withSmallInitial(String words) {
    String[] parts = words.split(" ", 3);
    boolean abbreviation = parts[0].length() > 1 && Character.isUpperCase(parts[0].charAt(1));
    boolean name = parts.length > 1 && hasCapitalInitial(parts[1]);
    return words.isEmpty() || abbreviation || name
        ? words
        : words.substring(0, 1).toLowerCase(VIETNAMESE) + words.substring(1);
  }

  /** {@code Tỉnh Yên Bái} in the middle of a name: {@code tỉnh Yên Bái}. */
  static String withSmallInitialWord(String words) {
    return words.isEmpty() ? words : lower(words.substring(0, 1)) + words.substring(1);
  }

  /** Without short names in brackets: {@code an toàn giao thông (ATGT)}. */
  static String withoutShortNames(String words) {
    return SHORT_NAME.matcher(words).replaceAll("");
  }

  /** Whether four of five letters are capitals; optical recognition spoils a few. */
  static boolean isInCapitals(String words) {
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetter(words.charAt(i))) {
        letters++;
        capitals += Character.isUpperCase(words.charAt(i)) ? 1 : 0;
      }
    }
    return letters >= 2 && capitals * 5 >= letters * 4;
  }

  static boolean hasCapitalInitial(String words) {
    return !words.isEmpty() && Character.isUpperCase(words.charAt(0));
  }
}
