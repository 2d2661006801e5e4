package vn.kehoach.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.kehoach.cli.workflow.QueryNames;
import vn.kehoach.cli.workflow.SearchQualityWorkflow;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.index.PlanSearcher;
import vn.kehoach.index.quality.JudgedQueries;
import vn.kehoach.index.quality.JudgedQuery;
import vn.kehoach.index.quality.SearchQuality;
import vn.kehoach.index.query.QueryLineException;

/** {@code kehoach quality}: how well the search answers queries whose answers are known. */
@Command(name = "quality")
final class QualityCommand implements Callable<Integer> {

  private final Screen screen;
  private final Engine engine;
  private final Home home;

  @Option(names = "--documents", paramLabel = "DIR", descriptionKey = "quality.documents")
  private @Nullable Path documents;

  @Option(names = "--archive", paramLabel = "DIR", descriptionKey = "quality.archive")
  private @Nullable Path archive;

  @Option(names = "--queries", paramLabel = "FILE", descriptionKey = "quality.queries")
  private @Nullable Path queries;

  @Option(names = "--misses", descriptionKey = "quality.misses")
  private boolean misses;

  @Option(names = "--fail-under", paramLabel = "MRR", descriptionKey = "quality.failUnder")
  private double bar;

  QualityCommand(Screen screen, Engine engine, Home home) {
    this.screen = screen;
    this.engine = engine;
    this.home = home;
  }

  @Override
  public Integer call() throws IOException, QueryLineException {
    List<SearchQuality.Outcome> outcomes = outcomes();
    print(outcomes);
    double reached = SearchQuality.of(outcomes).meanReciprocalRank();
    if (reached < bar) {
      screen.say("quality.belowBar", reached, bar);
      return ExitCode.BAR_NOT_REACHED;
    }
    return ExitCode.DONE;
  }

  private List<SearchQuality.Outcome> outcomes() throws IOException, QueryLineException {
    List<JudgedQuery> judged = judged();
    SearchQualityWorkflow workflow =
        new SearchQualityWorkflow(engine.abbreviations(), QueryNames.standard());
    if (archive == null) {
      Path folder = documents == null ? home.documents() : documents;
      return workflow.askAbout(folder, engine.reading(), engine.extraction(), judged);
    }
    Archive plans = Archive.in(archive);
    plans.requireExisting();
    try (PlanSearcher searcher = PlanSearcher.open(plans.index(), engine.abbreviations())) {
      return workflow.ask(searcher, judged);
    }
  }

  private List<JudgedQuery> judged() throws IOException {
    if (queries == null) {
      return JudgedQueries.standard();
    }
    try (Reader text = Files.newBufferedReader(queries)) {
      return JudgedQueries.read(text);
    }
  }

  private void print(List<SearchQuality.Outcome> outcomes) {
    screen.out().println(screen.messages().text("quality.head"));
    for (Map.Entry<String, SearchQuality> need : SearchQuality.byNeed(outcomes).entrySet()) {
      print(need.getKey(), need.getValue());
    }
    print(screen.messages().text("quality.all"), SearchQuality.of(outcomes));
    if (misses) {
      outcomes.stream()
          .filter(outcome -> outcome.rank() != 1)
          .forEach(outcome ->
              screen.line(
                  "quality.miss", outcome.rank(), outcome.query().need(), outcome.query().line()));
    }
  }

  private void print(String need, SearchQuality quality) {
    screen
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "%-16s %7d  %.3f  %.3f    %.3f",
                need,
                quality.queries(),
                quality.meanReciprocalRank(),
                quality.ndcg10(),
                quality.success1()));
  }
}
