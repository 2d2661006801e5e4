package vn.kehoach.extractor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.Warning;
import vn.kehoach.extractor.Plans;

/**
 * Lines of a hundred thousand characters that make careless patterns look at each other's tails.
 */
class HostileTextTest {

  private static final int LENGTH = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chủ trì, phối hợp với ",
        "báo cáo về ",
        "ngày 1 tháng ",
        "từ 2 - ",
        "(trong đó: ",
        "kế hoạch số ",
        "Sở, ban, ngành, ",
        "ít nhất một ",
        "đến năm 2030 ",
        "; ",
        "các sở, ngành báo cáo về Sở Y tế, ",
        "phản ánh về Sở Y tế qua ",
        "(khoảng 2 tỷ đồng ",
        "căn cứ "
      })
  void aLineOfOneThingAgainAndAgainStopsNoRule(String words) {
    String line = words.repeat(LENGTH / words.length());

    Plan plan =
        Plans.of(
            "I. CHỈ TIÊU\n- " + line + "\nII. NHIỆM VỤ\n- " + line + "\nIII. KINH PHÍ\n- " + line);

    assertThat(plan.warnings()).extracting(Warning::code).doesNotContain("RULE_STOPPED");
  }

  @Test
  void aRuleThatIsStoppedFindsNothingAndIsNamed() {
    RuleFile.Entry careless =
        new RuleFile.Entry(
            "x", "(a*)(a*)(a*)(a*)(a*)(?=b)a", List.of("[[ab]]"), List.of("b"), "careless");
    Rule rule = new Rule(careless, Pattern.compile(careless.pattern()));

    StoppedRules.Result<Boolean> result =
        StoppedRules.during(() -> rule.isFoundIn("a".repeat(200)));

    assertThat(result.value()).isFalse();
    assertThat(result.rules()).containsExactly("x");
  }
}
