package vn.kehoach.extractor.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers the answers to the latest questions: several steps ask the same of one sentence, and
 * many plans name the same bodies. Not thread-safe.
 *
 * @param <Q> questions, compared with {@code equals}
 * @param <A> answers, which must not change
 */
public final class RecentAnswers<Q, A> {

  private final Map<Q, A> answers;

  /** Remembers so many answers, the latest asked for. */
  public RecentAnswers(int most) {
    this.answers =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Q, A> eldest) {
            return size() > most;
          }
        };
  }

  /** The answer to a question, found by a function where it is not remembered. */
  public A to(Q question, Function<? super Q, ? extends A> finding) {
    A known = answers.get(question);
    if (known != null) {
      return known;
    }
    A found = finding.apply(question);
    answers.put(question, found);
    return found;
  }
}
