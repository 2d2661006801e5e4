package vn.kehoach.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.cli.workflow.ResolvedQuery;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.index.Hit;
import vn.kehoach.index.PlanGroup;
import vn.kehoach.index.PlanSearcher;
import vn.kehoach.index.query.PlanQuery;

/**
 * {@code kehoach similar ID [ITEM]}: plans that resemble a plan, or items that resemble an item.
 */
@Command(name = "similar")
final class SimilarCommand implements Callable<Integer> {

  private final Screen screen;
  private final Engine engine;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "show.plan")
  private String id = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "ITEM", descriptionKey = "show.item")
  private @Nullable String item;

  @Option(names = "--size", paramLabel = "N", defaultValue = "10", descriptionKey = "search.size")
  private int size = 10;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  SimilarCommand(Screen screen, Engine engine) {
    this.screen = screen;
    this.engine = engine;
  }

  @Override
  public Integer call() throws IOException {
    if (!PlanQuery.isPage(1, size)) {
      screen.say("search.badPage", PlanQuery.LARGEST_PAGE, PlanQuery.DEEPEST);
      return ExitCode.BAD_USAGE;
    }
    try (PlanSearcher searcher = archive.searcher(engine)) {
      Archive plans = archive.archive();
      Plan plan = plans.plan(id).orElse(null);
      if (plan == null) {
        screen.say("show.noSuchPlan", id, plans.folder());
        return ExitCode.BAD_USAGE;
      }
      if (item != null && plan.items().noneMatch(one -> one.id().equals(item))) {
        screen.say("show.noSuchItem", id, item);
        return ExitCode.BAD_USAGE;
      }
      if (item == null) {
        List<PlanGroup> groups = searcher.similarPlans(id, size);
        print(groups.stream().flatMap(group -> group.hits().stream()).toList(), groups);
      } else {
        print(searcher.similarItems(id, item, size), List.of());
      }
    }
    return ExitCode.DONE;
  }

  private void print(List<Hit> hits, List<PlanGroup> groups) {
    if (json) {
      hits.forEach(hit -> screen.out().println(Json.line(SearchJson.item(hit))));
      return;
    }
    ResolvedQuery nothingAsked = new ResolvedQuery(PlanQuery.of(""), List.of(), List.of());
    new HitPrinter(screen, false)
        .print(
            groups.isEmpty() ? hits : List.of(),
            groups,
            new KinText(screen.messages(), nothingAsked));
  }
}
