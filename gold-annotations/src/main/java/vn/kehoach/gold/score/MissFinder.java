package vn.kehoach.gold.score;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Quotation;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Evidence;
import vn.kehoach.corpus.plan.Item;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.gold.GoldItem;
import vn.kehoach.gold.GoldPlaces;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.ItemKind;
import vn.kehoach.gold.Predicted;
import vn.kehoach.gold.match.Aligner;
import vn.kehoach.gold.match.Similarity;
import vn.kehoach.gold.match.Words;

/** Finds out why each wrong verdict is wrong. One finder serves one document. */
final class MissFinder {

  /** Characters shown before and after a place. */
  private static final int AROUND = 200;

  private final GoldPlan gold;
  private final @Nullable Plan plan;
  private final @Nullable Document document;
  private final Map<ItemKind, List<Optional<Quotation>>> places = new EnumMap<>(ItemKind.class);
  private final RoleMap goldRoles;
  private final RoleMap planRoles;

  /** A finder that says more where the text is at hand, and less where it is not. */
  MissFinder(GoldPlan gold, @Nullable Plan plan, @Nullable Document document) {
    this.gold = gold;
    this.plan = plan;
    this.document = document;
    GoldPlaces finder = new GoldPlaces(document == null ? "" : document.text());
    for (ItemKind kind : ItemKind.values()) {
      places.put(kind, finder.items(gold, kind));
    }
    this.goldRoles = RoleMap.of(gold, finder);
    this.planRoles = plan == null ? goldRoles : RoleMap.of(plan);
  }

  /** The misses among the verdicts; an item cut wrongly or not found counts once. */
  List<Miss> misses(List<Verdict> verdicts) {
    return verdicts.stream()
        .filter(verdict -> !verdict.isRight() && !verdict.row().repeatsOthers())
        .map(this::miss)
        .toList();
  }

  private Miss miss(Verdict verdict) {
    Finding finding =
        verdict
            .row()
            .kind()
            .map(kind -> finding(kind, verdict))
            .orElseGet(() -> headerFinding(verdict));
    return new Miss(
        gold.name(),
        verdict.row(),
        finding.cause,
        lostBy(verdict),
        verdict.expected(),
        verdict.found().isEmpty() ? finding.instead : verdict.found(),
        finding.rule,
        place(verdict).map(this::context));
  }

  /** What lost the gold unit of a verdict on its cut. */
  private Optional<LostBy> lostBy(Verdict verdict) {
    Optional<ItemKind> kind = verdict.row().kind();
    if (document == null
        || kind.isEmpty()
        || verdict.row() != Row.strict(kind.get())
        || verdict.gold().isEmpty()) {
      return Optional.empty();
    }
    LostBy by =
        place(kind.get(), verdict.gold().getAsInt())
            .map(found -> rolesDiffer(found.span().begin()) ? LostBy.OUTLINE : LostBy.RULE)
            .orElse(LostBy.READER);
    return Optional.of(by);
  }

  private Finding finding(ItemKind kind, Verdict verdict) {
    boolean paired = verdict.gold().isPresent() && verdict.predicted().isPresent();
    if (!paired) {
      return verdict.gold().isPresent()
          ? missed(kind, verdict.gold().getAsInt())
          : madeUp(kind, verdict.predicted().orElseThrow());
    }
    Optional<String> rule = rule(kind, verdict.predicted().getAsInt());
    Cause cause =
        switch (verdict.row()) {
          case OBJECTIVES_STRICT, TARGETS_STRICT, ASSIGNMENTS_STRICT -> Cause.WRONG_BOUNDARY;
          case ASSIGNMENTS_AGENCY, ASSIGNMENTS_COLLABORATORS -> Cause.WRONG_AGENCY;
          default -> byValue(verdict);
        };
    return new Finding(cause, rule);
  }

  private static Cause byValue(Verdict verdict) {
    if (verdict.found().isEmpty()) {
      return Cause.NO_RULE;
    }
    return verdict.expected().isEmpty() ? Cause.SPURIOUS : Cause.WRONG_VALUE;
  }

  private Finding missed(ItemKind kind, int index) {
    Optional<Quotation> place = place(kind, index);
    if (document != null && place.isEmpty()) {
      return new Finding(Cause.NOT_IN_TEXT, Optional.empty());
    }
    List<String> words = Words.of(gold.items(kind).get(index).quote());
    Optional<Item> taken = items(kind).filter(item -> overlap(words, item.text())).findFirst();
    if (taken.isPresent()) {
      return new Finding(Cause.WRONG_BOUNDARY, taken.get());
    }
    Optional<Item> otherwise = similar(words);
    if (otherwise.isPresent()) {
      return new Finding(Cause.WRONG_SECTION, otherwise.get());
    }
    boolean section = place.map(found -> rolesDiffer(found.span().begin())).orElse(false);
    return new Finding(section ? Cause.WRONG_SECTION : Cause.NO_RULE, Optional.empty());
  }

