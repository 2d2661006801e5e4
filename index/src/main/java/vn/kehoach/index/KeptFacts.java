package vn.kehoach.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.index.query.ItemKind;

/**
 * Facts of a run of items as strings. Each is told against what the items before it let expect, so
 * that a reader has to go through them from the first on.
 */
final class KeptFacts {

  private static final int USUAL_GAP = 1;

  private final Map<String, String> namesById = new HashMap<>();
  private KeptItem previous =
      new KeptItem(
          "",
          ItemKind.OBJECTIVE,
          "",
          null,
          null,
          new ItemPlace(new Span(0, 0), null, null, ""),
          List.of(),
          List.of());
  private MeasureFact previousMeasure =
      new MeasureFact(Comparator.GTE, BigDecimal.ZERO, BigDecimal.ZERO, "%", null, "");

  static String write(PlanFacts plan) {
    return new FactWriter()
        .add(plan.id(), null)
        .add(plan.kind().name(), PlanKind.PLAN)
        .add(plan.documentType(), null)
        .add(plan.number(), null)
        .add(plan.title(), null)
        .add(plan.subject(), null)
        .add(plan.issuedOn(), null)
        .add(plan.issuer(), null)
        .add(plan.provinceId(), null)
        .add(plan.province(), null)
        .add(plan.from(), plan.issuedOn() == null ? null : plan.issuedOn().getYear())
        .add(plan.to(), plan.from())
        .add(plan.file(), null)
        .row();
  }

  static PlanFacts plan(String written) {
    FactReader facts = new FactReader(written);
    String id = facts.word(null);
    PlanKind kind = PlanKind.valueOf(facts.word(PlanKind.PLAN));
    String type = facts.maybe(null);
    String number = facts.maybe(null);
    String title = facts.maybe(null);
    String subject = facts.maybe(null);
    LocalDate issuedOn = facts.maybe(null, LocalDate::parse);
    String issuer = facts.maybe(null);
    String provinceId = facts.maybe(null);
    String province = facts.maybe(null);
    Integer from = facts.maybe(issuedOn == null ? null : issuedOn.getYear(), Integer::valueOf);
    Integer to = facts.maybe(from, Integer::valueOf);
    return new PlanFacts(
        id,
        kind,
        type,
        number,
        title,
        subject,
        issuedOn,
        issuer,
        provinceId,
        province,
        from,
        to,
        facts.word(null));
  }

  /** Facts of the next item. */
  String write(KeptItem item) {
    ItemPlace place = item.place();
    String row =
        new FactWriter()
            .add(item.deadline(), null)
            .add(name(item.role()), name(previous.role()))
            .add(item.id(), following(previous.id()))
            .add(item.kind().name(), previous.kind().name())
            .add(place.span().begin() - previous.place().span().end(), USUAL_GAP)
            .add(place.span().length(), item.text().length())
            .add(place.section(), previous.place().section())
            .add(place.page(), previous.place().page())
            .add(place.by(), previous.place().by())
            .row();
    previous = item;
    return row;
  }

  /** The next item. */
  KeptItem item(String text, String written) {
    FactReader facts = new FactReader(written);
    String deadline = facts.maybe(null);
    AssignmentRole role = facts.maybe(name(previous.role()), AssignmentRole::valueOf);
    String id = facts.word(following(previous.id()));
    ItemKind kind = ItemKind.valueOf(facts.word(previous.kind().name()));
    int begin = previous.place().span().end() + Integer.parseInt(facts.word(USUAL_GAP));
    int length = Integer.parseInt(facts.word(text.length()));
    ItemPlace place =
        new ItemPlace(
            new Span(begin, begin + length),
            facts.maybe(previous.place().section()),
            facts.maybe(previous.place().page(), Integer::valueOf),
            facts.word(previous.place().by()));
    previous = new KeptItem(id, kind, text, role, deadline, place, List.of(), List.of());
    return previous;
  }

  /** A body that the item names. */
  String write(AgencyFact agency) {
    Span place = place(agency.text());
    String row =
        new FactWriter()
            .add(agency.id(), null)
            .add(name(agency.role()), name(previous.role()))
            .add(agency.name(), namesById.get(FactWriter.text(agency.id())))
            .add(agency.text(), agency.name())
            .add(begin(agency.span()), begin(place))
            .add(end(agency.span()), end(place))
            .row();
    learn(agency);
    return row;
  }

  AgencyFact agency(String written) {
    FactReader facts = new FactReader(written);
    String id = facts.maybe(null);
    AssignmentRole role = facts.maybe(name(previous.role()), AssignmentRole::valueOf);
    String name = facts.word(namesById.get(FactWriter.text(id)));
    String text = facts.word(name);
    Span place = place(text);
    Integer begin = facts.maybe(begin(place), Integer::valueOf);
    Integer end = facts.maybe(end(place), Integer::valueOf);
    AgencyFact agency =
        new AgencyFact(
            id, name, text, role, begin == null || end == null ? null : new Span(begin, end));
    learn(agency);
    return agency;
  }

  /** A quantity of the item. */
  String write(MeasureFact measure) {
    String row =
        new FactWriter()
            .add(measure.low().toPlainString(), null)
            .add(measure.unit(), previousMeasure.unit())
            .add(measure.comparator().name(), previousMeasure.comparator().name())
            .add(measure.high().toPlainString(), measure.low().toPlainString())
            .add(measure.subject(), previousMeasure.subject())
            .add(measure.text(), words(measure.low(), measure.unit()))
            .row();
    previousMeasure = measure;
    return row;
  }

  MeasureFact measure(String written) {
    FactReader facts = new FactReader(written);
    BigDecimal low = new BigDecimal(facts.word(null));
    String unit = facts.word(previousMeasure.unit());
    Comparator comparator = Comparator.valueOf(facts.word(previousMeasure.comparator().name()));
    BigDecimal high = new BigDecimal(facts.word(low.toPlainString()));
    previousMeasure =
        new MeasureFact(
            comparator,
            low,
            high,
            unit,
            facts.maybe(previousMeasure.subject()),
            facts.word(words(low, unit)));
    return previousMeasure;
  }

  private void learn(AgencyFact agency) {
    namesById.put(FactWriter.text(agency.id()), agency.name());
  }

  private static @Nullable String name(@Nullable AssignmentRole role) {
    return role == null ? null : role.name();
  }

  /** {@code T3} follows {@code T2}; nothing is known to follow another kind of name. */
  private static String following(String id) {
    int digits = id.length();
    while (digits > 0 && Character.isDigit(id.charAt(digits - 1))) {
      digits--;
    }
    boolean counts = digits < id.length() && id.length() - digits < 9;
    return counts ? id.substring(0, digits) + (Integer.parseInt(id.substring(digits)) + 1) : id;
  }

  /** Where words stand first in the item's text. */
  private @Nullable Span place(String words) {
    int begin = words.isEmpty() ? -1 : previous.text().indexOf(words);
    return begin < 0 ? null : new Span(begin, begin + words.length());
  }

  private static @Nullable Integer begin(@Nullable Span span) {
    return span == null ? null : span.begin();
  }

  private static @Nullable Integer end(@Nullable Span span) {
    return span == null ? null : span.end();
  }

  private static String words(BigDecimal value, String unit) {
    return value.toPlainString() + (unit.equals("%") ? unit : " " + unit);
  }
}
