package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.kehoach.cli.workflow.EvaluationWorkflow;
import vn.kehoach.gold.report.CsvReport;
import vn.kehoach.gold.report.HtmlReport;
import vn.kehoach.gold.report.JsonReport;
import vn.kehoach.gold.report.MarkdownReport;
import vn.kehoach.gold.report.ReportWriter;
import vn.kehoach.gold.report.TerminalTable;

/** {@code kehoach evaluate}: how right the plans are, against gold. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {

  private final Screen screen;
  private final Engine engine;
  private final Home home;

  @Option(names = "--gold", paramLabel = "DIR", descriptionKey = "evaluate.gold")
  private @Nullable Path gold;

  @ArgGroup(exclusive = true)
  private Judged judged = new Judged();

  @Option(names = "--errors", descriptionKey = "evaluate.errors")
  private boolean errors;

  @Option(
      names = "--format",
      paramLabel = "table|json|markdown|csv|html",
      defaultValue = "table",
      descriptionKey = "evaluate.format")
  private Form form = Form.TABLE;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Option(names = "--fail-under", paramLabel = "F1", descriptionKey = "evaluate.failUnder")
  private double bar;

  EvaluateCommand(Screen screen, Engine engine, Home home) {
    this.screen = screen;
    this.engine = engine;
    this.home = home;
  }

  /** What is judged: plans made now of documents, or plans that are there. */
  private static final class Judged {

    @Option(names = "--documents", paramLabel = "DIR", descriptionKey = "evaluate.documents")
    private @Nullable Path documents;

    @Option(names = "--plans", paramLabel = "DIR", descriptionKey = "evaluate.plans")
    private @Nullable Path plans;
  }

  /** How the report looks. */
  enum Form {
    TABLE,
    JSON,
    MARKDOWN,
    CSV,
    HTML
  }

  @Override
  public Integer call() throws IOException {
    Path goldFolder = present(gold == null ? home.gold() : gold);
    EvaluationWorkflow workflow = new EvaluationWorkflow();
    EvaluationWorkflow.Result result;
    if (judged.plans != null) {
      result = workflow.evaluatePlans(goldFolder, present(judged.plans));
    } else {
      Path documents = judged.documents == null ? home.documents() : judged.documents;
      result =
          workflow.evaluateDocuments(
              goldFolder, present(documents), engine.reading(), engine.extraction());
    }
    if (result.evaluation().documents().isEmpty()) {
      screen.say("evaluate.noGold", goldFolder);
      return ExitCode.BAD_USAGE;
    }
    screen.out().print(writer().write(result.report()));
    if (errors) {
      new MissList(screen).print(result.report().misses());
    }
    if (result.report().overall() < bar) {
      screen.say("evaluate.belowBar", result.report().overall(), bar);
      return ExitCode.BAR_NOT_REACHED;
    }
    return ExitCode.DONE;
  }

  private ReportWriter writer() {
    return switch (json ? Form.JSON : form) {
      case TABLE -> new TerminalTable();
      case JSON -> new JsonReport();
      case MARKDOWN -> new MarkdownReport();
      case CSV -> new CsvReport();
      case HTML -> new HtmlReport();
    };
  }

  private static Path present(Path folder) throws NoSuchFileException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    return folder;
  }
}
