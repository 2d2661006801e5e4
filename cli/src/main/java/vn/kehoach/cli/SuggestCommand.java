package vn.kehoach.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.index.PlanSearcher;
import vn.kehoach.index.Suggestion;
import vn.kehoach.index.query.PlanQuery;

/** {@code kehoach suggest TYPED}: what the archive knows that begins as typed. */
@Command(name = "suggest")
final class SuggestCommand implements Callable<Integer> {

  private final Screen screen;
  private final Engine engine;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(paramLabel = "TYPED", arity = "1..*", descriptionKey = "suggest.typed")
  private List<String> typed = List.of();

  @Option(names = "--kind", paramLabel = "agency|province|number", descriptionKey = "suggest.kind")
  private Suggestion.@Nullable Kind kind;

  @Option(names = "--size", paramLabel = "N", defaultValue = "10", descriptionKey = "suggest.size")
  private int size = 10;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  SuggestCommand(Screen screen, Engine engine) {
    this.screen = screen;
    this.engine = engine;
  }

  @Override
  public Integer call() throws IOException {
    if (!PlanQuery.isPage(1, size)) {
      screen.say("search.badPage", PlanQuery.LARGEST_PAGE, PlanQuery.DEEPEST);
      return ExitCode.BAD_USAGE;
    }
    List<Suggestion> suggestions = new ArrayList<>();
    try (PlanSearcher searcher = archive.searcher(engine)) {
      List<Suggestion.Kind> kinds =
          kind == null ? List.of(Suggestion.Kind.values()) : List.of(kind);
      for (Suggestion.Kind each : kinds) {
        suggestions.addAll(searcher.suggest(each, String.join(" ", typed), size));
      }
    }
    suggestions.forEach(this::print);
    return ExitCode.DONE;
  }

  private void print(Suggestion suggestion) {
    String of = suggestion.kind().name().toLowerCase(Locale.ROOT);
    screen
        .out()
        .println(
            json
                ? Json.line(suggestion)
                : of + "\t" + suggestion.text() + "\t" + suggestion.count());
  }
}
