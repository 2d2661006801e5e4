package vn.kehoach.index;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ToParentBlockJoinSortField;
import vn.kehoach.index.query.MeasureFilter;
import vn.kehoach.index.query.PlanQuery;

/** The order of entries; ties go by date, plan and place, so that it is the same every time. */
final class HitOrder {

  /** Newest plan first, then plan and place. */
  static final SortField AMONG_EQUALS = new SortField(Fields.ORDER, SortField.Type.STRING);

  private HitOrder() {}

  /** The order of items. */
  static Sort ofItems(PlanQuery query) {
    return new Sort(first(query), AMONG_EQUALS);
  }

  /** The order of plans: by the best of their items. */
  static Sort ofPlans(PlanQuery query, BitSetProducer plans, BitSetProducer items) {
    SortField first =
        switch (query.sort()) {
          case HIGHEST_VALUE ->
              new ToParentBlockJoinSortField(
                  valueField(query), SortField.Type.DOUBLE, true, plans, items);
          case LOWEST_VALUE ->
              new ToParentBlockJoinSortField(
                  valueField(query), SortField.Type.DOUBLE, false, plans, items);
          default -> first(query);
        };
    return new Sort(first, AMONG_EQUALS);
  }

  private static SortField first(PlanQuery query) {
    return switch (query.sort()) {
      case RELEVANCE -> SortField.FIELD_SCORE;
      case NEWEST -> AMONG_EQUALS;
      case OLDEST -> new SortField(Fields.DATE, SortField.Type.LONG, false, Long.MAX_VALUE);
      case HIGHEST_VALUE ->
          new SortField(valueField(query), SortField.Type.DOUBLE, true, Double.NEGATIVE_INFINITY);
      case LOWEST_VALUE ->
          new SortField(valueField(query), SortField.Type.DOUBLE, false, Double.POSITIVE_INFINITY);
    };
  }

  private static String valueField(PlanQuery query) {
    MeasureFilter measure = query.filters().measure();
    boolean percent = measure == null || measure.unit() == null || measure.unit().equals("%");
    return percent ? Fields.VALUE_PERCENT : Fields.VALUE_COUNT;
  }
}
