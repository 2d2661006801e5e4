package vn.kehoach.corpus.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.plan.PlanKind;

class PlanFamiliesTest {

  private static final List<String> TEXTS =
      List.of(
          "trồng cây gây rừng trên đồi trọc của bảy xã vùng cao trong năm tới",
          "trồng cây gây rừng trên đồi trọc của bảy xã vùng cao trong năm nay",
          "nạo vét kênh mương nội đồng trước mùa mưa lũ ở các xã ven sông");

  private final PlanFamilies families = new PlanFamilies();

  @Test
  void aDraftWithoutNumberJoinsTheNumberedPlanOfTheSameWords() {
    families.put("a", trace("12/KH-UBND", 0, 1));
    families.put("b", trace(null, 0, 5));
    assertThat(families.family("a")).containsExactly("b", "a");
    assertThat(families.isSearched("a")).isFalse();
  }

  @Test
  void thePlansOfTwoYearsWithTheSameWordsAndOtherNumbersAreTwo() {
    families.put("a", trace("12/KH-UBND", 0, 1));
    families.put("b", trace("13/KH-UBND", 0, 1));
    assertThat(families.family("a")).containsExactly("a");
  }

  @Test
  void aRegroupingNamesWhatWasAndWhatIsSearched() {
    families.put("a", trace("12/KH-UBND", 0, 1));
    families.put("b", trace("13/KH-UBND", 0, 2));
    assertThat(families.put("c", trace(null, 0, 9)))
        .isEqualTo(new PlanFamilies.Regrouping(Set.of("a", "b"), Set.of("c")));
    assertThat(families.put("c", null))
        .isEqualTo(new PlanFamilies.Regrouping(Set.of("c"), Set.of("a", "b")));
  }

  @Test
  void aTraceThatIsPutAgainChangesNothing() {
    families.put("a", trace("12/KH-UBND", 0, 1));
    families.put("b", trace("12/KH-UBND", 0, 2));
    assertThat(families.put("a", trace("12/KH-UBND", 0, 1)))
        .isEqualTo(new PlanFamilies.Regrouping(Set.of("b"), Set.of("b")));
  }

  @Test
  void theSecondThousandOfOneTemplateIsAsFastAsTheFirst() {
    for (int i = 0; i < 20_000; i++) {
      families.put("n" + i, trace(i + "/KH-UBND", 0, 1)); // seconds, were each compared with each
    }
    assertThat(families.family("n19999")).containsExactly("n19999");
  }

  @Property(tries = 200)
  void familiesAreWhatIsConnectedWhateverWasPutAndTakenBefore(@ForAll long seed) {
    Random random = new Random(seed);
    PlanFamilies grown = new PlanFamilies();
    Map<String, PlanTrace> traces = new HashMap<>();
    for (int step = 0; step < 40; step++) {
      String content = "c" + random.nextInt(12);
      if (random.nextInt(4) == 0) {
        grown.put(content, null);
        traces.remove(content);
      } else {
        String number = random.nextInt(3) == 0 ? null : random.nextInt(3) + "/KH-UBND";
        PlanTrace trace = trace(number, random.nextInt(TEXTS.size()), random.nextInt(3));
        grown.put(content, trace);
        traces.put(content, trace);
      }
    }
    Map<String, Set<String>> found = new TreeMap<>();
    traces.keySet().forEach(content -> found.put(content, new TreeSet<>(grown.family(content))));
    assertThat(found).isEqualTo(connected(traces));
  }

  private static Map<String, Set<String>> connected(Map<String, PlanTrace> traces) {
    Map<String, Set<String>> families = new TreeMap<>();
    for (String content : traces.keySet()) {
      Set<String> family = new TreeSet<>(Set.of(content));
      Deque<String> next = new ArrayDeque<>(family);
      while (!next.isEmpty()) {
        PlanTrace trace = traces.get(next.remove());
        traces.forEach((other, theirs) -> {
          if (trace != null && trace.isSamePlanAs(theirs) && family.add(other)) {
            next.add(other);
          }
        });
      }
      families.put(content, family);
    }
    return families;
  }

  private static PlanTrace trace(@Nullable String number, int text, int rank) {
    Sketch sketch = Sketch.of(TEXTS.get(text));
    return new PlanTrace(PlanKind.PLAN, number, "ubnd", null, null, sketch, rank);
  }
}
