package vn.kehoach.extractor.task;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.FundingItem;
import vn.kehoach.corpus.plan.Measure;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.extractor.outline.OutlineNode;
import vn.kehoach.extractor.outline.PlanText;
import vn.kehoach.extractor.outline.SectionNode;
import vn.kehoach.extractor.outline.TextNode;
import vn.kehoach.extractor.rule.RuleSet;
import vn.kehoach.extractor.target.QuantityContext;
import vn.kehoach.extractor.target.QuantityParser;

/** Every unit of a section on funding, with the amounts and sources that it names. */
public final class FundingExtractor {

  private static final String BY = "rule:funding.section";

  private final QuantityParser quantities;
  private final RuleSet rules = RuleSet.load("funding");

  public FundingExtractor(QuantityParser quantities) {
    this.quantities = quantities;
  }

  /** What the plan says about money, in document order. */
  public List<FundingItem> extract(PlanText plan, QuantityContext context) {
    List<FundingItem> funding = new ArrayList<>();
    for (OutlineNode node : plan.outline().sections()) {
      collect(plan, node, "", context, funding);
    }
    return funding;
  }

  private void collect(
      PlanText plan,
      OutlineNode node,
      String path,
      QuantityContext context,
      List<FundingItem> funding) {
    if (node instanceof SectionNode section) {
      for (OutlineNode child : section.children()) {
        collect(plan, child, section.path(), context, funding);
      }
    } else if (node instanceof TextNode leaf && leaf.role() == SectionRole.FUNDING) {
      String text = plan.text();
      for (Span unit : plan.units().of(text, leaf)) {
        if (!Remarks.tellsSomething(plan.words(unit))) {
          continue;
        }
        List<Measure> amounts =
            quantities.measures(text, unit, context).stream()
                .filter(measure -> measure.unit().equals("đồng"))
                .toList();
        List<String> sources =
            rules.rule("funding.source").findAll(text, unit).stream()
                .map(match -> plan.words(match.span()))
                .distinct()
                .toList();
        funding.add(
            new FundingItem(
                "F" + (funding.size() + 1),
                plan.words(unit),
                plan.evidence(unit, path, leaf.page(), BY, 0.9),
                amounts,
                sources));
      }
    }
  }
}
