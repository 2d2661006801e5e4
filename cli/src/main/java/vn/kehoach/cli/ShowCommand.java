package vn.kehoach.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.archive.Ledger;
import vn.kehoach.corpus.archive.PlanFamilies;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.json.PlanJson;
import vn.kehoach.corpus.plan.Item;
import vn.kehoach.corpus.plan.Plan;

/** {@code kehoach show ID [ITEM]}: a plan, or one item where it stands in its document. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

  private final Screen screen;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "show.plan")
  private String id = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "ITEM", descriptionKey = "show.item")
  private @Nullable String item;

  @Option(names = "--why", descriptionKey = "why")
  private boolean why;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  ShowCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    Archive plans = archive.archive();
    plans.requireExisting();
    Optional<Plan> plan = plans.plan(id);
    if (plan.isEmpty()) {
      screen.say("show.noSuchPlan", id, plans.folder());
      return ExitCode.BAD_USAGE;
    }
    if (item != null) {
      return show(plans, plan.get(), item);
    }
    if (json) {
      screen.out().print(new PlanJson().write(plan.get()));
    } else {
      new PlanPrinter(screen, why).print(plan.get());
      kin(plans.ledger(), plan.get());
    }
    return ExitCode.DONE;
  }

  private int show(Archive plans, Plan plan, String itemId) throws IOException {
    Optional<? extends Item> found =
        plan.items().filter(one -> one.id().equals(itemId)).findFirst();
    if (found.isEmpty()) {
      screen.say("show.noSuchItem", id, itemId);
      return ExitCode.BAD_USAGE;
    }
    Optional<Document> document = plans.document(new DocumentId(plan.source().sha256()));
    if (document.isEmpty()) {
      screen.say("show.noDocument", id);
      return ExitCode.SOME_FAILED;
    }
    new ItemPrinter(screen).print(found.get(), document.get());
    return ExitCode.DONE;
  }

  /** Versions of the plan, and reports of it. */
  private void kin(Ledger ledger, Plan shown) {
    String content = shown.source().sha256();
    PlanFamilies families = ledger.families();
    List<String> versions = families.family(content);
    if (versions.size() > 1 && !versions.getFirst().equals(content)) {
      kin("show.versionOf", ledger, List.of(versions.getFirst()));
    }
    kin(
        "show.versions",
        ledger,
        versions.stream()
            .filter(version -> !version.equals(content) && !version.equals(versions.getFirst()))
            .toList());
    kin("show.reports", ledger, families.reports(content));
    kin("show.reported", ledger, families.reported(content));
  }

  private void kin(String key, Ledger ledger, List<String> contents) {
    for (String content : contents) {
      ledger
          .content(new DocumentId(content))
          .ifPresent(kin ->
              screen
                  .out()
                  .println(
                      screen.messages().text(key)
                          + ": "
                          + kin.plan()
                          + "  "
                          + kin.paths().getFirst()));
    }
  }
}
