package vn.kehoach.cli.table;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.FundingItem;
import vn.kehoach.corpus.plan.Item;
import vn.kehoach.corpus.plan.Measure;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.Target;

/**
 * What one line of a table tells about.
 *
 * @param item of the plan; absent in a line about the whole plan
 * @param measure of the item; absent in a line about the whole item
 */
public record Row(Plan plan, @Nullable Item item, @Nullable Measure measure) {

  /** The plan as a whole. */
  static Stream<Row> ofPlan(Plan plan) {
    return Stream.of(new Row(plan, null, null));
  }

  /** One line an item. */
  static Stream<Row> ofItems(Plan plan, List<? extends Item> items) {
    return items.stream().map(item -> new Row(plan, item, null));
  }

  /** One line a measure; items without any have none. */
  static Stream<Row> ofMeasures(Plan plan, List<? extends Item> items) {
    return items.stream()
        .flatMap(item -> measures(item).stream().map(measure -> new Row(plan, item, measure)));
  }

  /** One line a measure, and one for each item that has none. */
  static Stream<Row> ofEverything(Plan plan) {
    return plan.items()
        .flatMap(item ->
            measures(item).isEmpty()
                ? Stream.of(new Row(plan, item, null))
                : ofMeasures(plan, List.of(item)));
  }

  private static List<Measure> measures(Item item) {
    return switch (item) {
      case Target target -> target.measures();
      case FundingItem funding -> funding.amounts();
      default -> List.of();
    };
  }
}
