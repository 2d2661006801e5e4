package vn.kehoach.cli.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.archive.Correction;
import vn.kehoach.corpus.archive.FieldEdit;
import vn.kehoach.corpus.archive.NoSuchPlanException;
import vn.kehoach.corpus.json.MalformedJsonException;
import vn.kehoach.corpus.plan.ExtractorStamp;
import vn.kehoach.corpus.plan.Plan;

/** Corrections by hand, and what further imports make of them. */
class CorrectionsTest extends RealImport {

  @Test
  void appliesACorrectionAgainAfterEveryImport() throws IOException {
    write("a.txt", plan(77, "phòng bệnh dại"));
    run();
    String id = archive.planIds().getFirst();
    correct(id, "header.number=79/KH-UBND", "T1.deadline=2019-06", "O1");
    assertThat(corrected(archive.existingPlan(id))).isTrue();
    ExtractorStamp first = stamp;
    for (ExtractorStamp later :
        List.of(
            new ExtractorStamp(first.version(), "sha256:other", first.models()),
            new ExtractorStamp(first.version(), first.rules(), "sha256:other"),
            new ExtractorStamp("9.0.0", first.rules(), first.models()))) {
      stamp = later;
      run();
      Plan plan = archive.existingPlan(archive.planIds().getFirst());
      assertThat(corrected(plan)).isTrue();
      assertThat(conflicts).isEmpty();
    }
  }

  @Test
  void keepsACorrectionAsAPatchBesideThePlan() throws IOException {
    write("a.txt", plan(77, "phòng bệnh dại"));
    run();
    String id = archive.planIds().getFirst();
    correct(id, "T1.deadline=2019-06");
    String content = archive.existingPlan(id).source().sha256();
    assertThat(archive.folder().resolve("corrections").resolve(content + ".json"))
        .content()
        .contains("\"plan\" : \"" + id, "/targets/@", "/deadline", "2019-06");
  }

  private static boolean corrected(Plan plan) {
    return "79/KH-UBND".equals(plan.header().number())
        && "2019-06".equals(plan.targets().getFirst().deadline())
        && plan.objectives().isEmpty();
  }

  @Test
  void reportsAConflictAndLetsThePersonsWordHold() throws IOException {
    write("a.txt", plan(77, "phòng bệnh dại"));
    run();
    String id = archive.planIds().getFirst();
    correct(id, "T1.text=Ít nhất 85% số xã.");
    stamp = new ExtractorStamp(stamp.version(), "sha256:other", stamp.models());
    seen = "90%";
    run();
    assertThat(archive.existingPlan(id).targets().getFirst().text())
        .isEqualTo("Ít nhất 85% số xã.");
    assertThat(conflicts)
        .singleElement()
        .satisfies(c -> assertThat(c).contains("/targets/@", "/text"));
  }

  @Test
  void takesCorrectionsBack() throws IOException {
    write("a.txt", plan(77, "phòng bệnh dại"));
    run();
    String id = archive.planIds().getFirst();
    Plan before = archive.existingPlan(id);
    correct(id, "T1");
    assertThat(archive.existingPlan(id).targets()).isEmpty();
    corrections().undo(id);
    assertThat(archive.existingPlan(id)).isEqualTo(before);
    assertThat(corrections().changes(id)).isEmpty();
  }

  @Test
  void refusesACorrectionThatLeavesNothingOrNamesNothing() throws IOException {
    write("a.txt", plan(77, "phòng bệnh dại"));
    run();
    String id = archive.planIds().getFirst();
    Plan plan = corrections().now(id).plan();
    assertThatThrownBy(() -> FieldEdit.parse("T9.deadline=2019").apply(plan))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("T9.deadline");
    assertThatThrownBy(() -> corrections().now("nowhere")).isInstanceOf(NoSuchPlanException.class);
  }

  private void correct(String id, String... edits) throws IOException {
    Plan plan = corrections().now(id).plan();
    for (String edit : edits) {
      plan = FieldEdit.parse(edit).apply(plan);
    }
    List<Correction.Change> changes = corrections().keep(id, plan);
    assertThat(changes).hasSize(edits.length);
  }

  private CorrectionWorkflow corrections() {
    return new CorrectionWorkflow(archive, new Extraction(), ABBREVIATIONS, CLOCK);
  }
}
