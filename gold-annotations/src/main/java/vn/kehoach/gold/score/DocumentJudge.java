package vn.kehoach.gold.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.kehoach.gold.GoldAssignment;
import vn.kehoach.gold.GoldItem;
import vn.kehoach.gold.GoldMeasure;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.GoldTarget;
import vn.kehoach.gold.ItemKind;
import vn.kehoach.gold.match.AgencyName;
import vn.kehoach.gold.match.Alignment;
import vn.kehoach.gold.match.HeaderField;
import vn.kehoach.gold.match.ItemMatcher;
import vn.kehoach.gold.match.MeasureKey;
import vn.kehoach.gold.match.Pair;

/** Judges one prediction against one gold, thing by thing. One judge serves one document. */
final class DocumentJudge {

  private final GoldPlan gold;
  private final GoldPlan predicted;
  private final boolean planFound;
  private final ItemMatcher matcher;
  private final List<Verdict> verdicts = new ArrayList<>();

  DocumentJudge(GoldPlan gold, @Nullable GoldPlan predicted, ItemMatcher matcher) {
    this.gold = gold;
    this.planFound = predicted != null;
    this.predicted = predicted == null ? GoldPlan.empty(gold.name()) : predicted;
    this.matcher = matcher;
  }

  List<Verdict> verdicts() {
    Alignment objectives = items(ItemKind.OBJECTIVES);
    for (Pair pair : objectives.pairs()) {
      accuracy(
          Row.OBJECTIVES_SCOPE,
          pair,
          word(gold.objectives().get(pair.gold()).scope()),
          word(predicted.objectives().get(pair.predicted()).scope()));
    }
    measures(items(ItemKind.TARGETS));
    assignments(items(ItemKind.ASSIGNMENTS));
    header();
    return verdicts;
  }

  private Alignment items(ItemKind kind) {
    Alignment alignment = matcher.match(kind, gold, predicted);
    List<? extends GoldItem> golds = gold.items(kind);
    List<? extends GoldItem> found = predicted.items(kind);
    for (int i = 0; i < golds.size(); i++) {
      OptionalInt here = OptionalInt.of(i);
      String expected = golds.get(i).quote();
      alignment
          .ofGold(i)
          .ifPresentOrElse(
              pair -> {
                String words = found.get(pair.predicted()).quote();
                add(Row.lenient(kind), Counts.FOUND, pair, expected, words);
                Counts cut = pair.isStrict() ? Counts.FOUND : Counts.CONFUSED;
                add(Row.strict(kind), cut, pair, expected, words);
              },
              () -> {
                add(Row.lenient(kind), Counts.MISSED, here, OptionalInt.empty(), expected, "");
                add(Row.strict(kind), Counts.MISSED, here, OptionalInt.empty(), expected, "");
              });
    }
    for (int j = 0; j < found.size(); j++) {
      if (alignment.ofPredicted(j).isEmpty()) {
        OptionalInt there = OptionalInt.of(j);
        String words = found.get(j).quote();
        add(Row.lenient(kind), Counts.SPURIOUS, OptionalInt.empty(), there, "", words);
        add(Row.strict(kind), Counts.SPURIOUS, OptionalInt.empty(), there, "", words);
      }
    }
    return alignment;
  }

  private void measures(Alignment alignment) {
    for (int i = 0; i < gold.targets().size(); i++) {
      OptionalInt partner = partner(alignment, i);
      List<GoldMeasure> found =
          partner.isEmpty() ? List.of() : predicted.targets().get(partner.getAsInt()).measures();
      SetMatch<GoldMeasure> match =
          SetMatch.of(
              gold.targets().get(i).measures(),
              found,
              (a, b) -> MeasureKey.of(a).equals(MeasureKey.of(b)));
      add(Row.MEASURES, match, OptionalInt.of(i), partner);
      for (SetMatch.Match<GoldMeasure> pair : match.matches()) {
        boolean right = detail(pair.gold()).equals(detail(pair.predicted()));
        add(
            Row.MEASURES_DETAIL,
            right ? Counts.FOUND : Counts.SPURIOUS,
            OptionalInt.of(i),
            partner,
            pair.gold().toString(),
            pair.predicted().toString());
      }
    }
    for (int j = 0; j < predicted.targets().size(); j++) {
      if (alignment.ofPredicted(j).isEmpty()) {
        GoldTarget target = predicted.targets().get(j);
        add(
            Row.MEASURES,
            SetMatch.of(List.of(), target.measures(), (a, b) -> false),
            OptionalInt.empty(),
            OptionalInt.of(j));
      }
    }
  }

