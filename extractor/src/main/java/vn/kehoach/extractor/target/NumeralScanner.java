package vn.kehoach.extractor.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.target.Numeral.Form;

/**
 * Finds the numbers in digits that may be quantities, in one pass over the characters. What its
 * shape betrays is left out: dates, times of day, symbols of documents ({@code 31/KH-UBND}, {@code
 * 66-NQ/TW}), names ({@code 5G}, {@code K02}), labels and footnote marks ({@code (1)}, {@code
 * [2]}).
 */
final class NumeralScanner {

  /** Denominators that make a fraction; with others, 7/9 huyện counts 7 of 9. */
  private static final int LARGEST_DENOMINATOR = 5;

  /** After these a number is one of a row, and what follows it is another number. */
  private static final Set<String> ORDINAL_WORDS =
      Set.of(
          "tháng", "quý", "ngày", "tuần", "năm", "đợt", "khoản", "điều", "điểm", "mục", "số", "lớp",
          "khối", "đoạn", "thứ", "độ", "phường", "quận", "tổ");

  private final String text;
  private final int end;
  private final int begin;
  private int at;

  private NumeralScanner(String text, Span within) {
    this.text = text;
    this.begin = within.begin();
    this.at = within.begin();
    this.end = within.end();
  }

  /** The numerals of a stretch of text, from left to right. */
  static List<Numeral> scan(String text, Span within) {
    NumeralScanner scanner = new NumeralScanner(text, within);
    List<Numeral> numerals = new ArrayList<>();
    while (scanner.at < scanner.end) {
      if (isDigit(text.charAt(scanner.at))) {
        scanner.next().ifPresent(numerals::add);
      } else {
        scanner.at++;
      }
    }
    return numerals;
  }

  /** Reads the number that begins here and goes on behind it. */
  private Optional<Numeral> next() {
    int from = at;
    at = endOfNumber(from);
    int to = at;
    if (isEnumerator(from, to)) {
      return Optional.empty();
    }
    if (isGluedToName(from)) {
      skipSymbol();
      return Optional.empty();
    }
    char after = charAt(to);
    if (after == '/' || after == '⁄' || after == '∕') {
      return withSlash(from, to);
    }
    if ((isDash(after) && Character.isUpperCase(charAt(to + 1)))
        || (after == ':' && isDigit(charAt(to + 1)))
        || isDashedDate(to)
        || opensName(to)
        || isTimeOfDay(to)) {
      skipSymbol();
      return Optional.empty();
    }
    return NumberNotation.ofDigits(digits(from, to))
        .map(value -> new Numeral(from, to, value, Form.DIGITS));
  }

  /** A date, a symbol, a part of a whole, a rate, or a quantity in a time ({@code 2/tháng}). */
  private Optional<Numeral> withSlash(int from, int to) {
    int second = afterSpaces(to + 1);
    if (!isDigit(charAt(second))) {
      if (Character.isUpperCase(charAt(to + 1))) {
        skipSymbol();
        return Optional.empty();
      }
      return NumberNotation.ofDigits(digits(from, to))
          .map(value -> new Numeral(from, to, value, Form.DIGITS));
    }
    int secondEnd = endOfNumber(second);
    at = secondEnd;
    char after = charAt(secondEnd);
    if (after == '/' || Character.isLetter(after) || isDash(after)) {
      skipSymbol();
      return Optional.empty();
    }
    Optional<BigDecimal> part = NumberNotation.ofDigits(digits(from, to));
    Optional<BigDecimal> whole = NumberNotation.ofDigits(digits(second, secondEnd));
    if (part.isEmpty() || whole.isEmpty()) {
      return Optional.empty();
    }
    if (isBaseOfRate(whole.get())) {
      return Optional.of(new Numeral(from, to, part.get(), Form.DIGITS));
    }
    boolean fillsCell = from == begin && afterSpaces(secondEnd) == end;
    if (!isPartOfWhole(part.get(), whole.get())
        || !(fillsCell || isFollowedByNoun(secondEnd))
        || namesDate(from)) {
      return Optional.empty();
    }
    if (part.get().compareTo(whole.get()) < 0
        && charAt(from) != '0'
        && (whole.get().compareTo(BigDecimal.valueOf(LARGEST_DENOMINATOR)) <= 0
            || text.startsWith("số", afterSpaces(secondEnd)))) {
      BigDecimal fraction =
          part.get().divide(whole.get(), MathContext.DECIMAL64).setScale(4, RoundingMode.HALF_UP);
      return Optional.of(
          new Numeral(from, secondEnd, NumberNotation.plain(fraction), Form.FRACTION));
    }
    return Optional.of(new Numeral(from, secondEnd, part.get(), Form.DIGITS));
  }

  /** 100, 1.000, 10.000 …: what stands before the slash is a rate. */
  private static boolean isBaseOfRate(BigDecimal whole) {
    return whole.compareTo(BigDecimal.valueOf(100)) >= 0
        && whole.unscaledValue().toString().matches("10+");
  }

