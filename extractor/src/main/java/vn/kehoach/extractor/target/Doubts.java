package vn.kehoach.extractor.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.corpus.plan.FundingItem;
import vn.kehoach.corpus.plan.Measure;
import vn.kehoach.corpus.plan.Target;
import vn.kehoach.corpus.plan.Warning;

/**
 * Figures that a person should look at: nothing is put right, since the paper itself may be wrong.
 */
public final class Doubts {

  /** In đồng; about what the whole country produces in a year. */
  private static final BigDecimal CEILING = BigDecimal.TEN.pow(16);

  private static final String MONEY = "đồng";

  /** Warnings about amounts of money, and about parts that are more than their whole. */
  public List<Warning> of(List<Target> targets, List<FundingItem> funding) {
    List<Warning> warnings = new ArrayList<>();
    Stream.concat(
            targets.stream().flatMap(target -> target.measures().stream()),
            funding.stream().flatMap(item -> item.amounts().stream()))
        .filter(Doubts::isTooMuch)
        .forEach(measure ->
            warnings.add(
                new Warning("AMOUNT_SUSPECT", "Số tiền lớn bất thường: " + measure.text())));
    for (Target target : targets) {
      @Nullable Measure whole = exceeded(target);
      if (whole != null) {
        warnings.add(
            new Warning(
                "SUM_EXCEEDED", target.id() + ": các phần cộng lại lớn hơn tổng " + whole.text()));
      }
    }
    return warnings;
  }

  private static boolean isTooMuch(Measure measure) {
    return measure.unit().equals(MONEY)
        && measure.value() != null
        && measure.value().compareTo(CEILING) > 0;
  }

  /** The whole that its parts exceed: {@code 30 cây, trong đó 20 cây quế, 15 cây hồi}. */
  private static @Nullable Measure exceeded(Target target) {
    int among = target.text().toLowerCase(Locale.ROOT).indexOf("trong đó");
    List<Measure> measures = target.measures();
    if (among < 0 || measures.size() < 3 || measures.stream().anyMatch(m -> !isCount(m))) {
      return null;
    }
    Measure whole = measures.getFirst();
    List<Measure> parts = measures.subList(1, measures.size());
    boolean alike = parts.stream().allMatch(part -> part.unit().startsWith(whole.unit()));
    BigDecimal sum = parts.stream().map(Measure::value).reduce(BigDecimal.ZERO, Doubts::sum);
    return alike && whole.value() != null && sum.compareTo(whole.value()) > 0 ? whole : null;
  }

  private static BigDecimal sum(BigDecimal all, @Nullable BigDecimal part) {
    return part == null ? all : all.add(part);
  }

  private static boolean isCount(Measure measure) {
    return measure.comparator() == Comparator.EQ
        && measure.value() != null
        && !measure.unit().equals("%");
  }
}
