package vn.kehoach.corpus.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which contents are versions of one plan. A family follows from the traces alone, whatever the
 * order in which they came: it is whatever is connected by being the same plan. Contents are named
 * by their hash. Not thread-safe.
 */
public final class PlanFamilies {

  private final Map<String, PlanTrace> traces = new HashMap<>();
  private final Map<String, NavigableSet<String>> families = new HashMap<>();
  private final Comparator<String> bestFirst =
      Comparator.comparingInt((String member) -> -trace(member).rank())
          .thenComparing(Comparator.naturalOrder());

  private final Map<String, List<String>> byNumber = new HashMap<>();

  /**
   * Contents that have words in common. Those with a number apart: two numbered plans are the same
   * only if the number is, and a text that is issued anew each year has many likenesses.
   */
  private final Map<Long, List<String>> numbered = new HashMap<>();

  private final Map<Long, List<String>> unnumbered = new HashMap<>();

  PlanFamilies() {}

  /**
   * What a new or changed trace did.
   *
   * @param preferredBefore the searched version of each family that was changed
   * @param preferredNow the searched version of each family that came out
   */
  record Regrouping(Set<String> preferredBefore, Set<String> preferredNow) {}

  /** Says what a content's plan is now; without a trace it is none. */
  Regrouping put(String content, @Nullable PlanTrace trace) {
    PlanTrace before = traces.get(content);
    if (Objects.equals(before, trace)) {
      Set<String> same = before == null ? Set.of() : Set.of(familyOf(content).getFirst());
      return new Regrouping(same, same);
    }
    Set<String> preferredBefore = new TreeSet<>();
    Set<String> changed = new TreeSet<>();
    if (before != null) {
      NavigableSet<String> family = familyOf(content);
      preferredBefore.add(family.getFirst());
      changed.addAll(family);
      changed.remove(content);
      family.forEach(families::remove);
      forget(content, before);
    }
    if (trace != null) {
      remember(content, trace);
      changed.add(content);
    }
    for (String member : changed) {
      for (String joined : join(member)) {
        if (!changed.contains(joined)) {
          preferredBefore.add(joined); // of a family that was there before
        }
      }
    }
    Set<String> preferredNow = new TreeSet<>();
    changed.forEach(member -> preferredNow.add(familyOf(member).getFirst()));
    return new Regrouping(preferredBefore, preferredNow);
  }

  private void remember(String content, PlanTrace trace) {
    traces.put(content, trace);
    if (trace.number() != null) {
      byNumber.computeIfAbsent(trace.number(), _ -> new ArrayList<>(1)).add(content);
    }
    Map<Long, List<String>> byWords = trace.number() == null ? unnumbered : numbered;
    for (long band : trace.sketch().bands()) {
      byWords.computeIfAbsent(band, _ -> new ArrayList<>(1)).add(content);
    }
  }

  private void forget(String content, PlanTrace trace) {
    traces.remove(content);
    if (trace.number() != null) {
      byNumber.getOrDefault(trace.number(), new ArrayList<>()).remove(content);
    }
    Map<Long, List<String>> byWords = trace.number() == null ? unnumbered : numbered;
    for (long band : trace.sketch().bands()) {
      byWords.getOrDefault(band, new ArrayList<>()).remove(content);
    }
  }

  /**
   * Puts a content into the family of whatever is the same plan, which may make one of several.
   *
   * @return the preferred version of each family that it became part of
   */
  @SuppressWarnings("ReferenceEquality") // all members of a family share one set
  private Set<String> join(String content) {
    Set<String> joined = new TreeSet<>();
    NavigableSet<String> own = families.get(content);
    if (own == null) {
      own = new TreeSet<>(bestFirst);
      own.add(content);
      families.put(content, own);
    }
    PlanTrace trace = trace(content);
    Set<String> others = new HashSet<>();
    for (List<String> near : candidates(trace)) {
      for (String other : near) {
        NavigableSet<String> family = families.get(other);
        // Without a family yet: it will look for its own, and find this one.
        if (family == null
            || family == own
            || !others.add(other)
            || !trace.isSamePlanAs(trace(other))) {
          continue;
        }
        joined.add(family.getFirst());
        NavigableSet<String> smaller = family.size() < own.size() ? family : own;
        NavigableSet<String> larger = family.size() < own.size() ? own : family;
        larger.addAll(smaller);
        smaller.forEach(member -> families.put(member, larger));
        own = larger;
      }
    }
    return joined;
  }

  /** What may be the same plan, the content itself among it; some of it more than once. */
  private List<List<String>> candidates(PlanTrace trace) {
    List<List<String>> candidates = new ArrayList<>();
    if (trace.number() != null) {
      candidates.add(byNumber.getOrDefault(trace.number(), List.of()));
    }
    for (long band : trace.sketch().bands()) {
      candidates.add(unnumbered.getOrDefault(band, List.of()));
      if (trace.number() == null) {
        candidates.add(numbered.getOrDefault(band, List.of()));
      }
    }
    return candidates;
  }

  /** The versions of a content's plan, itself among them, the preferred one first. */
  public List<String> family(String content) {
    return traces.containsKey(content) ? List.copyOf(familyOf(content)) : List.of();
  }

  /** Whether a content is a version of a plan at all. */
  boolean contains(String content) {
    return traces.containsKey(content);
  }

  /** Whether a content is the one to work with, and to find, of its plan's versions. */
  public boolean isSearched(String content) {
    return !traces.containsKey(content) || familyOf(content).getFirst().equals(content);
  }

  /** Reports of the press about a content's plan. */
  public List<String> reports(String content) {
    return sameNumber(content)
        .filter(other -> trace(other).reportsOn(trace(content)))
        .sorted()
        .toList();
  }

  /** Plans that a content, a report of the press, is about: the preferred version of each. */
  public List<String> reported(String content) {
    return sameNumber(content)
        .filter(other -> trace(content).reportsOn(trace(other)))
        .filter(this::isSearched)
        .sorted()
        .toList();
  }

  private Stream<String> sameNumber(String content) {
    PlanTrace trace = traces.get(content);
    return trace == null || trace.number() == null
        ? Stream.of()
        : byNumber.getOrDefault(trace.number(), List.of()).stream();
  }

  private NavigableSet<String> familyOf(String content) {
    return Objects.requireNonNull(families.get(content));
  }

  private PlanTrace trace(String content) {
    return Objects.requireNonNull(traces.get(content));
  }
}
