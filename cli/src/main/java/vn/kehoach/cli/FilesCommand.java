package vn.kehoach.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.cli.workflow.FileListing;
import vn.kehoach.corpus.archive.ImportOutcome;

/** {@code kehoach files}: what became of the files, those too that are no plans. */
@Command(name = "files")
final class FilesCommand implements Callable<Integer> {

  private final Screen screen;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(paramLabel = "WORDS", arity = "0..*", descriptionKey = "files.words")
  private List<String> words = List.of();

  @Option(names = "--outcome", paramLabel = "OUTCOME", descriptionKey = "files.outcome")
  private Set<ImportOutcome.Kind> outcomes = EnumSet.noneOf(ImportOutcome.Kind.class);

  FilesCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    int[] count = new int[1];
    new FileListing(archive.archive())
        .run(
            outcomes,
            words,
            (record, outcome) -> {
              count[0]++;
              String detail = screen.messages().detail(record.detail());
              String plan = record.plan() == null ? "" : "  " + record.plan();
              screen
                  .out()
                  .println(
                      record.path()
                          + ": "
                          + screen.messages().word(outcome)
                          + (detail == null ? "" : " – " + detail)
                          + plan);
            });
    screen.say("files.count", count[0]);
    return ExitCode.DONE;
  }
}
