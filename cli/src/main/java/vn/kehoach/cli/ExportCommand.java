package vn.kehoach.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kehoach.cli.table.Cell;
import vn.kehoach.cli.table.CsvWriter;
import vn.kehoach.cli.table.FlatTable;
import vn.kehoach.cli.table.PlanSheets;
import vn.kehoach.cli.table.Sheet;
import vn.kehoach.cli.table.TableWriter;
import vn.kehoach.cli.table.XlsxWriter;
import vn.kehoach.cli.workflow.KeptPlans;
import vn.kehoach.cli.workflow.PlanSource;
import vn.kehoach.cli.workflow.QueryNames;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.json.PlanJson;
import vn.kehoach.index.PlanSearcher;
import vn.kehoach.index.query.PlanQuery;
import vn.kehoach.index.query.QueryLineException;

/** {@code kehoach export}: the archive, or what answers a search, as tables or as JSON lines. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

  private final Screen screen;
  private final Engine engine;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private QuestionOptions question = new QuestionOptions();

  @Option(names = "--format", paramLabel = "xlsx|csv|jsonl", descriptionKey = "export.format")
  private @Nullable Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "export.output")
  private @Nullable Path output;

  ExportCommand(Screen screen, Engine engine) {
    this.screen = screen;
    this.engine = engine;
  }

  /** What comes out. */
  enum Format {
    /** A workbook, one sheet for each kind of item. */
    XLSX,
    /** One line an item, for a spreadsheet or a program. */
    CSV,
    /** One line a plan. */
    JSONL;

    /** What the name of a file ends in, else csv. */
    static Format of(@Nullable Path file) {
      String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
      return name.endsWith(".xlsx") ? XLSX : name.endsWith(".jsonl") ? JSONL : CSV;
    }
  }

  @Override
  public Integer call() throws IOException, QueryLineException {
    Format wanted = format == null ? Format.of(output) : format;
    if (wanted == Format.XLSX && output == null && screen.terminal()) {
      screen.say("export.needsFile");
      return ExitCode.BAD_USAGE;
    }
    PlanQuery typed = question.query();
    Archive plans = archive.archive();
    plans.requireExisting();
    KeptPlans kept = new KeptPlans(plans);
    int count;
    if (question.isEmpty()) {
      count = write(kept.all(), wanted);
    } else {
      PlanQuery query = QueryNames.standard().resolve(typed, question.kinship()).query();
      try (PlanSearcher searcher = archive.searcherOfMuch(engine)) {
        count = write(kept.answering(searcher, query), wanted);
      }
    }
    kept.damaged().forEach(e -> screen.say("fault.archiveDamaged", e.file(), e.damage()));
    screen.say("export.done", count);
    return kept.damaged().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  /** A file appears whole or not at all. */
  private int write(PlanSource plans, Format wanted) throws IOException {
    if (output == null) {
      int count = write(plans, wanted, screen.out());
      if (screen.out().checkError()) {
        throw new FileSystemException("-", null, screen.messages().text("export.cutOff"));
      }
      return count;
    }
    Path target = output.toAbsolutePath();
    Path draft = target.resolveSibling(target.getFileName() + ".part");
    try {
      int count;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
        count = write(plans, wanted, out);
      }
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      return count;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static int write(PlanSource plans, Format wanted, OutputStream out) throws IOException {
    return switch (wanted) {
      case JSONL -> lines(plans, out);
      case CSV -> {
        try (TableWriter writer = new CsvWriter(out)) {
          yield tables(plans, List.of(FlatTable.SHEET), writer);
        }
      }
      case XLSX -> {
        try (TableWriter writer = new XlsxWriter(out)) {
          yield tables(plans, PlanSheets.ALL, writer);
        }
      }
    };
  }

  private static int lines(PlanSource plans, OutputStream out) throws IOException {
    PlanJson json = new PlanJson();
    AtomicInteger counter = new AtomicInteger();
    plans.forEach(plan -> {
      out.write((json.writeLine(plan) + "\n").getBytes(StandardCharsets.UTF_8));
      counter.incrementAndGet();
    });
    return counter.get();
  }

  /** Each sheet goes over all plans, because a workbook is written one sheet after the other. */
  private static int tables(PlanSource plans, List<Sheet> sheets, TableWriter writer)
      throws IOException {
    int count = 0;
    for (Sheet sheet : sheets) {
      AtomicInteger counter = new AtomicInteger();
      writer.begin(sheet);
      plans.forEach(plan -> {
        for (List<Cell> line : sheet.lines(plan).toList()) {
          writer.line(line);
        }
        counter.incrementAndGet();
      });
      count = counter.get();
    }
    return count;
  }
}
