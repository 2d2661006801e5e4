package vn.kehoach.index;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;

/**
 * Words that follow each other.
 *
 * @param words what may stand at each place
 * @param places of these words, from that of the first
 */
record WordSequence(List<Set<String>> words, List<Integer> places) {

  static WordSequence of(Term[] words, int[] positions) {
    return of(Stream.of(words).map(word -> new Term[] {word}).toArray(Term[][]::new), positions);
  }

  static WordSequence of(Term[][] words, int[] positions) {
    return new WordSequence(
        Arrays.stream(words)
            .map(any -> Arrays.stream(any).map(Term::text).collect(Collectors.toSet()))
            .toList(),
        IntStream.of(positions).map(position -> position - positions[0]).boxed().toList());
  }
}
