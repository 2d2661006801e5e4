package vn.kehoach.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.corpus.plan.Evidence;
import vn.kehoach.corpus.plan.PlanKind;

/** Facts as one stored string each: their parts in order, an empty part for an absent one. */
final class StoredFacts {

  private StoredFacts() {}

  static String write(PlanFacts plan) {
    return join(
        plan.id(),
        plan.kind().name(),
        plan.documentType(),
        plan.number(),
        plan.title(),
        plan.subject(),
        plan.issuedOn(),
        plan.issuer(),
        plan.provinceId(),
        plan.province(),
        plan.from(),
        plan.to(),
        plan.file());
  }

  static PlanFacts plan(String stored) {
    Parts parts = new Parts(stored);
    return new PlanFacts(
        parts.word(0),
        PlanKind.valueOf(parts.word(1)),
        parts.maybe(2),
        parts.maybe(3),
        parts.maybe(4),
        parts.maybe(5),
        parts.maybe(6, LocalDate::parse),
        parts.maybe(7),
        parts.maybe(8),
        parts.maybe(9),
        parts.maybe(10, Integer::valueOf),
        parts.maybe(11, Integer::valueOf),
        parts.word(12));
  }

  static String write(AgencyFact agency) {
    Span span = agency.span();
    return join(
        agency.role() == null ? null : agency.role().name(),
        agency.id(),
        agency.name(),
        agency.text().equals(agency.name()) ? null : agency.text(),
        span == null ? null : span.begin(),
        span == null ? null : span.end());
  }

  static AgencyFact agency(String stored) {
    Parts parts = new Parts(stored);
    String text = parts.maybe(3);
    Integer begin = parts.maybe(4, Integer::valueOf);
    Integer end = parts.maybe(5, Integer::valueOf);
    return new AgencyFact(
        parts.maybe(1),
        parts.word(2),
        text == null ? parts.word(2) : text,
        parts.maybe(0, AssignmentRole::valueOf),
        begin == null || end == null ? null : new Span(begin, end));
  }

  static String write(MeasureFact measure) {
    return join(
        measure.comparator().name(),
        measure.low().toPlainString(),
        measure.comparator() == Comparator.RANGE ? measure.high().toPlainString() : null,
        measure.unit(),
        measure.subject(),
        measure.text());
  }

  static MeasureFact measure(String stored) {
    Parts parts = new Parts(stored);
    BigDecimal low = new BigDecimal(parts.word(1));
    BigDecimal high = parts.maybe(2, BigDecimal::new);
    return new MeasureFact(
        Comparator.valueOf(parts.word(0)),
        low,
        high == null ? low : high,
        parts.word(3),
        parts.maybe(4),
        parts.word(5));
  }

  static String write(String id, ItemFacts facts, Evidence evidence) {
    return join(
        id,
        facts.role() == null ? null : facts.role().name(),
        facts.deadline(),
        evidence.begin(),
        evidence.end(),
        evidence.section(),
        evidence.page(),
        evidence.by());
  }

  static StoredItem item(String stored) {
    Parts parts = new Parts(stored);
    return new StoredItem(
        parts.word(0),
        parts.maybe(1, AssignmentRole::valueOf),
        parts.maybe(2),
        new ItemPlace(
            new Span(Integer.parseInt(parts.word(3)), Integer.parseInt(parts.word(4))),
            parts.maybe(5),
            parts.maybe(6, Integer::valueOf),
            parts.word(7)));
  }

  /** The short facts of an item. */
  record StoredItem(
      String id, @Nullable AssignmentRole role, @Nullable String deadline, ItemPlace place) {}

  private static String join(@Nullable Object... parts) {
    List<String> words = new ArrayList<>();
    for (Object part : parts) {
      words.add(part == null ? "" : part.toString().replace(Fields.SEPARATOR, ' '));
    }
    return String.join(String.valueOf(Fields.SEPARATOR), words);
  }

  private record Parts(List<String> words) {

    Parts(String stored) {
      this(Arrays.asList(stored.split(String.valueOf(Fields.SEPARATOR), -1)));
    }

    String word(int at) {
      return words.get(at);
    }

    @Nullable String maybe(int at) {
      return words.get(at).isEmpty() ? null : words.get(at);
    }

    <T> @Nullable T maybe(int at, Function<String, T> read) {
      String word = words.get(at);
      return word.isEmpty() ? null : read.apply(word);
    }
  }
}