  private static List<String> detail(GoldMeasure measure) {
    return List.of(
        Objects.toString(measure.change(), ""),
        Objects.toString(measure.per(), ""),
        Objects.toString(measure.deadline(), ""));
  }

  private void assignments(Alignment alignment) {
    for (int i = 0; i < gold.assignments().size(); i++) {
      GoldAssignment expected = gold.assignments().get(i);
      if (alignment.ofGold(i).isEmpty()) {
        bodies(expected, null, OptionalInt.of(i), OptionalInt.empty());
      }
    }
    for (Pair pair : alignment.pairs()) {
      GoldAssignment expected = gold.assignments().get(pair.gold());
      GoldAssignment found = predicted.assignments().get(pair.predicted());
      bodies(expected, found, OptionalInt.of(pair.gold()), OptionalInt.of(pair.predicted()));
      accuracy(Row.ASSIGNMENTS_ROLE, pair, word(expected.role()), word(found.role()));
      value(Row.ASSIGNMENTS_DEADLINE, pair, expected.deadline(), found.deadline());
    }
    for (int j = 0; j < predicted.assignments().size(); j++) {
      if (alignment.ofPredicted(j).isEmpty()) {
        bodies(null, predicted.assignments().get(j), OptionalInt.empty(), OptionalInt.of(j));
      }
    }
  }

  private void bodies(
      @Nullable GoldAssignment expected,
      @Nullable GoldAssignment found,
      OptionalInt here,
      OptionalInt there) {
    add(
        Row.ASSIGNMENTS_AGENCY,
        SetMatch.of(
            expected == null ? List.of() : expected.agencies(),
            found == null ? List.of() : found.agencies(),
            AgencyName::same),
        here,
        there);
    add(
        Row.ASSIGNMENTS_COLLABORATORS,
        SetMatch.of(
            expected == null ? List.of() : expected.collaborators(),
            found == null ? List.of() : found.collaborators(),
            AgencyName::same),
        here,
        there);
  }

  private void header() {
    for (HeaderField field : HeaderField.values()) {
      String expected = field.value(gold.header());
      if (expected.isEmpty()) {
        continue;
      }
      String found = field.value(predicted.header());
      Counts counts =
          field.same(gold.header(), predicted.header())
              ? Counts.FOUND
              : found.isEmpty() ? Counts.MISSED : Counts.CONFUSED;
      for (Row row : List.of(Row.HEADER, Row.of(field))) {
        add(row, counts, OptionalInt.empty(), OptionalInt.empty(), expected, found);
      }
    }
    boolean same = gold.kind() == predicted.kind();
    add(
        Row.KIND,
        planFound ? same ? Counts.FOUND : Counts.CONFUSED : Counts.MISSED,
        OptionalInt.empty(),
        OptionalInt.empty(),
        word(gold.kind()),
        planFound ? word(predicted.kind()) : "");
  }

  private void accuracy(Row row, Pair pair, String expected, String found) {
    boolean right = expected.equals(found);
    add(row, right ? Counts.FOUND : Counts.SPURIOUS, pair, expected, found);
  }

  private void value(Row row, Pair pair, @Nullable String expected, @Nullable String found) {
    if (expected == null && found == null) {
      return;
    }
    Counts counts =
        expected == null
            ? Counts.SPURIOUS
            : found == null
                ? Counts.MISSED
                : expected.equals(found) ? Counts.FOUND : Counts.CONFUSED;
    add(row, counts, pair, Objects.toString(expected, ""), Objects.toString(found, ""));
  }

  /** What is left over on both sides is shown side by side: mostly one is the other, misread. */
  private <T> void add(Row row, SetMatch<T> match, OptionalInt here, OptionalInt there) {
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

  private void add(Row row, Counts counts, Pair pair, String expected, String found) {
    add(
        row,
        counts,
        OptionalInt.of(pair.gold()),
        OptionalInt.of(pair.predicted()),
        expected,
        found);
  }

  private void add(
      Row row, Counts counts, OptionalInt here, OptionalInt there, String expected, String found) {
    verdicts.add(new Verdict(row, counts, here, there, expected, found));
  }

  private static OptionalInt partner(Alignment alignment, int gold) {
    return alignment
        .ofGold(gold)
        .map(pair -> OptionalInt.of(pair.predicted()))
        .orElse(OptionalInt.empty());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
