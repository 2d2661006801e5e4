package vn.kehoach.cli;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.index.query.MeasureFilter;

/**
 * A quantity as people type it: {@code >= 70%}, {@code 70-80%}, {@code > 2 tỷ đồng}, {@code %}.
 * Numbers are written as in Vietnamese: {@code 1.000} is a thousand, {@code 1,5} one and a half.
 */
final class MeasureText implements ITypeConverter<MeasureFilter> {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<sign>>=|<=|≥|≤|>|<|=)?\\s*"
              + "(?:(?<value>[0-9][0-9.,]*)(?:\\s*(?:-|–|\\.\\.)\\s*(?<to>[0-9][0-9.,]*))?)?"
              + "\\s*(?<scale>(?:nghìn|ngàn|triệu|tỷ|tỉ)(?=\\s|$))?\\s*(?<unit>\\D.*)?");

  private static final Pattern THOUSANDS =
      Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{3})+(?:,[0-9]+)?");

  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "nghìn", new BigDecimal(1_000),
          "ngàn", new BigDecimal(1_000),
          "triệu", new BigDecimal(1_000_000),
          "tỷ", new BigDecimal(1_000_000_000),
          "tỉ", new BigDecimal(1_000_000_000));

  @Override
  public MeasureFilter convert(String text) {
    Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!form.matches() || (form.group("to") != null && form.group("sign") != null)) {
      throw new TypeConversionException(text);
    }
    BigDecimal scale = SCALES.getOrDefault(String.valueOf(form.group("scale")), BigDecimal.ONE);
    try {
      BigDecimal value = number(form.group("value"), scale);
      BigDecimal to = number(form.group("to"), scale);
      Comparator comparator = to == null ? comparator(form.group("sign")) : Comparator.RANGE;
      return new MeasureFilter(comparator, value, to, form.group("unit"));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(text);
    }
  }

  private static Comparator comparator(@Nullable String sign) {
    return switch (sign) {
      case ">=", "≥" -> Comparator.GTE;
      case "<=", "≤" -> Comparator.LTE;
      case ">" -> Comparator.GT;
      case "<" -> Comparator.LT;
      case null, default -> Comparator.EQ;
    };
  }

  private static @Nullable BigDecimal number(@Nullable String digits, BigDecimal scale) {
    if (digits == null) {
      return null;
    }
    String plain =
        THOUSANDS.matcher(digits).matches()
            ? digits.replace(".", "").replace(',', '.')
            : digits.replace(',', '.');
    return new BigDecimal(plain).multiply(scale);
  }
}
