package vn.kehoach.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.kehoach.index.query.YearRange;

/** Years as people type them: {@code 2024}, {@code 2020-2024}, {@code 2020-}, {@code -2024}. */
final class YearText implements ITypeConverter<YearRange> {

  private static final Pattern FORM =
      Pattern.compile("(?<from>[0-9]{4})?(?<dash>\\s*[-–]\\s*)?(?<to>[0-9]{4})?");

  @Override
  public YearRange convert(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches() || (form.group("from") == null && form.group("to") == null)) {
      throw new TypeConversionException(text);
    }
    int from = year(form.group("from"), YearRange.EARLIEST);
    int to = year(form.group("to"), form.group("dash") == null ? from : YearRange.LATEST);
    if (to < from) {
      throw new TypeConversionException(text);
    }
    return new YearRange(from, to);
  }

  private static int year(@Nullable String digits, int otherwise) {
    return digits == null ? otherwise : Integer.parseInt(digits);
  }
}