  private static boolean isPartOfWhole(BigDecimal part, BigDecimal whole) {
    return part.scale() <= 0
        && whole.scale() <= 0
        && part.compareTo(whole) <= 0
        && whole.compareTo(BigDecimal.valueOf(1900)) < 0;
  }

  private boolean isFollowedByNoun(int after) {
    int next = afterSpaces(after);
    return next > after && Character.isLowerCase(charAt(next));
  }

  private boolean namesDate(int from) {
    String before = text.substring(Math.max(begin, from - 8), from).stripTrailing();
    return before.endsWith("ngày")
        || before.endsWith("trước")
        || before.endsWith("dịp")
        || before.endsWith("hạn")
        || before.endsWith("lễ");
  }

  private int endOfNumber(int from) {
    int to = from;
    while (to < end) {
      char c = text.charAt(to);
      boolean separator =
          isDigit(charAt(to + 1))
              && (c == '.' || c == ',' || (isSpace(c) && groupsThousands(from, to)));
      if (!isDigit(c) && !separator) {
        break;
      }
      to++;
    }
    return to;
  }

  /** In 37 800 the space groups thousands; in tháng 6 500 người it does not. */
  private boolean groupsThousands(int from, int space) {
    return text.charAt(from) != '0'
        && (space - from <= 3 || isSpace(text.charAt(space - 4)))
        && isDigit(charAt(space + 2))
        && isDigit(charAt(space + 3))
        && !isDigit(charAt(space + 4))
        && ".,/%".indexOf(charAt(space + 4)) < 0
        && charAt(afterSpaces(space + 4)) != '%'
        && !ORDINAL_WORDS.contains(wordBefore(from));
  }

  private String wordBefore(int from) {
    int to = from;
    while (to > begin && isSpace(text.charAt(to - 1))) {
      to--;
    }
    int start = to;
    while (start > begin && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, to).toLowerCase(Locale.ROOT);
  }

  private String digits(int from, int to) {
    String written = text.substring(from, to);
    for (int i = 0; i < written.length(); i++) {
      if (isSpace(written.charAt(i))) {
        return written.replaceAll("[^0-9,]", ".");
      }
    }
    return written;
  }

  private boolean isGluedToName(int from) {
    if (from == begin) {
      return false;
    }
    char before = text.charAt(from - 1);
    return Character.isLetter(before)
        || before == '_'
        || before == '#'
        || ((isDash(before) || before == '/' || before == '.')
            && from - 2 >= begin
            && Character.isLetter(text.charAt(from - 2))
            && (before != '/' || Character.isUpperCase(text.charAt(from - 2))));
  }

  /** (1), [2], and {@code 1.}, {@code 1)}, {@code 1.2} where the unit or a piece of it begins. */
  private boolean isEnumerator(int from, int to) {
    char before = from > begin ? text.charAt(from - 1) : ' ';
    char after = charAt(to);
    if ((before == '(' && after == ')') || (before == '[' && after == ']')) {
      return true;
    }
    if (to - from > 3 || !opensPiece(from)) {
      return false;
    }
    int next = afterSpaces(to);
    boolean numberedPart =
        to - from == 3
            && text.charAt(from + 1) == '.'
            && next > to
            && Character.isUpperCase(charAt(next));
    return numberedPart
        || ((after == ')' || after == '.') && Character.isLetter(charAt(afterSpaces(to + 1))));
  }

  private boolean opensPiece(int from) {
    int i = from - 1;
    while (i >= begin && isSpace(text.charAt(i))) {
      i--;
    }
    return i < begin || text.charAt(i) == ';' || text.charAt(i) == ':';
  }

  /** A letter follows directly: 5G, 1A; but a unit in small letters may be glued on: 50ha, 24h. */
  private boolean opensName(int to) {
    char after = charAt(to);
    return Character.isUpperCase(after) || (Character.isLetter(after) && isDigit(charAt(to + 1)));
  }

  /** The day of 24-5-2025. */
  private boolean isDashedDate(int to) {
    if (!isDash(charAt(to)) || !isDigit(charAt(to + 1))) {
      return false;
    }
    int dash = endOfNumber(to + 1);
    return isDash(charAt(dash)) && charAt(dash + 1) == '2' && endOfNumber(dash + 1) == dash + 5;
  }

  private boolean isTimeOfDay(int to) {
    return charAt(to) == 'h' && isDigit(charAt(to + 1));
  }

  /** Goes on behind everything that is written in one with the number. */
  private void skipSymbol() {
    while (at < end && !isSpace(text.charAt(at)) && ";)".indexOf(text.charAt(at)) < 0) {
      if (text.charAt(at) == ',' && !isDigit(charAt(at + 1))) {
        return;
      }
      at++;
    }
  }

  private int afterSpaces(int from) {
    int i = from;
    while (i < end && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private char charAt(int index) {
    return index < end ? text.charAt(index) : '\0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }
}
