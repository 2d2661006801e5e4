package vn.kehoach.gold.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one run to another over the same gold: item by item, and whether the difference
 * of the figures may be chance.
 *
 * @param before overall figure of the first run
 * @param after overall figure of the second run
 * @param p how often chance alone makes the overall figures differ this much
 * @param rows the rows in which the counts differ
 * @param gains what the second run does better
 * @param losses what the second run does worse
 */
public record Comparison(
    double before,
    double after,
    double p,
    List<RowChange> rows,
    List<Change> gains,
    List<Change> losses) {

  /** Copies the lists. */
  public Comparison {
    rows = List.copyOf(rows);
    gains = List.copyOf(gains);
    losses = List.copyOf(losses);
  }

  /** A row's F1 in both runs, and how often chance alone makes them differ this much. */
  public record RowChange(Row row, double before, double after, double p) {}

  /**
   * One thing that the two runs did differently.
   *
   * @param expected what gold says; empty where gold has nothing
   * @param before what the first run said; empty where it said nothing
   * @param after what the second run said; empty where it said nothing
   */
  public record Change(String document, Row row, String expected, String before, String after) {}

  /**
   * Compares two runs.
   *
   * @throws IllegalArgumentException where they are not about the same documents
   */
  public static Comparison of(Evaluation before, Evaluation after) {
    List<String> documents = names(before);
    if (!documents.equals(names(after))) {
      throw new IllegalArgumentException(
          "the two runs are about different documents; run both on the same gold");
    }
    Randomization chance = Randomization.of(before.tallies(), after.tallies());
    List<Change> gains = new ArrayList<>();
    List<Change> losses = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      compare(before.documents().get(i), after.documents().get(i), gains, losses);
    }
    Tally first = before.micro();
    Tally second = after.micro();
    List<RowChange> rows = new ArrayList<>();
    for (Row row : Row.values()) {
      if (!first.counts(row).equals(second.counts(row))) {
        rows.add(new RowChange(row, first.score(row).f1(), second.score(row).f1(), chance.p(row)));
      }
    }
    return new Comparison(first.overall(), second.overall(), chance.overall(), rows, gains, losses);
  }

  private static List<String> names(Evaluation evaluation) {
    return evaluation.documents().stream().map(DocumentScore::name).toList();
  }

  private static void compare(
      DocumentScore before, DocumentScore after, List<Change> gains, List<Change> losses) {
    Map<Thing, Verdict> first = things(before);
    Map<Thing, Verdict> second = things(after);
    Map<Thing, Verdict> all = new LinkedHashMap<>(first);
    second.forEach(all::putIfAbsent);
    for (Thing thing : all.keySet()) {
      Verdict was = first.get(thing);
      Verdict is = second.get(thing);
      double difference = worth(is) - worth(was);
      if (difference != 0) {
        (difference > 0 ? gains : losses)
            .add(
                new Change(
                    before.name(),
                    thing.row,
                    all.get(thing).expected(),
                    was == null ? "" : was.found(),
                    is == null ? "" : is.found()));
      }
    }
  }

  /** Right is better than nothing, nothing is better than wrong. */
  private static double worth(@Nullable Verdict verdict) {
    if (verdict == null) {
      return 0;
    }
    Counts counts = verdict.counts();
    return counts.truePositives() - counts.falsePositives() - counts.falseNegatives() / 2.0;
  }

  private static Map<Thing, Verdict> things(DocumentScore score) {
    Map<Thing, Verdict> things = new LinkedHashMap<>();
    Map<Thing, Integer> times = new HashMap<>();
    for (Verdict verdict : score.verdicts()) {
      if (verdict.row() != Row.HEADER) {
        Thing thing = Thing.of(verdict);
        int time = times.merge(thing, 1, Integer::sum);
        things.put(thing.numbered(time), verdict);
      }
    }
    return things;
  }

  /**
   * What a verdict is about, the same in every run: a thing of gold, or words that were made up.
   */
  private record Thing(Row row, OptionalInt gold, String words, int time) {

    static Thing of(Verdict verdict) {
      return new Thing(
          verdict.row(),
          verdict.gold(),
          verdict.expected().isEmpty() ? verdict.found() : verdict.expected(),
          0);
    }

    Thing numbered(int number) {
      return new Thing(row, gold, words, number);
    }
  }
}
