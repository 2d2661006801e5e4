package vn.kehoach.corpus.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * A normalised plan.
 *
 * @param id made of number, place and year where these are known, so that people recognise it; of
 *     the content's hash where not
 */
public record Plan(
    String id,
    PlanKind kind,
    Source source,
    ExtractorStamp extractor,
    Header header,
    List<Section> sections,
    List<Objective> objectives,
    List<Target> targets,
    List<Assignment> assignments,
    List<Task> tasks,
    List<FundingItem> funding,
    List<ReportingDuty> reporting,
    List<Warning> warnings) {

  /** Copies the lists. */
  public Plan {
    sections = List.copyOf(sections);
    objectives = List.copyOf(objectives);
    targets = List.copyOf(targets);
    assignments = List.copyOf(assignments);
    tasks = List.copyOf(tasks);
    funding = List.copyOf(funding);
    reporting = List.copyOf(reporting);
    warnings = List.copyOf(warnings);
  }

  /** The same plan with these warnings instead of its own. */
  public Plan withWarnings(List<Warning> newWarnings) {
    return new Plan(
        id,
        kind,
        source,
        extractor,
        header,
        sections,
        objectives,
        targets,
        assignments,
        tasks,
        funding,
        reporting,
        newWarnings);
  }

  /** The same plan under another id. */
  public Plan withId(String newId) {
    return new Plan(
        newId,
        kind,
        source,
        extractor,
        header,
        sections,
        objectives,
        targets,
        assignments,
        tasks,
        funding,
        reporting,
        warnings);
  }

  /** The same plan out of another file, or out of more files than one. */
  public Plan withSource(Source newSource) {
    return new Plan(
        id,
        kind,
        newSource,
        extractor,
        header,
        sections,
        objectives,
        targets,
        assignments,
        tasks,
        funding,
        reporting,
        warnings);
  }

  /** All items: objectives, targets, assignments, tasks, funding, reporting duties. */
  public Stream<Item> items() {
    return Stream.of(objectives, targets, assignments, tasks, funding, reporting)
        .flatMap(List::stream);
  }

  /** Whether the document carries objectives, targets or assignments; else it is no plan. */
  public boolean hasContent() {
    return !objectives.isEmpty() || !targets.isEmpty() || !assignments.isEmpty();
  }
}
