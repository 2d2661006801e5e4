package vn.kehoach.gold.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Two small sets compared: each gold thing takes the first predicted thing that is the same.
 *
 * @param missed gold things that found no partner
 * @param spurious predicted things that found no partner
 */
record SetMatch<T>(List<Match<T>> matches, List<T> missed, List<T> spurious) {

  /** A gold thing and the predicted thing that is the same. */
  record Match<T>(T gold, T predicted) {}

  static <T> SetMatch<T> of(List<T> gold, List<T> predicted, BiPredicate<T, T> same) {
    List<Match<T>> matches = new ArrayList<>();
    List<T> missed = new ArrayList<>();
    List<T> left = new ArrayList<>(predicted);
    for (T thing : gold) {
      int at = 0;
      while (at < left.size() && !same.test(thing, left.get(at))) {
        at++;
      }
      if (at < left.size()) {
        matches.add(new Match<>(thing, left.remove(at)));
      } else {
        missed.add(thing);
      }
    }
    return new SetMatch<>(matches, missed, left);
  }
}
