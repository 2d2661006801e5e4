package vn.kehoach.extractor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.language.BareText;

/** What is left out of the search, because it cannot match, is nothing that matches. */
class RuleSearchTest {

  private static final Locale VIETNAMESE = Locale.of("vi");

  @TestFactory
  Stream<DynamicTest> everyRuleFindsWhatItsPatternAloneFinds() {
    List<Rule> rules =
        RuleFiles.names().flatMap(file -> RuleSet.load(file).rules().stream()).toList();
    String examples =
        rules.stream()
            .flatMap(
                rule -> Stream.concat(rule.examples().stream(), rule.counterExamples().stream()))
            .map(example -> example.replace("[[", "").replace("]]", ""))
            .collect(Collectors.joining("\n"));
    List<String> texts =
        List.of(
            examples,
            examples.toLowerCase(VIETNAMESE),
            examples.toUpperCase(VIETNAMESE),
            BareText.of(examples),
            examples.replace(' ', '\u00A0'));
    return rules.stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> compare(rule, texts)));
  }

  private static void compare(Rule rule, List<String> texts) {
    for (String text : texts) {
      int from = 0;
      for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
        Span line = new Span(from, end);
        Matcher matcher = alone(rule, text, line);
        List<Span> expected = new ArrayList<>();
        while (matcher.find()) {
          expected.add(new Span(matcher.start(), matcher.end()));
        }
        assertThat(rule.findAll(text, line).stream().map(RuleMatch::span))
            .as(() -> line.of(text))
            .containsExactlyElementsOf(expected);
        assertThat(rule.findAtStart(text, line).isPresent())
            .as(() -> line.of(text))
            .isEqualTo(alone(rule, text, line).lookingAt());
        from = end + 1;
      }
    }
  }

  private static Matcher alone(Rule rule, String text, Span within) {
    return rule.pattern()
        .matcher(text)
        .region(within.begin(), within.end())
        .useTransparentBounds(true)
        .useAnchoringBounds(true);
  }
}
