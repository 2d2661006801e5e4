package vn.kehoach.extractor.header;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.kehoach.extractor.rule.RuleMatch;

/** Numbers inside dates, with the letters that optical recognition takes for digits. */
final class DateWords {

  private DateWords() {}

  /**
   * The number that bare letters stand for; empty where none of them is a digit or something else
   * is among them.
   */
  static OptionalInt number(String bare) {
    if (bare.chars().noneMatch(Character::isDigit)) {
      return OptionalInt.empty();
    }
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      char digit =
          switch (c) {
            case 'o' -> '0';
            case 'l', 'i', '|' -> '1';
            case 's' -> '5';
            case 'z' -> '2';
            default -> c;
          };
      if (Character.isDigit(digit)) {
        digits.append((char) ('0' + Character.digit(digit, 10)));
      } else if (!Character.isSpaceChar(digit) && ".…_".indexOf(digit) < 0) {
        return OptionalInt.empty();
      }
    }
    return digits.isEmpty() || digits.length() > 4
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(digits.toString()));
  }

  /** The number in a part of a date. */
  static OptionalInt part(Lines lines, RuleMatch match, String name) {
    return match.group(name).map(span -> number(span.of(lines.bare()))).orElse(OptionalInt.empty());
  }

  /** The day, if there is one. */
  static Optional<LocalDate> date(OptionalInt year, OptionalInt month, OptionalInt day) {
    if (year.isEmpty() || month.isEmpty() || day.isEmpty() || year.getAsInt() < 1945) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
