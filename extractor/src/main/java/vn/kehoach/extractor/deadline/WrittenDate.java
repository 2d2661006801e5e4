package vn.kehoach.extractor.deadline;

import vn.kehoach.extractor.rule.RuleMatch;

/** Turns what a form of a date matched into the form of {@code 2025-06-30}. */
final class WrittenDate {

  private WrittenDate() {}

  /** What follows the year: a quarter, a month, a month and a day, or nothing. */
  static String afterYear(String words, RuleMatch match) {
    if (match.group("quarter").isPresent()) {
      return "-Q" + quarter(lastOf(words, match, "quarter"));
    }
    if (match.group("months").isPresent()) {
      return group(words, match, "months").endsWith("9") ? "-09-30" : "-06-30";
    }
    if (match.group("day").isPresent()) {
      return "-" + two(group(words, match, "month")) + "-" + two(group(words, match, "day"));
    }
    return match.group("month").isPresent() ? "-" + two(lastOf(words, match, "month")) : "";
  }

  /** Of quý III, IV the last. */
  private static String lastOf(String words, RuleMatch match, String first) {
    return group(words, match, match.group("last").isPresent() ? "last" : first);
  }

  private static String group(String words, RuleMatch match, String name) {
    return match.group(name).orElseThrow().of(words);
  }

  private static int quarter(String numeral) {
    return switch (numeral) {
      case "i", "1" -> 1;
      case "ii", "2" -> 2;
      case "iii", "3" -> 3;
      default -> 4;
    };
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
