package vn.kehoach.gold.match;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.gold.GoldItem;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.ItemKind;

/**
 * Matches items by their words, wherever they stand. This is the end-to-end measurement: it needs
 * no text, and a file that was read differently from the text that was annotated costs what it
 * costs.
 */
public final class QuoteMatcher implements ItemMatcher {

  @Override
  public Alignment match(ItemKind kind, GoldPlan gold, GoldPlan predicted) {
    List<Bag> golds = gold.items(kind).stream().map(Bag::of).toList();
    List<Bag> predictions = predicted.items(kind).stream().map(Bag::of).toList();
    return Aligner.align(
        golds.size(), predictions.size(), (i, j) -> golds.get(i).likeness(predictions.get(j)));
  }

  /** Words in order, and without order for a quick look. */
  private record Bag(List<String> words, Set<String> distinct) {

    static Bag of(GoldItem item) {
      List<String> words = Words.of(item.quote());
      return new Bag(words, new HashSet<>(words));
    }

    /**
     * Items that share less than a quarter of the smaller one's distinct words are not compared
     * further: the independent scorer does so too, and it saves most of the work.
     */
    double likeness(Bag other) {
      if (distinct.isEmpty()) {
        return 0;
      }
      long shared = distinct.stream().filter(other.distinct::contains).count();
      int smaller = Math.min(distinct.size(), Math.max(other.distinct.size(), 1));
      return shared * 2 >= 0.5 * smaller ? Similarity.of(words, other.words) : 0;
    }
  }
}
