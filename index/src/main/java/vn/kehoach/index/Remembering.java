package vn.kehoach.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A function of names that remembers its answers: an archive says the same few thousand names over
 * and over.
 */
final class Remembering<V> {

  /** Answers that are remembered; later ones are made each time. */
  private static final int MOST = 20_000;

  private final Function<String, V> function;
  private final Map<String, V> known = new ConcurrentHashMap<>();

  Remembering(Function<String, V> function) {
    this.function = function;
  }

  /** The answer for a name. */
  V of(String name) {
    V answer = known.get(name);
    if (answer == null) {
      answer = function.apply(name);
      if (known.size() < MOST) {
        known.put(name, answer);
      }
    }
    return answer;
  }
}
