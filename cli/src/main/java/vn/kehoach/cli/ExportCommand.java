package vn.kehoach.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.archive.DamagedArchiveException;
import vn.kehoach.corpus.json.PlanJson;
import vn.kehoach.corpus.plan.Plan;

/** {@code kehoach export}: the whole archive as a table, or as JSON lines. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

  private final Screen screen;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--format",
      paramLabel = "csv|jsonl",
      defaultValue = "csv",
      descriptionKey = "export.format")
  private Format format = Format.CSV;

  ExportCommand(Screen screen) {
    this.screen = screen;
  }

  /** What comes out. */
  enum Format {
    /** One line an item, for a spreadsheet. */
    CSV,
    /** One line a plan. */
    JSONL
  }

  @Override
  public Integer call() throws IOException {
    Archive plans = archive.archive();
    ItemTable table = new ItemTable();
    PlanJson json = new PlanJson();
    if (format == Format.CSV) {
      screen.out().print(ItemTable.HEADER);
    }
    int damaged = 0;
    List<String> ids = plans.planIds();
    for (String id : ids) {
      try {
        Plan plan = plans.existingPlan(id);
        screen.out().print(format == Format.CSV ? table.rows(plan) : json.writeLine(plan) + "\n");
      } catch (DamagedArchiveException e) {
        damaged++;
        screen.say("fault.archiveDamaged", e.file(), e.damage());
      }
    }
    screen.say("export.done", ids.size() - damaged);
    return damaged > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }
}
