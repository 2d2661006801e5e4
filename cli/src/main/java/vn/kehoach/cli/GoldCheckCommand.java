package vn.kehoach.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.gold.GoldCheck;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.Guideline;

/** {@code kehoach gold check}: quotes that are not in the text, items that break a guideline. */
@Command(name = "check")
final class GoldCheckCommand implements Callable<Integer> {

  private final Screen screen;
  private final Home home;

  @Mixin private GoldOption gold = new GoldOption();
  @Mixin private FrozenOption frozen = new FrozenOption();

  GoldCheckCommand(Screen screen, Home home) {
    this.screen = screen;
    this.home = home;
  }

  @Override
  public Integer call() throws IOException {
    List<GoldPlan> all = gold.read(home);
    Map<String, Document> documents = frozen.beside(gold.folder(home)).of(all);
    int breaks = 0;
    for (GoldPlan plan : all) {
      Document document = documents.get(plan.name());
      List<GoldCheck.Finding> findings =
          document == null ? GoldCheck.check(plan) : GoldCheck.check(plan, document.text());
      if (document == null) {
        screen.say("gold.check.noText", plan.name());
      }
      for (GoldCheck.Finding finding : findings) {
        screen
            .out()
            .println(
                plan.name()
                    + " "
                    + finding.place()
                    + ": "
                    + screen.messages().word(finding.guideline())
                    + ": "
                    + finding.words());
        breaks += finding.guideline() == Guideline.YEAR_AS_MEASURE ? 0 : 1;
      }
    }
    screen.say("gold.check.done", all.size(), breaks);
    return breaks == 0 ? ExitCode.DONE : ExitCode.BAR_NOT_REACHED;
  }
}
