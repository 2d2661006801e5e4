package vn.kehoach.extractor.task;

import java.util.Set;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.language.BareText;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleSet;

/** Lines whose label says that they tell about the work above: {@code Cơ quan thực hiện: …}. */
final class LabelLines {

  private final RuleSet labels;

  private LabelLines(RuleSet labels) {
    this.labels = labels;
  }

  /** Lines with any label but those of the given rules, whose lines are items themselves. */
  static LabelLines except(String... itself) {
    RuleSet all = RuleSet.load("label");
    Set<String> items = Set.of(itself);
    return new LabelLines(
        all.part(
            all.rules().stream()
                .map(Rule::id)
                .filter(id -> !items.contains(id))
                .toArray(String[]::new)));
  }

  /** Whether a line begins with such a label. */
  boolean isOne(String words) {
    String key = BareText.of(words);
    return labels.firstAtStart(key, new Span(0, key.length())).isPresent();
  }
}
