package vn.kehoach.extractor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.kehoach.corpus.document.Span;

/** Every rule of every file finds its examples at the marked span, and no counter-example. */
class RuleExamplesTest {

  @TestFactory
  Stream<DynamicTest> everyRuleFindsItsExamplesAndNothingInItsCounterExamples() {
    return RuleFiles.names()
        .flatMap(file -> RuleSet.load(file).rules().stream())
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> check(rule)));
  }

  private static void check(Rule rule) {
    for (String example : rule.examples()) {
      int begin = example.indexOf("[[");
      int end = example.indexOf("]]") - 2;
      assertThat(begin).as("%s: mark the match with [[…]]: %s", rule.id(), example).isNotNegative();
      String text = example.replace("[[", "").replace("]]", "");
      assertThat(rule.find(text, new Span(0, text.length())).map(RuleMatch::span))
          .as("%s in: %s", rule.id(), example)
          .contains(new Span(begin, end));
    }
    for (String counterExample : rule.counterExamples()) {
      assertThat(rule.isFoundIn(counterExample))
          .as("%s must find nothing in: %s", rule.id(), counterExample)
          .isFalse();
    }
  }
}
