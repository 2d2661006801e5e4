package vn.kehoach.gold.match;

import java.util.List;
import java.util.Optional;

/** Which predicted item is taken for which gold item; each stands in one pair at most. */
public record Alignment(List<Pair> pairs) {

  /** Copies the pairs. */
  public Alignment {
    pairs = List.copyOf(pairs);
  }

  /** The pair of a gold item. */
  public Optional<Pair> ofGold(int gold) {
    return pairs.stream().filter(pair -> pair.gold() == gold).findFirst();
  }

  /** The pair of a predicted item. */
  public Optional<Pair> ofPredicted(int predicted) {
    return pairs.stream().filter(pair -> pair.predicted() == predicted).findFirst();
  }
}
