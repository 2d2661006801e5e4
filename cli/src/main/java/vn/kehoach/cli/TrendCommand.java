package vn.kehoach.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kehoach.cli.workflow.QueryNames;
import vn.kehoach.index.PlanSearcher;
import vn.kehoach.index.TrendPoint;
import vn.kehoach.index.query.PlanQuery;
import vn.kehoach.index.query.QueryLineException;

/** {@code kehoach trend}: the figures of targets over years and provinces. */
@Command(name = "trend")
final class TrendCommand implements Callable<Integer> {

  private final Screen screen;
  private final Engine engine;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private QuestionOptions question = new QuestionOptions();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  TrendCommand(Screen screen, Engine engine) {
    this.screen = screen;
    this.engine = engine;
  }

  @Override
  public Integer call() throws IOException, QueryLineException {
    PlanQuery query = QueryNames.standard().resolve(question.query(), question.kinship()).query();
    List<TrendPoint> points;
    try (PlanSearcher searcher = archive.searcherOfMuch(engine)) {
      points = searcher.trend(query);
    }
    if (json) {
      points.forEach(point -> screen.out().println(Json.line(TrendJson.of(point))));
    } else {
      new TrendPrinter(screen).print(points);
    }
    return ExitCode.DONE;
  }
}
