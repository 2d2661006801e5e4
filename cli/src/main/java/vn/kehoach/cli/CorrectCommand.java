package vn.kehoach.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.cli.workflow.intake.CorrectionWorkflow;
import vn.kehoach.corpus.archive.Correction;
import vn.kehoach.corpus.archive.Corrector;
import vn.kehoach.corpus.archive.FieldEdit;
import vn.kehoach.corpus.json.PlanJson;
import vn.kehoach.corpus.plan.Plan;

/** {@code kehoach correct ID}: puts a plan right by hand, for good. */
@Command(name = "correct")
final class CorrectCommand implements Callable<Integer> {

  private final Screen screen;
  private final Engine engine;
  private final Map<String, String> environment;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(paramLabel = "ID", descriptionKey = "show.plan")
  private String id = "";

  @Option(names = "--set", paramLabel = "FIELD=VALUE", descriptionKey = "correct.set")
  private List<String> edits = List.of();

  @Option(names = "--file", paramLabel = "FILE", descriptionKey = "correct.file")
  private @Nullable Path file;

  @Option(names = "--list", descriptionKey = "correct.list")
  private boolean list;

  @Option(names = "--undo", descriptionKey = "correct.undo")
  private boolean undo;

  /**
   * The command.
   *
   * @param environment names the editor
   */
  CorrectCommand(Screen screen, Engine engine, Map<String, String> environment) {
    this.screen = screen;
    this.engine = engine;
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    CorrectionWorkflow workflow =
        new CorrectionWorkflow(
            archive.archive(), engine.extraction(), engine.abbreviations(), InstantSource.system());
    if (list) {
      print(workflow.changes(id));
      return ExitCode.DONE;
    }
    if (undo) {
      workflow.undo(id);
      screen.say("correct.undone", id);
      return ExitCode.DONE;
    }
    Plan plan = workflow.now(id).plan();
    Plan edited = edited(plan);
    if (edited == null) {
      return ExitCode.BAD_USAGE;
    }
    List<Correction.Change> changes = workflow.keep(id, edited);
    print(changes);
    screen.say("correct.kept", id, changes.size());
    return ExitCode.DONE;
  }

  private @Nullable Plan edited(Plan plan) throws IOException {
    if (!edits.isEmpty()) {
      Plan edited = plan;
      for (String edit : edits) {
        edited = FieldEdit.parse(edit).apply(edited);
      }
      return edited;
    }
    if (file != null) {
      return new Corrector().read(Files.readString(file));
    }
    return inEditor(plan);
  }

  /** The editor that the person has chosen for other programs too. */
  private @Nullable Plan inEditor(Plan plan) throws IOException {
    String editor =
        Stream.of("VISUAL", "EDITOR")
            .map(name -> environment.getOrDefault(name, ""))
            .filter(name -> !name.isBlank())
            .findFirst()
            .orElse(null);
    if (editor == null) {
      screen.say("correct.noEditor", id);
      return null;
    }
    Path text = Files.createTempFile("kehoach-", ".json");
    try {
      Files.writeString(text, new PlanJson().write(plan));
      List<String> command = new ArrayList<>(List.of(editor.strip().split("\\s+")));
      command.add(text.toString());
      int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (exit != 0) {
        screen.say("correct.editorFailed", editor, exit);
        return null;
      }
      return new Corrector().read(Files.readString(text, StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      Files.deleteIfExists(text);
    }
  }

  private void print(List<Correction.Change> changes) {
    for (Correction.Change change : changes) {
      screen.out().println(change.path());
      if (change.was() != null) {
        screen.out().println("  - " + change.was());
      }
      if (change.value() != null) {
        screen.out().println("  + " + change.value());
      }
    }
  }
}
