package vn.kehoach.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.index.PlanSearcher;
import vn.kehoach.index.SearchResult;
import vn.kehoach.index.query.Facet;
import vn.kehoach.index.query.Grouping;
import vn.kehoach.index.query.PlanQuery;
import vn.kehoach.index.query.QueryLine;
import vn.kehoach.index.query.QueryLineException;
import vn.kehoach.index.query.SortOrder;

/** {@code kehoach search}: items that answer words and conditions. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {

  private final Screen screen;
  private final Engine engine;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(paramLabel = "WORDS", arity = "0..*", descriptionKey = "search.words")
  private List<String> words = List.of();

  @Mixin private FilterOptions conditions = new FilterOptions();

  @Option(names = "--sort", paramLabel = "ORDER", descriptionKey = "search.sort")
  private @Nullable SortOrder sort;

  @Option(names = "--by-plan", descriptionKey = "search.byPlan")
  private boolean byPlan;

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
    if (page < 1 || size < 1 || size > PlanQuery.LARGEST_PAGE) {
      screen.say("search.badPage", PlanQuery.LARGEST_PAGE);
      return ExitCode.BAD_USAGE;
    }
    Archive plans = archive.archive();
    plans.requireExisting();
    try (PlanSearcher searcher = PlanSearcher.open(plans.index(), engine.abbreviations())) {
      SearchResult result = searcher.search(query());
      if (json) {
        screen.out().println(Json.line(SearchJson.of(result)));
      } else {
        new HitPrinter(screen, why).print(result);
      }
    }
    return ExitCode.DONE;
  }

  private PlanQuery query() throws QueryLineException {
    PlanQuery typed = QueryLine.parse(String.join(" ", words));
    return new PlanQuery(
        typed.text(),
        conditions.over(typed.filters()),
        sort == null ? typed.sort() : sort,
        byPlan ? Grouping.BY_PLAN : Grouping.BY_ITEM,
        page,
        size,
        facets ? EnumSet.allOf(Facet.class) : EnumSet.noneOf(Facet.class));
  }
}
