package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.kehoach.gold.score.Baseline;
import vn.kehoach.gold.score.Evaluation;
import vn.kehoach.gold.score.Ratchet;
import vn.kehoach.gold.score.Row;

/** Baselines, document by document: results may not get worse, better ones are to be recorded. */
final class RatchetOption {

  /** Stands for the project's own baselines where the option has no value. */
  private static final String OWN = "own";

  @Option(
      names = "--ratchet",
      paramLabel = "DIR",
      arity = "0..1",
      fallbackValue = OWN,
      descriptionKey = "evaluate.ratchet")
  private @Nullable String folder;

  @Option(names = "--record", descriptionKey = "evaluate.record")
  private boolean record;

  /** Checks and says what has changed, or records it; whether nothing is worse. */
  boolean hold(Screen screen, Home home, Evaluation evaluation) throws IOException {
    if (folder == null && !record) {
      return true;
    }
    Ratchet ratchet =
        new Ratchet(folder == null || folder.equals(OWN) ? home.baselines() : Path.of(folder));
    List<Baseline.Check> checks = ratchet.check(evaluation);
    for (Baseline.Check check : checks) {
      if (check.outcome() != Baseline.Outcome.SAME) {
        screen.say(
            "evaluate.ratchet." + check.outcome(),
            check.document(),
            labels(check.worse()),
            labels(check.better()));
      }
    }
    if (record) {
      ratchet.record(evaluation);
      screen.say("evaluate.recorded", evaluation.documents().size());
      return true;
    }
    return checks.stream().noneMatch(Baseline.Check::fails);
  }

  private static String labels(List<Row> rows) {
    return Optional.of(rows.stream().map(Row::label).collect(Collectors.joining(", ")))
        .filter(labels -> !labels.isEmpty())
        .orElse("-");
  }
}
