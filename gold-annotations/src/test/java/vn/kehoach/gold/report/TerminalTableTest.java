package vn.kehoach.gold.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kehoach.gold.Specimens;
import vn.kehoach.gold.score.Evaluator;

class TerminalTableTest {

  static EvaluationReport report() {
    String longName = "mot-ten-rat-dai-".repeat(8);
    return EvaluationReport.of(
        new Evaluator()
            .evaluate(
                List.of(Specimens.gold("mau"), Specimens.gold(longName)),
                Map.of("mau", Specimens.plan(Specimens.gold("mau")))),
        new Facts(
            "end to end",
            "0.1.0",
            "sha256:00",
            "sha256:11",
            List.of(new Facts.Failure(longName, "no plan of that name")),
            1.5));
  }

  @Test
  void fitsAHundredColumns() {
    assertThat(new TerminalTable().write(report()).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(TerminalTable.WIDTH));
  }

  @Test
  void saysTheFactsFirstAndTheOverallFigureLast() {
    String table = new TerminalTable().write(report());
    assertThat(table).startsWith("end to end, version 0.1.0\nrules  sha256:00\n");
    assertThat(table.lines().skip(table.lines().count() - 2).findFirst().orElseThrow())
        .startsWith("overall 0.6");
  }
}
