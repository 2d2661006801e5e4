package vn.kehoach.gold.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.kehoach.gold.match.Pair;

/** Collects the verdicts of one document, whatever is compared. */
final class Verdicts {

  private final List<Verdict> all = new ArrayList<>();

  List<Verdict> all() {
    return List.copyOf(all);
  }

  /** A property that everything has: right or wrong, never missed. */
  void accuracy(Row row, Pair pair, String expected, String found) {
    boolean right = expected.equals(found);
    add(row, right ? Counts.FOUND : Counts.SPURIOUS, pair, expected, found);
  }

  /** A value that either side may lack; nothing where both do. */
  void value(Row row, Pair pair, @Nullable String expected, @Nullable String found) {
    if (expected != null || found != null) {
      Counts counts = compared(expected, found, Objects.equals(expected, found));
      add(row, counts, pair, words(expected), words(found));
    }
  }

  /** A value of the document that either side may lack, compared in its own way. */
  void value(Row row, @Nullable String expected, @Nullable String found, boolean agreement) {
    if (expected != null || found != null) {
      add(row, compared(expected, found, agreement), words(expected), words(found));
    }
  }

  private static Counts compared(
      @Nullable String expected, @Nullable String found, boolean agreement) {
    if (agreement) {
      return Counts.FOUND;
    }
    return expected == null ? Counts.SPURIOUS : found == null ? Counts.MISSED : Counts.CONFUSED;
  }

  private static String words(@Nullable String value) {
    return Objects.toString(value, "");
  }

  /** What is left over on both sides is shown side by side: mostly one is the other, misread. */
  <T> void add(Row row, SetMatch<T> match, OptionalInt here, OptionalInt there) {
    for (SetMatch.Match<T> pair : match.matches()) {
      add(row, Counts.FOUND, here, there, pair.gold().toString(), pair.predicted().toString());
    }
    int both = Math.min(match.missed().size(), match.spurious().size());
    for (int k = 0; k < both; k++) {
      add(
          row,
          Counts.CONFUSED,
          here,
          there,
          match.missed().get(k).toString(),
          match.spurious().get(k).toString());
    }
    match.missed().stream()
        .skip(both)
        .forEach(missed -> add(row, Counts.MISSED, here, there, missed.toString(), ""));
    match.spurious().stream()
        .skip(both)
        .forEach(extra -> add(row, Counts.SPURIOUS, here, there, "", extra.toString()));
  }

  void add(Row row, Counts counts, Pair pair, String expected, String found) {
    add(
        row,
        counts,
        OptionalInt.of(pair.gold()),
        OptionalInt.of(pair.predicted()),
        expected,
        found);
  }

  /** About the document as a whole. */
  void add(Row row, Counts counts, String expected, String found) {
    add(row, counts, OptionalInt.empty(), OptionalInt.empty(), expected, found);
  }

  void add(
      Row row, Counts counts, OptionalInt here, OptionalInt there, String expected, String found) {
    all.add(new Verdict(row, counts, here, there, expected, found));
  }
}
