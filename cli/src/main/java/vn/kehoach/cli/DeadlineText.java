package vn.kehoach.cli;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.kehoach.corpus.plan.DateRange;
import vn.kehoach.index.query.DeadlineFilter;

/**
 * Deadlines as people type them: {@code 2025}, {@code 2025-Q2}, {@code 2025-01..2025-06}, {@code
 * ..2025-06-30}, {@code none}.
 */
final class DeadlineText implements ITypeConverter<DeadlineFilter> {

  private static final String TO = "..";

  @Override
  public DeadlineFilter convert(String text) {
    String typed = text.strip().toUpperCase(Locale.ROOT);
    if (typed.equals("NONE")) {
      return new DeadlineFilter.Missing();
    }
    int to = typed.indexOf(TO);
    String first = to < 0 ? typed : typed.substring(0, to);
    String last = to < 0 ? typed : typed.substring(to + TO.length());
    DateRange from = range(first, text);
    DateRange until = range(last, text);
    if (from == null && until == null) {
      throw new TypeConversionException(text);
    }
    LocalDate begin = from == null ? null : from.from();
    LocalDate end = until == null ? null : until.to();
    return new DeadlineFilter.Within(begin, end);
  }

  private static @Nullable DateRange range(String part, String text) {
    return part.isBlank()
        ? null
        : DateRange.parse(part.strip()).orElseThrow(() -> new TypeConversionException(text));
  }
}
