package vn.kehoach.index.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.archive.ArchiveWriter;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.archive.ImportRecord;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.json.PlanJson;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.analysis.Abbreviations;

/**
 * Writes a whole archive of generated plans, to search in and to export from the command line.
 *
 * <p>Arguments: a folder that does not exist, a number of items.
 */
final class GeneratedArchive {

  private static final long SEED = 20170303;

  private GeneratedArchive() {}

  /** Writes the archive. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  static void write(Path folder, int items) throws IOException {
    Archive archive = Archive.in(folder);
    Path plans = Files.createDirectories(folder.resolve("plans"));
    PlanJson json = new PlanJson();
    try (ArchiveWriter writer = archive.write(InstantSource.fixed(Instant.EPOCH));
        PlanIndex index = PlanIndex.create(archive.index(), Abbreviations.standard())) {
      Iterator<Plan> all = new ArchiveGenerator(SEED).archive(items).iterator();
      while (all.hasNext()) {
        Plan plan = all.next();
        Files.writeString(plans.resolve(plan.id() + ".json"), json.write(plan));
        writer.record(imported(plan));
        index.replace(plan);
      }
      index.commit(Long.toString(writer.commit()));
      writer.finish();
    }
  }

  private static ImportRecord imported(Plan plan) {
    return new ImportRecord(
        Instant.EPOCH,
        plan.source().file(),
        "generated",
        DocumentId.of(plan.id().getBytes(StandardCharsets.UTF_8)).sha256(),
        null,
        ImportOutcome.IMPORTED,
        plan.id(),
        null,
        null,
        List.of(),
        null,
        new TreeMap<>(),
        0,
        plan.extractor());
  }
}