  /** A place that either side gives no role tells nothing. */
  private boolean rolesDiffer(int offset) {
    Optional<SectionRole> expected = goldRoles.at(offset);
    Optional<SectionRole> found = planRoles.at(offset);
    return expected.isPresent() && found.isPresent() && !expected.equals(found);
  }

  private Finding madeUp(ItemKind kind, int index) {
    Item item = items(kind).skip(index).findFirst().orElseThrow();
    List<String> words = Words.of(item.text());
    Cause cause = Cause.SPURIOUS;
    if (gold.items(kind).stream().anyMatch(other -> overlap(words, other.quote()))) {
      cause = Cause.WRONG_BOUNDARY;
    } else if (goldItems().anyMatch(other -> alike(words, other.quote()))) {
      cause = Cause.WRONG_SECTION;
    }
    return new Finding(cause, Optional.of(item.evidence().by()));
  }

  /** A basis is looked up by its words: what was misread stands in the plan as it was found. */
  private Finding baseFinding(Verdict verdict) {
    Optional<String> rule =
        plan == null
            ? Optional.empty()
            : plan.header().bases().stream()
                .filter(basis -> Predicted.basis(basis).toString().contains(verdict.found()))
                .findFirst()
                .map(basis -> basis.evidence().by());
    if (verdict.found().isEmpty()) {
      return new Finding(Cause.NO_RULE, Optional.empty());
    }
    return new Finding(byValue(verdict), rule);
  }

  private Finding headerFinding(Verdict verdict) {
    if (verdict.row().isOfBases()) {
      return baseFinding(verdict);
    }
    Optional<String> rule =
        plan == null
            ? Optional.empty()
            : Optional.ofNullable(
                    plan.header().evidence().get(verdict.row().label().replace("header.", "")))
                .map(Evidence::by);
    if (!verdict.found().isEmpty()) {
      Cause cause = verdict.row() == Row.HEADER_ISSUER ? Cause.WRONG_AGENCY : Cause.WRONG_VALUE;
      return new Finding(cause, rule);
    }
    boolean lost =
        document != null
            && !Words.joined(document.text()).contains(Words.joined(verdict.expected()));
    return new Finding(lost ? Cause.NOT_IN_TEXT : Cause.NO_RULE, rule);
  }

  private static boolean overlap(List<String> words, String other) {
    String one = " " + String.join(" ", words) + " ";
    String two = " " + Words.joined(other) + " ";
    return !words.isEmpty() && !two.isBlank() && (one.contains(two) || two.contains(one));
  }

  private static boolean alike(List<String> words, String other) {
    return Similarity.of(words, Words.of(other)) >= Aligner.LENIENT;
  }

  private Optional<Item> similar(List<String> words) {
    return plan == null
        ? Optional.empty()
        : plan.items().filter(item -> alike(words, item.text())).findFirst();
  }

  private Stream<GoldItem> goldItems() {
    return Arrays.stream(ItemKind.values()).flatMap(kind -> gold.items(kind).stream());
  }

  private Stream<Item> items(ItemKind kind) {
    return plan == null
        ? Stream.empty()
        : switch (kind) {
          case OBJECTIVES -> plan.objectives().stream().map(Item.class::cast);
          case TARGETS -> plan.targets().stream().map(Item.class::cast);
          case ASSIGNMENTS -> plan.assignments().stream().map(Item.class::cast);
        };
  }

  private Optional<String> rule(ItemKind kind, int index) {
    return items(kind).skip(index).findFirst().map(item -> item.evidence().by());
  }

  private Optional<Quotation> place(ItemKind kind, int index) {
    return places.getOrDefault(kind, List.of()).get(index);
  }

  /** Where to look: gold's place, else the place of what was made up. */
  private Optional<Span> place(Verdict verdict) {
    Optional<ItemKind> kind = verdict.row().kind();
    if (document == null || kind.isEmpty()) {
      return Optional.empty();
    }
    Optional<Span> golds =
        boxed(verdict.gold()).flatMap(i -> place(kind.get(), i)).map(Quotation::span);
    int length = document.text().length();
    return golds.or(() ->
        boxed(verdict.predicted())
            .flatMap(j -> items(kind.get()).skip(j).findFirst())
            .map(item -> item.evidence().span())
            .filter(span -> span.end() <= length));
  }

  private static Optional<Integer> boxed(OptionalInt index) {
    return index.isPresent() ? Optional.of(index.getAsInt()) : Optional.empty();
  }

  private Miss.Context context(Span span) {
    String text = document == null ? "" : document.text();
    return new Miss.Context(
        text.substring(Math.max(0, span.begin() - AROUND), span.begin()),
        span.of(text),
        text.substring(span.end(), Math.min(text.length(), span.end() + AROUND)));
  }

  /**
   * What came out.
   *
   * @param instead what the words were taken for, where they were taken for something else
   */
  private record Finding(Cause cause, Optional<String> rule, String instead) {

    Finding(Cause cause, Optional<String> rule) {
      this(cause, rule, "");
    }

    Finding(Cause cause, Item item) {
      this(cause, Optional.of(item.evidence().by()), item.id() + ": " + item.text());
    }
  }
}
