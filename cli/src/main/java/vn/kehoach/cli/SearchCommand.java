package vn.kehoach.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kehoach.cli.workflow.QueryNames;
import vn.kehoach.cli.workflow.SearchAnswer;
import vn.kehoach.cli.workflow.SearchWorkflow;
import vn.kehoach.index.PlanSearcher;
import vn.kehoach.index.query.Facet;
import vn.kehoach.index.query.Grouping;
import vn.kehoach.index.query.PlanQuery;
import vn.kehoach.index.query.QueryLineException;
import vn.kehoach.index.query.SortOrder;

/** {@code kehoach search}: items that answer words and conditions. */
@Command(name = "search", addMethodSubcommands = false)
final class SearchCommand implements Callable<Integer> {

  private final Screen screen;
  private final Engine engine;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private QuestionOptions question = new QuestionOptions();

  @Option(names = "--by-plan", descriptionKey = "search.byPlan")
  private boolean byPlan;

  @Option(names = "--table", descriptionKey = "search.table")
  private boolean table;

  @Option(names = "--facets", descriptionKey = "search.facets")
  private boolean facets;

  @Option(names = "--page", paramLabel = "N", defaultValue = "1", descriptionKey = "search.page")
  private int page = 1;

  @Option(names = "--size", paramLabel = "N", defaultValue = "20", descriptionKey = "search.size")
  private int size = 20;

  @Option(names = "--why", descriptionKey = "why")
  private boolean why;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  SearchCommand(Screen screen, Engine engine) {
    this.screen = screen;
    this.engine = engine;
  }

  @Override
  public Integer call() throws IOException, QueryLineException {
    if (!PlanQuery.isPage(page, size)) {
      screen.say("search.badPage", PlanQuery.LARGEST_PAGE, PlanQuery.DEEPEST);
      return ExitCode.BAD_USAGE;
    }
    PlanQuery query = query();
    try (PlanSearcher searcher = archive.searcher(engine)) {
      SearchAnswer answer =
          new SearchWorkflow(searcher, QueryNames.standard()).search(query, question.kinship());
      print(answer);
    }
    return ExitCode.DONE;
  }

  private void print(SearchAnswer answer) {
    if (json) {
      screen.out().println(Json.line(SearchJson.of(answer)));
    } else if (table) {
      new HitTable(screen).print(answer);
    } else {
      new HitPrinter(screen, why).print(answer);
    }
  }

  private PlanQuery query() throws QueryLineException {
    PlanQuery asked = question.query();
    SortOrder order =
        table && asked.sort() == SortOrder.RELEVANCE ? SortOrder.OLDEST : asked.sort();
    return asked
        .withSort(order)
        .withGrouping(byPlan ? Grouping.BY_PLAN : Grouping.BY_ITEM)
        .withPage(page, size)
        .withFacets(facets ? EnumSet.allOf(Facet.class) : EnumSet.noneOf(Facet.class));
  }
}
