package vn.kehoach.gold.score;

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
import vn.kehoach.gold.match.ItemMatcher;
import vn.kehoach.gold.match.MeasureKey;
import vn.kehoach.gold.match.Pair;

/** Judges one prediction against one gold, thing by thing. One judge serves one document. */
final class DocumentJudge {

  private final GoldPlan gold;
  private final GoldPlan predicted;
  private final boolean planFound;
  private final ItemMatcher matcher;
  private final Verdicts verdicts = new Verdicts();

  DocumentJudge(GoldPlan gold, @Nullable GoldPlan predicted, ItemMatcher matcher) {
    this.gold = gold;
    this.planFound = predicted != null;
    this.predicted = predicted == null ? GoldPlan.empty(gold.name()) : predicted;
    this.matcher = matcher;
  }

  List<Verdict> verdicts() {
    Alignment objectives = items(ItemKind.OBJECTIVES);
    for (Pair pair : objectives.pairs()) {
      verdicts.accuracy(
          Row.OBJECTIVES_SCOPE,
          pair,
          word(gold.objectives().get(pair.gold()).scope()),
          word(predicted.objectives().get(pair.predicted()).scope()));
    }
    measures(items(ItemKind.TARGETS));
    assignments(items(ItemKind.ASSIGNMENTS));
    new HeaderJudge(verdicts).judge(gold.header(), predicted.header());
    kind();
    return verdicts.all();
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
                verdicts.add(Row.lenient(kind), Counts.FOUND, pair, expected, words);
                Counts cut = pair.isStrict() ? Counts.FOUND : Counts.CONFUSED;
                verdicts.add(Row.strict(kind), cut, pair, expected, words);
              },
              () -> {
                verdicts.add(
                    Row.lenient(kind), Counts.MISSED, here, OptionalInt.empty(), expected, "");
                verdicts.add(
                    Row.strict(kind), Counts.MISSED, here, OptionalInt.empty(), expected, "");
              });
    }
    for (int j = 0; j < found.size(); j++) {
      if (alignment.ofPredicted(j).isEmpty()) {
        OptionalInt there = OptionalInt.of(j);
        String words = found.get(j).quote();
        verdicts.add(Row.lenient(kind), Counts.SPURIOUS, OptionalInt.empty(), there, "", words);
        verdicts.add(Row.strict(kind), Counts.SPURIOUS, OptionalInt.empty(), there, "", words);
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
      verdicts.add(Row.MEASURES, match, OptionalInt.of(i), partner);
      for (SetMatch.Match<GoldMeasure> pair : match.matches()) {
        boolean right = detail(pair.gold()).equals(detail(pair.predicted()));
        verdicts.add(
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
        verdicts.add(
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
      verdicts.accuracy(Row.ASSIGNMENTS_ROLE, pair, word(expected.role()), word(found.role()));
      verdicts.value(Row.ASSIGNMENTS_DEADLINE, pair, expected.deadline(), found.deadline());
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
    verdicts.add(
        Row.ASSIGNMENTS_AGENCY,
        SetMatch.of(
            expected == null ? List.of() : expected.agencies(),
            found == null ? List.of() : found.agencies(),
            AgencyName::same),
        here,
        there);
    verdicts.add(
        Row.ASSIGNMENTS_COLLABORATORS,
        SetMatch.of(
            expected == null ? List.of() : expected.collaborators(),
            found == null ? List.of() : found.collaborators(),
            AgencyName::same),
        here,
        there);
  }

  private void kind() {
    boolean same = gold.kind() == predicted.kind();
    verdicts.add(
        Row.KIND,
        planFound ? same ? Counts.FOUND : Counts.CONFUSED : Counts.MISSED,
        word(gold.kind()),
        planFound ? word(predicted.kind()) : "");
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
