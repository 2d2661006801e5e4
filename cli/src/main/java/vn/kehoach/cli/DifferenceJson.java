package vn.kehoach.cli;

import java.util.List;
import vn.kehoach.corpus.plan.Item;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.index.compare.PlanDifference;
import vn.kehoach.index.query.ItemKind;

/** A difference for programs: items by their ids in the two plans. */
record DifferenceJson(
    String before,
    String after,
    List<One> dropped,
    List<One> added,
    List<Both> changed,
    List<Both> kept) {

  record One(String item, String kind, String text) {

    static One of(Item item) {
      return new One(item.id(), SearchJson.lower(ItemKind.of(item)), item.text());
    }
  }

  record Both(String before, String after, String kind, double likeness) {

    static Both of(PlanDifference.Pair pair) {
      return new Both(
          pair.before().id(),
          pair.after().id(),
          SearchJson.lower(ItemKind.of(pair.before())),
          pair.likeness());
    }
  }

  static DifferenceJson of(Plan before, Plan after, PlanDifference difference) {
    return new DifferenceJson(
        before.id(),
        after.id(),
        difference.dropped().stream().map(One::of).toList(),
        difference.added().stream().map(One::of).toList(),
        difference.changed().stream().map(Both::of).toList(),
        difference.kept().stream().map(Both::of).toList());
  }
}
