package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.kehoach.cli.workflow.Explanation;
import vn.kehoach.cli.workflow.RuleInspection;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.extractor.read.Reading;
import vn.kehoach.extractor.rule.RuleTrace;

/** {@code kehoach rules}: the rules themselves. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  static CommandLine line(Screen screen, Engine engine) {
    return new CommandLine(new RulesCommand())
        .addSubcommand(new Check(screen))
        .addSubcommand(new Explain(screen, engine));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.BAD_USAGE;
  }

  /** {@code kehoach rules check}. */
  @Command(name = "check")
  static final class Check implements Callable<Integer> {

    private final Screen screen;

    Check(Screen screen) {
      this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
      RuleInspection.Check check = new RuleInspection().check();
      for (RuleInspection.Broken broken : check.broken()) {
        screen.out().println(broken.file() + " " + broken.rule() + ": " + broken.example());
      }
      screen.line("rules.checked", check.rules(), check.broken().size());
      return check.broken().isEmpty() ? ExitCode.DONE : ExitCode.BAR_NOT_REACHED;
    }
  }

  /** {@code kehoach rules explain FILE}. */
  @Command(name = "explain")
  static final class Explain implements Callable<Integer> {

    /** Characters of an item's words that are shown. */
    private static final int LONGEST = 100;

    private final Screen screen;
    private final Engine engine;

    @Parameters(paramLabel = "FILE", descriptionKey = "rules.file")
    private Path file = Path.of("");

    Explain(Screen screen, Engine engine) {
      this.screen = screen;
      this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
      return switch (engine.reading().read(file)) {
        case Reading.Failure(ImportOutcome outcome, String detail) -> {
          new OutcomeLines(screen).print(screen.err(), file.toString(), outcome, detail);
          yield ExitCode.SOME_FAILED;
        }
        case Reading.Container(String type) -> {
          new OutcomeLines(screen)
              .print(screen.err(), file.toString(), ImportOutcome.UNSUPPORTED, type);
          yield ExitCode.SOME_FAILED;
        }
        case Reading.Success(Document document) -> {
          Explanation why =
              new RuleInspection().explain(engine.extraction(), document, file.toString());
          why.made().forEach(made -> print(document, made));
          print(why.counts());
          yield ExitCode.DONE;
        }
      };
    }

    private void print(Document document, Explanation.Made made) {
      String words = document.words(made.span()).replace('\n', ' ');
      screen
          .out()
          .println(
              made.what()
                  + "  "
                  + made.span().begin()
                  + "–"
                  + made.span().end()
                  + "  "
                  + made.by()
                  + "  "
                  + (words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words));
      if (!made.lost().isEmpty()) {
        screen.line("rules.lost", String.join(", ", made.lost()));
      }
    }

    private void print(List<RuleTrace.Counts> counts) {
      screen.line("rules.counts", counts.size());
      for (RuleTrace.Counts count : counts) {
        screen
            .out()
            .printf(
                Locale.ROOT,
                "%-42s %8d %8d %10.2f%n",
                count.rule(),
                count.tries(),
                count.hits(),
                count.nanos() / 1e6);
        if (count.stopped() > 0) {
          screen.line("rules.stopped", count.rule(), count.stopped());
        }
      }
    }
  }
}
