package vn.kehoach.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** The commands by name. picocli takes some ten milliseconds to understand each. */
final class Commands {

  /** In the order of the help. */
  static final List<String> NAMES =
      List.of(
          "import",
          "extract",
          "search",
          "show",
          "similar",
          "suggest",
          "trend",
          "diff",
          "export",
          "quality",
          "evaluate",
          "compare",
          "agree",
          "annotate",
          "gold",
          "train",
          "rules",
          "index",
          "archive",
          "files",
          "correct",
          "doctor");

  private final Screen screen;
  private final Engine engine;
  private final Map<String, String> environment;

  Commands(Screen screen, Engine engine, Map<String, String> environment) {
    this.screen = screen;
    this.engine = engine;
    this.environment = environment;
  }

  /** Adds the commands that a line may mean: those it names, or all where it names none. */
  void addTo(CommandLine root, List<String> arguments) {
    List<String> named = NAMES.stream().filter(arguments::contains).toList();
    (named.isEmpty() ? NAMES : named).forEach(name -> root.addSubcommand(name, command(name)));
  }

  private Object command(String name) {
    Home home = Home.ofLauncher(environment);
    return switch (name) {
      case "import" -> new ImportCommand(screen, engine);
      case "extract" -> new ExtractCommand(screen, engine);
      case "search" -> new SearchCommand(screen, engine);
      case "show" -> new ShowCommand(screen);
      case "similar" -> new SimilarCommand(screen, engine);
      case "suggest" -> new SuggestCommand(screen, engine);
      case "trend" -> new TrendCommand(screen, engine);
      case "diff" -> new DiffCommand(screen);
      case "export" -> new ExportCommand(screen, engine);
      case "quality" -> new QualityCommand(screen, engine, home);
      case "evaluate" -> new EvaluateCommand(screen, engine, home);
      case "compare" -> new CompareCommand(screen, home);
      case "agree" -> new AgreeCommand(screen, home);
      case "annotate" -> new AnnotateCommand(screen, engine);
      case "gold" -> GoldCommand.line(screen, engine, home);
      case "train" -> new TrainCommand(screen, home);
      case "rules" -> RulesCommand.line(screen, engine);
      case "index" -> IndexCommand.line(screen, engine);
      case "archive" -> ArchiveCommand.line(screen, engine);
      case "files" -> new FilesCommand(screen);
      case "correct" -> new CorrectCommand(screen, engine, environment);
      case "doctor" -> new DoctorCommand(screen, engine);
      default -> throw new IllegalArgumentException("no command: " + name);
    };
  }
}
