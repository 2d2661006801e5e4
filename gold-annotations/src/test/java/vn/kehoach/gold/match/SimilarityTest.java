package vn.kehoach.gold.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SimilarityTest {

  @Test
  void countsTheLongestCommonRunAndWhatLiesOnItsTwoSides() {
    // "b c d" is the longest run, "f" lies right of it in both lists; "a" is on different sides.
    assertThat(
            Similarity.of(
                List.of("a", "b", "c", "d", "e", "f"), List.of("b", "c", "d", "a", "x", "f")))
        .isEqualTo(8.0 / 12, within(1e-12));
  }

  @Test
  void listsOfVeryDifferentLengthAreNotAlike() {
    assertThat(Similarity.of(List.of("a"), List.of("a", "b", "c", "d"))).isZero();
  }

  @Property
  void isOneForEqualListsAndZeroAgainstNothing(
      @ForAll @Size(min = 1, max = 8) List<@CharRange(from = 'a', to = 'd') Character> letters) {
    List<String> words = letters.stream().map(String::valueOf).toList();
    assertThat(Similarity.of(words, words)).isEqualTo(1);
    assertThat(Similarity.of(words, List.of())).isZero();
  }

  @Property
  void liesBetweenZeroAndOneAndDropsWithAWordAdded(
      @ForAll @Size(min = 1, max = 8) List<@CharRange(from = 'a', to = 'd') Character> letters) {
    List<String> words = letters.stream().map(String::valueOf).toList();
    List<String> more = new java.util.ArrayList<>(words);
    more.add("z");
    assertThat(Similarity.of(words, more))
        .isEqualTo(2.0 * words.size() / (2 * words.size() + 1), within(1e-12));
  }
}
