package vn.kehoach.gold;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoach.corpus.document.Quotation;
import vn.kehoach.corpus.document.QuoteFinder;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.corpus.plan.DateRange;

/**
 * Reads a gold file as a strict colleague would: quotes that do not stand in the text, items twice,
 * and breaks of the annotation guidelines that a program can see. Some findings are questions, not
 * errors: a target of 2,000 trees does look like a year.
 */
public final class GoldCheck {

  private static final Pattern LEADING_MARK =
      Pattern.compile("^(?:[-–—+*•●▪]\\s|\\(?[0-9]{1,2}[.)]\\s|[a-zđ]\\)\\s|[IVX]{1,5}\\.\\s)");

  private static final Pattern CLOSING_MARK = Pattern.compile("[.;]$");

  /** {@code …} and {@code v.v.} at the end belong to the unit. */
  private static final Pattern CLOSING_DOTS = Pattern.compile("(?:\\.\\.+|…|v\\.\\s?v\\.)$");

  private static final Pattern QUOTED = Pattern.compile("^[\"“][^\"“”]*[\"”]$");

  private static final Pattern ABBREVIATION =
      Pattern.compile("(?<![\\p{L}&])(?:UBND|HĐND|MTTQ|UBMTTQ|LĐ-?TB&?XH|GD&?ĐT|TP|TX|BCĐ)\\b");

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1990);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2050);

  private final List<Finding> findings = new ArrayList<>();

  private GoldCheck() {}

  /**
   * Something that somebody should look at.
   *
   * @param place where it stands in the gold file, such as {@code "targets[2]"}
   * @param words what is meant
   */
  public record Finding(String place, Guideline guideline, String words) {}

  /** Checks what can be checked without the document's text. */
  public static List<Finding> check(GoldPlan gold) {
    GoldCheck check = new GoldCheck();
    check.header(gold.header());
    check.regions(gold);
    for (ItemKind kind : ItemKind.values()) {
      for (int i = 0; i < gold.items(kind).size(); i++) {
        check.quote(place(kind, i), gold.items(kind).get(i).quote());
      }
    }
    for (int i = 0; i < gold.targets().size(); i++) {
      String place = place(ItemKind.TARGETS, i);
      gold.targets().get(i).measures().forEach(measure -> check.measure(place, measure));
    }
    for (int i = 0; i < gold.assignments().size(); i++) {
      check.bodies(place(ItemKind.ASSIGNMENTS, i), gold.assignments().get(i));
    }
    check.bothKinds(gold);
    return List.copyOf(check.findings);
  }

  /** Checks everything, the quotes' places in the document's text included. */
  public static List<Finding> check(GoldPlan gold, String text) {
    GoldCheck check = new GoldCheck();
    check.findings.addAll(check(gold));
    QuoteFinder finder = new QuoteFinder(text);
    for (ItemKind kind : ItemKind.values()) {
      check.places(kind, gold, finder);
    }
    check.bases(gold.header(), finder);
    List<Optional<Quotation>> regions = new GoldPlaces(text).regions(gold);
    for (int i = 0; i < regions.size(); i++) {
      if (regions.get(i).isEmpty()) {
        check.add("regions[" + i + "]", Guideline.NOT_IN_TEXT, gold.regions().get(i).from());
      }
    }
    return List.copyOf(check.findings);
  }

  private void places(ItemKind kind, GoldPlan gold, QuoteFinder finder) {
    List<? extends GoldItem> items = gold.items(kind);
    Set<Span> taken = new HashSet<>();
    int begin = 0;
    int end = 0;
    for (int i = 0; i < items.size(); i++) {
      String quote = items.get(i).quote();
      int from = begin;
      Optional<Quotation> place = finder.find(quote, from);
      if (place.isEmpty()) {
        place = finder.find(quote, 0);
        Guideline guideline =
            place.isEmpty()
                ? Guideline.NOT_IN_TEXT
                : taken.contains(place.get().span()) ? Guideline.DUPLICATE : Guideline.OUT_OF_ORDER;
        add(place(kind, i), guideline, quote);
      } else if (place.get().span().begin() < end) {
        add(place(kind, i), Guideline.OVERLAP, quote);
      }
      if (place.isPresent()) {
        taken.add(place.get().span());
        begin = place.get().span().begin() + 1;
        end = place.get().span().end();
      }
    }
  }

  /** What is said of a basis is said in the text's own words, its date aside. */
  private void bases(GoldHeader header, QuoteFinder finder) {
    List<GoldBasis> bases = Objects.requireNonNullElse(header.bases(), List.of());
    for (int i = 0; i < bases.size(); i++) {
      String place = basis(i);
      GoldBasis basis = bases.get(i);
      Stream.of(basis.number(), basis.issuer(), basis.title())
          .filter(Objects::nonNull)
          .filter(words -> finder.find(words, 0).isEmpty())
          .forEach(words -> add(place, Guideline.NOT_IN_TEXT, words));
    }
  }

  private void quote(String place, String quote) {
    String words = quote.strip();
    boolean closes = CLOSING_MARK.matcher(words).find() && !CLOSING_DOTS.matcher(words).find();
    if (closes || LEADING_MARK.matcher(words).find() || QUOTED.matcher(words).matches()) {
      add(place, Guideline.NOT_TRIMMED, quote);
    }
    if (words.endsWith(":")) {
      add(place, Guideline.INTRODUCTION, quote);
    }
  }

  private void measure(String place, GoldMeasure measure) {
    boolean range = measure.comparator() == Comparator.RANGE;
    BigDecimal min = measure.min();
    BigDecimal max = measure.max();
    BigDecimal value = measure.value();
    boolean complete =
        range
            ? value == null && min != null && max != null && min.compareTo(max) <= 0
            : value != null && min == null && max == null;
    if (!complete) {
      add(place, Guideline.INCOMPLETE_MEASURE, measure.toString());
    }
    if (measure.unit() == null) {
      add(place, Guideline.NO_UNIT, measure.toString());
    }
    if (value != null
        && value.stripTrailingZeros().scale() <= 0
        && value.compareTo(FIRST_YEAR) >= 0
        && value.compareTo(LAST_YEAR) <= 0) {
      add(place, Guideline.YEAR_AS_MEASURE, measure.toString());
    }
  }

  private void bodies(String place, GoldAssignment assignment) {
    if (assignment.agencies().isEmpty()) {
      add(place, Guideline.NO_AGENCY, assignment.quote());
    }
    for (List<String> names : List.of(assignment.agencies(), assignment.collaborators())) {
      Set<String> seen = new HashSet<>();
      for (String name : names) {
        if (!seen.add(name)) {
          add(place, Guideline.AGENCY_TWICE, name);
        }
        if (ABBREVIATION.matcher(name).find()) {
          add(place, Guideline.ABBREVIATED_AGENCY, name);
        }
      }
    }
  }

  private void header(GoldHeader header) {
    if (header.number() != null && header.number().chars().anyMatch(Character::isWhitespace)) {
      add("header.number", Guideline.SPACE_IN_NUMBER, header.number());
    }
    if (header.issuer() != null && ABBREVIATION.matcher(header.issuer()).find()) {
      add("header.issuer", Guideline.ABBREVIATED_AGENCY, header.issuer());
    }
    List<GoldBasis> bases = Objects.requireNonNullElse(header.bases(), List.of());
    for (int i = 0; i < bases.size(); i++) {
      String number = bases.get(i).number();
      if (number != null && number.chars().anyMatch(Character::isWhitespace)) {
        add(basis(i), Guideline.SPACE_IN_NUMBER, number);
      }
    }
    GoldHeader.Period period = header.period();
    if (period != null) {
      Optional<DateRange> from = Optional.ofNullable(period.from()).flatMap(DateRange::parse);
      Optional<DateRange> to = Optional.ofNullable(period.to()).flatMap(DateRange::parse);
      boolean readable =
          (period.from() == null || from.isPresent()) && (period.to() == null || to.isPresent());
      boolean backwards =
          from.isPresent() && to.isPresent() && to.get().to().isBefore(from.get().from());
      if (!readable || backwards) {
        add("header.period", Guideline.BAD_PERIOD, period.from() + " - " + period.to());
      }
    }
  }

  private void regions(GoldPlan gold) {
    if (gold.regions().isEmpty()) {
      add("regions", Guideline.BAD_REGIONS, "none");
    }
    for (int i = 1; i < gold.regions().size(); i++) {
      if (gold.regions().get(i).role() == gold.regions().get(i - 1).role()) {
        add("regions[" + i + "]", Guideline.BAD_REGIONS, gold.regions().get(i).from());
      }
    }
  }

  private void bothKinds(GoldPlan gold) {
    Set<String> objectives = new HashSet<>();
    gold.objectives().forEach(objective -> objectives.add(objective.quote()));
    for (int i = 0; i < gold.targets().size(); i++) {
      if (objectives.contains(gold.targets().get(i).quote())) {
        add(
            place(ItemKind.TARGETS, i),
            Guideline.OBJECTIVE_AND_TARGET,
            gold.targets().get(i).quote());
      }
    }
  }

  private void add(String place, Guideline guideline, String words) {
    findings.add(new Finding(place, guideline, words));
  }

  private static String basis(int index) {
    return "header.bases[" + index + "]";
  }

  private static String place(ItemKind kind, int index) {
    return kind.key() + "[" + index + "]";
  }
}
