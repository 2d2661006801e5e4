package vn.kehoach.extractor.task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.FundingItem;
import vn.kehoach.corpus.plan.Measure;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.extractor.outline.OutlineNode;
import vn.kehoach.extractor.outline.PlanText;
import vn.kehoach.extractor.outline.SectionNode;
import vn.kehoach.extractor.outline.TextNode;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;
import vn.kehoach.extractor.target.QuantityContext;
import vn.kehoach.extractor.target.QuantityParser;

/** Every unit of a section on funding, with the amounts and sources that it names. */
public final class FundingExtractor {

  private static final String BY = "rule:funding.section";

  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+)\\)");

  private final QuantityParser quantities;
  private final RuleSet rules = RuleSet.load("funding");
  private final RuleSet sources =
      rules.part("funding.budget", "funding.estimate", "funding.programme", "funding.beside");
  private final LabelLines labels = LabelLines.except("label.work", "label.circumstance");

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
    } else if (node instanceof TextNode leaf
        && leaf.role() == SectionRole.FUNDING
        && !labels.isOne(plan.words(leaf.words()))) {
      for (Span unit : plan.units().of(plan.text(), leaf)) {
        if (Remarks.tellsSomething(plan.words(unit)) && !isAside(plan.text(), unit)) {
          funding.add(
              new FundingItem(
                  "F" + (funding.size() + 1),
                  plan.words(unit),
                  plan.evidence(unit, path, leaf.page(), BY, 0.9),
                  amounts(plan.text(), unit, context),
                  sources(plan, unit)));
        }
      }
    }
  }

  private boolean isAside(String text, Span unit) {
    return rules.rule("funding.aside").findAtStart(text, unit).isPresent()
        && rules.rule("funding.money").find(text, unit).isEmpty();
  }

  /** Amounts of the unit, then those that stand in its brackets and are no repetition in words. */
  private List<Measure> amounts(String text, Span unit, QuantityContext context) {
    Set<String> seen = new HashSet<>();
    return Stream.concat(Stream.of(unit), brackets(text, unit))
        .flatMap(part -> quantities.measures(text, part, context).stream())
        .filter(measure -> measure.unit().equals("đồng"))
        .filter(measure -> seen.add(key(measure)))
        .toList();
  }

  private static Stream<Span> brackets(String text, Span unit) {
    return BRACKETS
        .matcher(text)
        .region(unit.begin(), unit.end())
        .results()
        .map(match -> new Span(match.start(1), match.end(1)));
  }

  /** Equal for equal amounts, however their zeros are written. */
  private static String key(Measure amount) {
    return Stream.of(amount.value(), amount.min(), amount.max())
        .map(number -> number == null ? "" : number.stripTrailingZeros().toPlainString())
        .collect(Collectors.joining(" ", amount.comparator() + " ", ""));
  }

  /** In the order of the text, each once. */
  private List<String> sources(PlanText plan, Span unit) {
    Map<String, String> named = new LinkedHashMap<>();
    sources.findAll(plan.text(), unit).stream()
        .map(RuleMatch::span)
        .sorted(Comparator.comparingInt(Span::begin))
        .map(plan::words)
        .forEach(words -> named.putIfAbsent(words.toLowerCase(Locale.ROOT), words));
    return List.copyOf(named.values());
  }
}
