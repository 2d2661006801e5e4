package vn.kehoach.gold.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import vn.kehoach.corpus.document.Quotation;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.gold.GoldPlaces;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.ItemKind;
import vn.kehoach.gold.match.QuoteMatcher;

/**
 * How far two people agree who annotated the same documents.
 *
 * @param figures the second judged against the first; F1 does not depend on who is first
 * @param alpha Krippendorff's alpha for unitizing, for each kind of item: 1 is perfect, 0 is
 *     chance; only over documents whose text is at hand
 * @param onlyOnce documents that only one of the two annotated
 */
public record Agreement(Evaluation figures, Map<ItemKind, Double> alpha, List<String> onlyOnce) {

  /** Copies the lists. */
  public Agreement {
    alpha = Map.copyOf(alpha);
    onlyOnce = List.copyOf(onlyOnce);
  }

  /**
   * Compares two annotators.
   *
   * @param texts the texts of the documents by name; without any, there is no alpha
   */
  public static Agreement of(
      List<GoldPlan> first, List<GoldPlan> second, Map<String, String> texts) {
    Map<String, GoldPlan> others =
        second.stream().collect(Collectors.toMap(GoldPlan::name, Function.identity()));
    List<DocumentScore> scores = new ArrayList<>();
    List<Twice> twice = new ArrayList<>();
    for (GoldPlan gold : first) {
      GoldPlan other = others.get(gold.name());
      if (other == null) {
        continue;
      }
      List<Verdict> verdicts = new DocumentJudge(gold, other, new QuoteMatcher()).verdicts();
      scores.add(
          new DocumentScore(
              gold, true, verdicts, List.of(), AgencyLinking.NONE, RoleConfusion.NONE));
      Optional.ofNullable(texts.get(gold.name()))
          .ifPresent(text -> twice.add(new Twice(gold, other, text)));
    }
    Map<ItemKind, Double> alpha = new EnumMap<>(ItemKind.class);
    if (!twice.isEmpty()) {
      Arrays.stream(ItemKind.values()).forEach(kind -> alpha.put(kind, alpha(kind, twice)));
    }
    return new Agreement(new Evaluation(scores), alpha, onlyOnce(first, second));
  }

  private static List<String> onlyOnce(List<GoldPlan> first, List<GoldPlan> second) {
    List<String> one = first.stream().map(GoldPlan::name).toList();
    List<String> other = second.stream().map(GoldPlan::name).toList();
    return Stream.concat(one.stream(), other.stream())
        .filter(name -> !one.contains(name) || !other.contains(name))
        .sorted()
        .toList();
  }

  /** The texts one behind the other are one long text. */
  private static double alpha(ItemKind kind, List<Twice> twice) {
    long length = twice.stream().mapToLong(document -> document.text.length() + 1L).sum();
    UnitizingAnnotationStudy study = new UnitizingAnnotationStudy(2, 0, length);
    long offset = 0;
    for (Twice document : twice) {
      GoldPlaces finder = new GoldPlaces(document.text);
      addUnits(study, 0, offset, finder.items(document.first, kind), kind);
      addUnits(study, 1, offset, finder.items(document.second, kind), kind);
      offset += document.text.length() + 1L;
    }
    if (study.getUnitCount(0) == 0 && study.getUnitCount(1) == 0) {
      return 1;
    }
    return new KrippendorffAlphaUnitizingAgreement(study).calculateCategoryAgreement(kind);
  }

  /** The measure knows no overlapping units of one annotator: of two, the first counts. */
  private static void addUnits(
      UnitizingAnnotationStudy study,
      int annotator,
      long offset,
      List<Optional<Quotation>> places,
      ItemKind kind) {
    int end = 0;
    for (Span span :
        places.stream().flatMap(Optional::stream).map(Quotation::span).sorted().toList()) {
      if (span.begin() >= end) {
        study.addUnit(offset + span.begin(), span.length(), annotator, kind);
        end = span.end();
      }
    }
  }

  private record Twice(GoldPlan first, GoldPlan second, String text) {}
}
