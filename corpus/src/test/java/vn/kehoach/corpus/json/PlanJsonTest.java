package vn.kehoach.corpus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.corpus.plan.Evidence;
import vn.kehoach.corpus.plan.ExtractorStamp;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.Measure;
import vn.kehoach.corpus.plan.Period;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.corpus.plan.Section;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.corpus.plan.Source;
import vn.kehoach.corpus.plan.Target;

class PlanJsonTest {

  private final PlanJson json = new PlanJson();

  @Test
  void readsBackWhatItWrote() {
    assertThat(json.read(json.write(sample()))).isEqualTo(sample());
    assertThat(json.read(json.writeLine(sample()))).isEqualTo(sample());
  }

  @Test
  void writesTheSchemaFirstAndAbsentFactsNotAtAll() {
    String written = json.write(sample());
    assertThat(written).startsWith("{\n \"schema\" : \"plan/1\",").endsWith("}\n");
    assertThat(written).doesNotContain("null").doesNotContain("\"\"").doesNotContain("[ ]");
  }

  @Test
  void writesConstantsInLowerCaseAndNumbersPlainly() {
    assertThat(json.writeLine(sample()))
        .contains("\"comparator\":\"gte\"", "\"value\":2000000000", "\"role\":\"lead\"")
        .contains("\"issuedOn\":\"2017-03-03\"");
  }

  @Test
  void refusesAnotherSchemaWithAReason() {
    assertThatThrownBy(() -> json.read("{\"schema\":\"plan/9\"}"))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("plan/9");
  }

  static Plan sample() {
    Evidence evidence =
        new Evidence(3, 30, List.of(new Span(5, 7)), "I.1", 2, "rule:target.section", 0.9);
    AgencyMention agency = new AgencyMention("so.yte", "Sở Y tế", "Sở Y tế", 3, 10);
    return new Plan(
        "7-kh-ubnd-2017",
        PlanKind.PLAN,
        new Source("a/b.txt", List.of(), "0".repeat(64), "text/plain", null, List.of()),
        new ExtractorStamp("0.1.0", "sha256:00", "sha256:11"),
        new Header(
            "KH",
            "7/KH-UBND",
            LocalDate.of(2017, 3, 3),
            null,
            agency,
            List.of(),
            null,
            null,
            "Kế hoạch mẫu",
            new Period("2017", "2018"),
            null,
            List.of(),
            List.of(),
            List.of(),
            Map.of("number", evidence)),
        List.of(new Section("I", "I", "MỤC TIÊU", SectionRole.OBJECTIVE, 0, 40, List.of())),
        List.of(),
        List.of(
            new Target(
                "T1",
                "Chỉ tiêu",
                "2025-Q2",
                evidence,
                List.of(
                    new Measure(
                        Comparator.GTE,
                        new BigDecimal("2000000000"),
                        null,
                        null,
                        "đồng",
                        null,
                        null,
                        null,
                        null,
                        null,
                        "2 tỷ đồng",
                        4,
                        13)))),
        List.of(
            new Assignment(
                "A1",
                "Việc",
                null,
                AssignmentRole.LEAD,
                null,
                null,
                evidence,
                List.of(agency),
                List.of())),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
