package vn.kehoach.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.Evidence;
import vn.kehoach.corpus.plan.FundingItem;
import vn.kehoach.corpus.plan.Item;
import vn.kehoach.corpus.plan.Measure;
import vn.kehoach.corpus.plan.Objective;
import vn.kehoach.corpus.plan.ReportingDuty;
import vn.kehoach.corpus.plan.Target;
import vn.kehoach.corpus.plan.Task;

/**
 * What the kinds of items have in common, for the index.
 *
 * @param mayHaveDeadline whether items of this kind can state one
 */
record ItemFacts(
    List<AgencyFact> agencies,
    List<MeasureFact> measures,
    @Nullable AssignmentRole role,
    @Nullable String deadline,
    @Nullable String context,
    boolean mayHaveDeadline) {

  static ItemFacts of(Item item) {
    return switch (item) {
      case Objective _ -> new ItemFacts(List.of(), List.of(), null, null, null, false);
      case Target target -> ofTarget(target);
      case Assignment assignment -> ofAssignment(assignment);
      case Task task -> new ItemFacts(List.of(), List.of(), null, task.deadline(), null, true);
      case FundingItem funding ->
          new ItemFacts(List.of(), measures(funding.amounts()), null, null, null, false);
      case ReportingDuty duty -> ofReporting(duty);
    };
  }

  private static ItemFacts ofTarget(Target target) {
    Optional<String> ofMeasure =
        target.measures().stream()
            .flatMap(measure -> Optional.ofNullable(measure.deadline()).stream())
            .findFirst();
    String deadline = target.deadline() == null ? ofMeasure.orElse(null) : target.deadline();
    return new ItemFacts(List.of(), measures(target.measures()), null, deadline, null, true);
  }

  private static ItemFacts ofAssignment(Assignment assignment) {
    List<AgencyFact> agencies = new ArrayList<>();
    assignment
        .agencies()
        .forEach(mention -> agencies.add(agency(mention, assignment.role(), assignment)));
    assignment
        .collaborators()
        .forEach(mention -> agencies.add(agency(mention, AssignmentRole.SUPPORT, assignment)));
    return new ItemFacts(
        agencies, List.of(), assignment.role(), assignment.deadline(), assignment.context(), true);
  }

  private static ItemFacts ofReporting(ReportingDuty duty) {
    List<AgencyFact> agencies = new ArrayList<>();
    duty.from().forEach(mention -> agencies.add(agency(mention, null, duty)));
    duty.to().forEach(mention -> agencies.add(agency(mention, null, duty)));
    duty.via().forEach(mention -> agencies.add(agency(mention, null, duty)));
    return new ItemFacts(agencies, List.of(), null, duty.deadline(), null, true);
  }

  private static AgencyFact agency(
      AgencyMention mention, @Nullable AssignmentRole role, Item item) {
    return new AgencyFact(
        mention.id(),
        mention.name(),
        mention.text(),
        role,
        inText(new Span(mention.begin(), mention.end()), item.evidence()));
  }

  /** The span counted from the item's own text, which lacks the omitted parts. */
  private static @Nullable Span inText(Span span, Evidence evidence) {
    if (!evidence.span().contains(span)) {
      return null;
    }
    int before = evidence.begin();
    for (Span omitted : evidence.omitted()) {
      if (omitted.overlaps(span)) {
        return null;
      }
      if (omitted.end() <= span.begin()) {
        before += omitted.length();
      }
    }
    return span.shifted(-before);
  }

  private static List<MeasureFact> measures(List<Measure> measures) {
    return measures.stream().map(ItemFacts::fact).toList();
  }

  private static MeasureFact fact(Measure measure) {
    BigDecimal low = measure.value() == null ? measure.min() : measure.value();
    BigDecimal high = measure.value() == null ? measure.max() : measure.value();
    return new MeasureFact(
        measure.comparator(),
        Objects.requireNonNull(low, "a measure has a value or two ends"),
        Objects.requireNonNull(high, "a measure has a value or two ends"),
        measure.unit(),
        measure.subject(),
        measure.text());
  }
}
