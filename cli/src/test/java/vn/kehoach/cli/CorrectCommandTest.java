package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The ways in which a person writes down a correction. */
class CorrectCommandTest {

  @TempDir private Path folder;
  private String archive = "";

  @BeforeEach
  void importPlan() throws IOException {
    Path file = Files.writeString(folder.resolve("kh5.txt"), SmallPlan.TEXT);
    archive = folder.resolve("kho").toString();
    assertThat(Run.of("import", file.toString(), "--archive", archive).exit()).isZero();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "sed stands in for an editor")
  void inTheEditorThatThePersonHasChosen() {
    Run run = correct(Map.of("KEHOACH_LANG", "en", "EDITOR", "sed -i s,5/KH-UBND,6/KH-UBND,"));
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("/header/number", "- \"5/KH-UBND\"", "+ \"6/KH-UBND\"");
    assertThat(Run.of("correct", SmallPlan.ID, "--list", "--archive", archive).out())
        .contains("6/KH-UBND");
  }

  @Test
  void anEditorThatFailsOrIsMissingChangesNothingAndIsSaid() {
    assertThat(correct(Map.of("KEHOACH_LANG", "en")).err()).contains("--set", "--file");
    Run failed = correct(Map.of("KEHOACH_LANG", "en", "EDITOR", "false"));
    assertThat(failed.exit()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(failed.err()).contains("nothing was changed");
    assertThat(Run.of("correct", SmallPlan.ID, "--list", "--archive", archive).out()).isEmpty();
  }

  @Test
  void asAFileThatWasChangedElsewhere() throws IOException {
    String json = Run.of("show", SmallPlan.ID, "--json", "--archive", archive).out();
    Path edited =
        Files.writeString(folder.resolve("plan.json"), json.replace("5/KH-UBND", "7/KH-UBND"));
    Run run = Run.of("correct", SmallPlan.ID, "--file", edited.toString(), "--archive", archive);
    assertThat(run.exit()).isZero();
    assertThat(Run.of("correct", SmallPlan.ID, "--undo", "--archive", archive).exit()).isZero();
    assertThat(Run.of("show", SmallPlan.ID, "--json", "--archive", archive).out()).isEqualTo(json);
  }

  private Run correct(Map<String, String> environment) {
    return Run.in(environment, "correct", SmallPlan.ID, "--archive", archive);
  }
}
