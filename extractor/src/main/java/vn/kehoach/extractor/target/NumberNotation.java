package vn.kehoach.extractor.target;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads Vietnamese number notation: a dot groups thousands and a comma opens the decimals ({@code
 * 1.234,5}); authors also write 1.5 for 1,5 and 1,234,567 for 1.234.567.
 */
final class NumberNotation {

  private static final Pattern GROUPED_BY_DOTS =
      Pattern.compile("[1-9][0-9]{0,2}(?:\\.[0-9]{3})+(?:,[0-9]{1,6})?");
  private static final Pattern GROUPED_BY_COMMAS =
      Pattern.compile("[1-9][0-9]{0,2}(?:,[0-9]{3}){2,}(?:\\.[0-9]{1,6})?");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(?:,[0-9]{1,6}|\\.[0-9]{1,2})");
  private static final Pattern VERSION = Pattern.compile("[0-9]\\.0");
  private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,10}|0[0-9]{0,3}");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00A0]+");

  private static final Map<String, Integer> DIGITS =
      Map.ofEntries(
          Map.entry("một", 1),
          Map.entry("mốt", 1),
          Map.entry("hai", 2),
          Map.entry("đôi", 2),
          Map.entry("ba", 3),
          Map.entry("bốn", 4),
          Map.entry("tư", 4),
          Map.entry("năm", 5),
          Map.entry("lăm", 5),
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9));

  private NumberNotation() {}

  /**
   * The value of a run of digits, dots and commas, with the decimals that are written.
   *
   * @return empty where it is no number but a date, a telephone number or a version
   */
  static Optional<BigDecimal> ofDigits(String written) {
    if (WHOLE.matcher(written).matches()) {
      return Optional.of(plain(new BigDecimal(written)));
    }
    if (GROUPED_BY_DOTS.matcher(written).matches()) {
      return Optional.of(plain(new BigDecimal(written.replace(".", "").replace(',', '.'))));
    }
    if (GROUPED_BY_COMMAS.matcher(written).matches()) {
      return Optional.of(plain(new BigDecimal(written.replace(",", ""))));
    }
    if (DECIMAL.matcher(written).matches() && !VERSION.matcher(written).matches()) {
      return Optional.of(new BigDecimal(written.replace(',', '.')));
    }
    return Optional.empty();
  }

  /**
   * The value of number words such as {@code hai mươi lăm}, up to 999.999.
   *
   * @return empty where the words make no number
   */
  static Optional<BigDecimal> ofWords(String written) {
    int total = 0;
    int group = 0;
    int digit = 0;
    boolean any = false;
    for (String word : BETWEEN_WORDS.split(written.strip(), -1)) {
      Integer value = DIGITS.get(word);
      if (value != null) {
        group += digit;
        digit = value;
      } else {
        int before = digit;
        digit = 0;
        switch (word) {
          case "mười" -> group += 10;
          case "mươi" -> group += before * 10;
          case "trăm" -> group += Math.max(1, before) * 100;
          case "nghìn", "ngàn" -> {
            total += Math.max(1, group + before) * 1000;
            group = 0;
          }
          default -> {
            return Optional.empty();
          }
        }
      }
      any = true;
    }
    return any ? Optional.of(BigDecimal.valueOf(total + group + digit)) : Optional.empty();
  }

  /** What a word such as triệu multiplies a number by; 1 for any other word. */
  static BigDecimal scale(String words) {
    BigDecimal scale = BigDecimal.ONE;
    for (String word : BETWEEN_WORDS.split(words.strip(), -1)) {
      scale =
          scale.multiply(
              BigDecimal.valueOf(
                  switch (word) {
                    case "trăm" -> 100L;
                    case "nghìn", "ngàn" -> 1_000L;
                    case "vạn" -> 10_000L;
                    case "triệu", "tr", "tr." -> 1_000_000L;
                    case "tỷ", "tỉ" -> 1_000_000_000L;
                    default -> 1L;
                  }));
    }
    return scale;
  }

  /** The same number without exponent and trailing zeros. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
