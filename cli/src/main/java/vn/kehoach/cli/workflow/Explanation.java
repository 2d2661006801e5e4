package vn.kehoach.cli.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Evidence;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.extractor.rule.RuleTrace.Counts;

/**
 * Why a plan came out as it did.
 *
 * @param made what was read, with the rule that made it, in order of place
 * @param counts what each rule did while the plan was read, the slowest first
 */
public record Explanation(List<Made> made, List<Counts> counts) {

  /**
   * An item or a field of the header.
   *
   * @param what id of the item, or name of the field
   * @param by rule or model that made it
   * @param lost rules that fired on the same words by themselves and did not make it
   */
  public record Made(String what, Span span, String by, List<String> lost) {

    /** Copies the list. */
    public Made {
      lost = List.copyOf(lost);
    }
  }

  /** Copies the lists. */
  public Explanation {
    made = List.copyOf(made);
    counts = List.copyOf(counts);
  }

  /**
   * What was read out of a document, and which rules fired on its words besides the one that won.
   */
  static Explanation of(Plan plan, List<RuleInspection.Found> fired, List<Counts> counts) {
    List<Made> made = new ArrayList<>();
    new TreeMap<>(plan.header().evidence())
        .forEach((field, evidence) -> made.add(made(field, evidence, fired)));
    plan.items().forEach(item -> made.add(made(item.id(), item.evidence(), fired)));
    made.sort(Comparator.comparing(Made::span));
    return new Explanation(
        made, counts.stream().sorted(Comparator.comparingLong(Counts::nanos).reversed()).toList());
  }

  private static Made made(String what, Evidence evidence, List<RuleInspection.Found> fired) {
    Span span = evidence.span();
    String own = evidence.by().substring(evidence.by().indexOf(':') + 1);
    List<String> lost =
        fired.stream()
            .filter(found -> span.contains(found.span()) && !found.span().isEmpty())
            .map(RuleInspection.Found::rule)
            .filter(rule -> !rule.equals(own))
            .distinct()
            .toList();
    return new Made(what, span, evidence.by(), lost);
  }
}
