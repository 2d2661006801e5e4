package vn.kehoach.index.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.corpus.plan.Item;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.index.analysis.VietnameseAnalyzer;
import vn.kehoach.index.analysis.WordPairAnalyzer;

/**
 * How one plan differs from another, item by item of the same kind. Items that share half of their
 * pairs of neighbouring words are the same item, kept or changed; the most alike are paired first.
 *
 * @param dropped items of the first plan that the second has nothing like, in the first's order
 * @param added items of the second plan that the first has nothing like, in the second's order
 * @param changed items that both have, in other words or with other values
 * @param kept items that both have in the same words
 */
public record PlanDifference(
    List<Item> dropped, List<Item> added, List<Pair> changed, List<Pair> kept) {

  /** Below this likeness two items are different things. */
  private static final double ALIKE = 0.5;

  /** Copies the lists. */
  public PlanDifference {
    dropped = List.copyOf(dropped);
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    kept = List.copyOf(kept);
  }

  /**
   * An item in two plans.
   *
   * @param likeness from 0.5 to 1: twice the shared pairs of words over all pairs (Dice)
   */
  public record Pair(Item before, Item after, double likeness) {}

  /** Compares two plans. */
  public static PlanDifference between(Plan first, Plan second) {
    List<Worded> before = worded(first);
    List<Worded> after = worded(second);
    List<Pair> candidates = new ArrayList<>();
    for (Worded one : before) {
      for (Worded other : after) {
        double likeness = one.likeness(other);
        if (one.item().getClass() == other.item().getClass() && likeness >= ALIKE) {
          candidates.add(new Pair(one.item(), other.item(), likeness));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    Set<String> paired = new HashSet<>();
    Set<String> pairedAfter = new HashSet<>();
    List<Pair> changed = new ArrayList<>();
    List<Pair> kept = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!paired.contains(pair.before().id()) && !pairedAfter.contains(pair.after().id())) {
        paired.add(pair.before().id());
        pairedAfter.add(pair.after().id());
        (pair.before().text().equals(pair.after().text()) ? kept : changed).add(pair);
      }
    }
    List<String> order = first.items().map(Item::id).toList();
    Comparator<Pair> inOrder = Comparator.comparingInt(pair -> order.indexOf(pair.before().id()));
    changed.sort(inOrder);
    kept.sort(inOrder);
    return new PlanDifference(
        first.items().filter(item -> !paired.contains(item.id())).toList(),
        second.items().filter(item -> !pairedAfter.contains(item.id())).toList(),
        changed,
        kept);
  }

  private static List<Worded> worded(Plan plan) {
    try (WordPairAnalyzer analyzer = new WordPairAnalyzer()) {
      return plan.items()
          .map(item ->
              new Worded(item, Set.copyOf(VietnameseAnalyzer.tokens(analyzer, item.text()))))
          .toList();
    }
  }

  /** An item and its pairs of neighbouring words. */
  private record Worded(Item item, Set<String> pairs) {

    double likeness(Worded other) {
      if (item.text().equals(other.item.text())) {
        return 1;
      }
      int all = pairs.size() + other.pairs.size();
      long shared = pairs.stream().filter(other.pairs::contains).count();
      return all == 0 ? 0 : 2.0 * shared / all;
    }
  }
}
