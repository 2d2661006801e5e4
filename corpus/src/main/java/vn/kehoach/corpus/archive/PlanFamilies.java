package vn.kehoach.corpus.archive;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which contents are versions of one plan. A family follows from the traces alone, whatever the
 * order in which they came. Contents are named by their hash. Not thread-safe.
 */
public final class PlanFamilies {

  private final Map<String, PlanTrace> traces = new HashMap<>();
  private final Map<String, Set<String>> contentsByKey = new HashMap<>();

  PlanFamilies() {}

  /** Says what a content's plan is now; without a trace it is none. */
  void put(String content, @Nullable PlanTrace trace) {
    PlanTrace before = traces.remove(content);
    if (before != null) {
      keys(before)
          .forEach(key -> {
            Set<String> others = contentsByKey.getOrDefault(key, new TreeSet<>());
            others.remove(content);
            if (others.isEmpty()) {
              contentsByKey.remove(key);
            }
          });
    }
    if (trace != null) {
      traces.put(content, trace);
      keys(trace)
          .forEach(key -> contentsByKey.computeIfAbsent(key, _ -> new TreeSet<>()).add(content));
    }
  }

  /** The versions of a content's plan, itself among them, the preferred one first. */
  public List<String> family(String content) {
    if (!traces.containsKey(content)) {
      return List.of();
    }
    Set<String> family = new TreeSet<>(Set.of(content));
    Deque<String> next = new ArrayDeque<>(family);
    while (!next.isEmpty()) {
      PlanTrace trace = trace(next.remove());
      for (String other : candidates(trace).toList()) {
        if (!family.contains(other) && trace.isSamePlanAs(trace(other))) {
          family.add(other);
          next.add(other);
        }
      }
    }
    return family.stream()
        .sorted(
            Comparator.comparingInt((String member) -> -trace(member).rank())
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** Whether a content is the one to work with, and to find, of its plan's versions. */
  public boolean isSearched(String content) {
    List<String> family = family(content);
    return family.isEmpty() || family.getFirst().equals(content);
  }

  /** Reports of the press about a content's plan. */
  public List<String> reports(String content) {
    return candidates(content).filter(other -> trace(other).reportsOn(trace(content))).toList();
  }

  /** Plans that a content, a report of the press, is about: the preferred version of each. */
  public List<String> reported(String content) {
    return candidates(content)
        .filter(other -> trace(content).reportsOn(trace(other)))
        .filter(this::isSearched)
        .toList();
  }

  private Stream<String> candidates(String content) {
    PlanTrace trace = traces.get(content);
    return trace == null ? Stream.of() : candidates(trace);
  }

  private Stream<String> candidates(PlanTrace trace) {
    return keys(trace)
        .flatMap(key -> contentsByKey.getOrDefault(key, Collections.emptySet()).stream())
        .distinct();
  }

  private PlanTrace trace(String content) {
    return Objects.requireNonNull(traces.get(content));
  }

  private static Stream<String> keys(PlanTrace trace) {
    Stream<String> bands = Sketch.read(trace.sketch()).bands();
    return trace.number() == null ? bands : Stream.concat(Stream.of(trace.number()), bands);
  }
}
