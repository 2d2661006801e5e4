package vn.kehoach.index.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.index.query.QueryLineException.Problem;

/**
 * Collects the filters of one line. Bodies, provinces, roles, kinds and types that are given
 * several times mean any of them; the others can be given once.
 */
final class FilterCollector {

  private final List<AgencyTerm> agencies = new ArrayList<>();
  private final List<ProvinceFilter.Term> provinces = new ArrayList<>();
  private final Set<AssignmentRole> roles = EnumSet.noneOf(AssignmentRole.class);
  private final Set<ItemKind> kinds = EnumSet.noneOf(ItemKind.class);
  private final Set<String> types = new TreeSet<>();
  private @Nullable MeasureFilter measure;
  private @Nullable String unit;
  private @Nullable YearRange years;
  private @Nullable DeadlineFilter deadline;
  private @Nullable String number;
  private @Nullable String basis;
  private @Nullable String subject;
  private @Nullable SortOrder order;

  void add(FilterNode node) throws LineProblem {
    String value = node.value().strip();
    if (value.isEmpty()) {
      throw node.problem(Problem.BAD_VALUE);
    }
    switch (node.name()) {
      case AGENCY -> agencies.add(AgencyTerm.byName(value));
      case PROVINCE -> provinces.add(new ProvinceFilter.Term(null, value));
      case TYPE -> types.add(value);
      case ROLE -> roles.add(read(node, FilterValues.role(value)));
      case KIND -> kinds.add(read(node, FilterValues.kind(value)));
      case TARGET -> measure = once(node, measure, read(node, FilterValues.measure(value)));
      case UNIT -> unit = once(node, unit, value);
      case YEAR -> years = once(node, years, read(node, FilterValues.years(value)));
      case DEADLINE -> deadline = once(node, deadline, read(node, FilterValues.deadline(value)));
      case NUMBER -> number = once(node, number, value);
      case BASIS -> basis = once(node, basis, value);
      case SUBJECT -> subject = once(node, subject, value);
      case SORT -> order = once(node, order, read(node, FilterValues.order(value)));
    }
  }

  SortOrder order() {
    return order == null ? SortOrder.RELEVANCE : order;
  }

  Filters filters() {
    return new Filters(
        agencies.isEmpty() ? null : new AgencyFilter(agencies),
        roles,
        wantedKinds(),
        provinces.isEmpty() ? null : new ProvinceFilter(provinces),
        years,
        types,
        measureOfUnit(),
        deadline,
        number,
        basis,
        subject);
  }

  /** A filter on targets asks for targets, unless the line names other kinds. */
  private Set<ItemKind> wantedKinds() {
    return measure != null && kinds.isEmpty() ? Set.of(ItemKind.TARGET) : kinds;
  }

  private @Nullable MeasureFilter measureOfUnit() {
    if (unit == null) {
      return measure;
    }
    return measure == null
        ? MeasureFilter.ofUnit(unit)
        : new MeasureFilter(measure.comparator(), measure.value(), measure.to(), unit);
  }

  private static <T> T read(FilterNode node, Optional<T> value) throws LineProblem {
    return value.orElseThrow(() -> node.problem(Problem.BAD_VALUE));
  }

  private static <T> T once(FilterNode node, @Nullable T before, T value) throws LineProblem {
    if (before != null) {
      throw node.problem(Problem.REPEATED);
    }
    return value;
  }
}
