package vn.kehoach.gold.score;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The counts of every row.
 *
 * @param rows rows with something to judge; the others are zero
 */
public record Tally(Map<Row, Counts> rows) {

  /** Copies the map; rows are in the order of {@link Row}. */
  public Tally {
    Map<Row, Counts> ordered = new EnumMap<>(Row.class);
    rows.forEach((row, counts) -> ordered.put(row, counts));
    rows = Collections.unmodifiableMap(ordered);
  }

  /** The sum of verdicts. */
  public static Tally of(List<Verdict> verdicts) {
    Map<Row, Counts> rows = new EnumMap<>(Row.class);
    verdicts.forEach(verdict -> rows.merge(verdict.row(), verdict.counts(), Counts::plus));
    return new Tally(rows);
  }

  /** All of them together. */
  public static Tally sum(Collection<Tally> tallies) {
    Map<Row, Counts> rows = new EnumMap<>(Row.class);
    tallies.forEach(
        tally -> tally.rows.forEach((row, counts) -> rows.merge(row, counts, Counts::plus)));
    return new Tally(rows);
  }

  /** The counts of a row. */
  public Counts counts(Row row) {
    return rows.getOrDefault(row, Counts.ZERO);
  }

  /** The figures of a row. */
  public Score score(Row row) {
    return Score.of(counts(row));
  }

  /** The mean F1 of {@link Row#HEADLINES}. */
  public double overall() {
    return Row.HEADLINES.stream().mapToDouble(row -> score(row).f1()).average().orElseThrow();
  }
}
