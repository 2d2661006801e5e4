package vn.kehoach.extractor.assignment;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which column of a table tells what; several may tell the same, the first counts.
 *
 * @param places index of the column of each kind
 */
record TableColumns(Map<Kind, Integer> places) {

  /** What a column holds. */
  enum Kind {
    NUMBER,
    ASIDE,
    COLLABORATORS,
    LEAD,
    DOER,
    DEADLINE,
    OUTPUT,
    WORK,
    MAYBE_DOER,
    /** The column of the work, in whose cells bodies stand over runs of rows. */
    BODY_OVER_ROWS
  }

  private static final Set<Kind> BODIES =
      EnumSet.of(Kind.LEAD, Kind.DOER, Kind.COLLABORATORS, Kind.MAYBE_DOER);

  private static final Set<Kind> TELLING =
      EnumSet.of(Kind.LEAD, Kind.DOER, Kind.COLLABORATORS, Kind.WORK, Kind.DEADLINE, Kind.OUTPUT);

  static final TableColumns NONE = new TableColumns(Map.of());

  /** Copies the map. */
  TableColumns {
    places = Map.copyOf(places);
  }

  /** Index of the column of that kind; -1 where there is none. */
  int of(Kind kind) {
    return places.getOrDefault(kind, -1);
  }

  /** Index of the column that names who does the work; -1 where there is none. */
  int whoDoes() {
    return of(Kind.LEAD) >= 0 ? of(Kind.LEAD) : of(Kind.DOER);
  }

  /** Whether rows tell a piece of work and who does it. */
  boolean giveWork() {
    return of(Kind.WORK) >= 0 && (whoDoes() >= 0 || of(Kind.BODY_OVER_ROWS) >= 0);
  }

  /** These columns, and those of a second row of headings where the first tells nothing else. */
  TableColumns and(TableColumns below) {
    Map<Kind, Integer> both = new EnumMap<>(Kind.class);
    both.putAll(below.places());
    places.forEach((kind, column) -> {
      boolean refined =
          below.places().entrySet().stream()
              .anyMatch(other -> other.getValue().equals(column) && other.getKey() != kind);
      if (!refined) {
        both.putIfAbsent(kind, column);
      }
    });
    return new TableColumns(both);
  }

  /**
   * These columns, where a second row of headings tells apart what one of them holds, and copying
   * moved it to the left edge.
   *
   * @param width number of headings in the second row
   */
  TableColumns spliced(TableColumns below, int width) {
    int at =
        places.entrySet().stream()
            .filter(place -> BODIES.contains(place.getKey()))
            .mapToInt(Map.Entry::getValue)
            .min()
            .orElse(-1);
    if (at < 0) {
      return this;
    }
    Map<Kind, Integer> moved = new EnumMap<>(Kind.class);
    places.forEach((kind, column) -> {
      if (column != at) {
        moved.put(kind, column < at ? column : column + width - 1);
      }
    });
    below.places().forEach((kind, column) -> moved.put(kind, column + at));
    return new TableColumns(moved);
  }

  /**
   * Whether these are other columns one place further to the left: headings repeated over rows
   * whose number a merged cell holds.
   */
  boolean areMovedLeftFrom(TableColumns other) {
    long shared = places.keySet().stream().filter(TELLING::contains).count();
    return shared >= 2
        && places.entrySet().stream()
            .filter(place -> TELLING.contains(place.getKey()))
            .allMatch(place -> other.of(place.getKey()) == place.getValue() + 1);
  }

  /** The same with one column more. */
  TableColumns with(Kind kind, int column) {
    Map<Kind, Integer> more = new EnumMap<>(Kind.class);
    more.putAll(places);
    more.put(kind, column);
    return new TableColumns(more);
  }
}
