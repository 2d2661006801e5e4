package vn.kehoach.extractor.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.corpus.document.Span;

/** What one sieve says for all rules of a file is what each of them would have said. */
class RuleSetTest {

  private static final RuleSet NEWS = RuleSet.load("header-news");

  /** The examples of all files: most of them concern one rule of one file, and no other. */
  private static final List<String> TEXTS =
      files()
          .flatMap(set -> set.rules().stream())
          .flatMap(rule -> Stream.concat(rule.examples().stream(), rule.counterExamples().stream()))
          .map(example -> example.replace("[[", "").replace("]]", ""))
          .distinct()
          .toList();

  static Stream<RuleSet> files() {
    return RuleFiles.names().map(RuleSet::load);
  }

  @ParameterizedTest
  @MethodSource("files")
  void allRulesTogetherFindWhatTheyFindOneByOne(RuleSet set) {
    for (String text : TEXTS) {
      Span whole = new Span(0, text.length());
      List<RuleMatch> each =
          set.rules().stream().flatMap(rule -> rule.findAll(text, whole).stream()).toList();
      assertThat(set.findAll(text, whole)).as(text).isEqualTo(each);
      assertThat(set.mayBeFound(text, whole)).as(text).isIn(true, !each.isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void theFirstRuleOfTheFileThatMatchesWins(RuleSet set) {
    for (String text : TEXTS) {
      Span whole = new Span(0, text.length());
      assertThat(set.first(text, whole))
          .as(text)
          .isEqualTo(firstOf(set, rule -> rule.find(text, whole)));
      assertThat(set.firstAtStart(text, whole))
          .as(text)
          .isEqualTo(firstOf(set, rule -> rule.findAtStart(text, whole)));
    }
  }

  private static Optional<RuleMatch> firstOf(
      RuleSet set, Function<Rule, Optional<RuleMatch>> matching) {
    return set.rules().stream().map(matching).flatMap(Optional::stream).findFirst();
  }

  @Test
  void aPartHasItsRulesInTheOrderInWhichTheyWereAskedFor() {
    RuleSet part = NEWS.part("header.reported", "header.drafted");

    assertThat(part.rules())
        .extracting(Rule::id)
        .containsExactly("header.reported", "header.drafted");
  }

  @Test
  void aPartThatAsksForAnUnknownRuleIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NEWS.part("header.reported", "header.missing"))
        .withMessageContaining("header.missing");
  }
}
