package vn.kehoach.corpus.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.json.DocumentJson;
import vn.kehoach.corpus.json.PlanJson;
import vn.kehoach.corpus.plan.ExtractorStamp;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.Source;

/**
 * The one writer of an archive. Keep document and plan first, then record the outcome: what is not
 * recorded does not count and is done again by the next run. Not thread-safe.
 */
public final class ArchiveWriter implements AutoCloseable {

  private static final Pattern EXTENSION = Pattern.compile("\\.[a-z0-9]{1,8}$");

  private final Archive archive;
  private final ArchiveLock lock;
  private final InstantSource clock;
  private final Ledger ledger;
  private final LedgerFile ledgerFile;
  private final WholeFile files;
  private final PlanIds ids;
  private final PlanJson planJson = new PlanJson();
  private final DocumentJson documentJson = new DocumentJson();
  private boolean finished;

  ArchiveWriter(Archive archive, ArchiveLock lock, InstantSource clock) throws IOException {
    this.archive = archive;
    this.lock = lock;
    this.clock = clock;
    try {
      ledgerFile = new LedgerFile(archive.ledgerFile());
      ledger = Ledger.read(archive.ledgerFile());
      files = new WholeFile(archive.folder().resolve("temporary"));
    } catch (IOException | RuntimeException e) {
      lock.abandon();
      throw e;
    }
    ids = new PlanIds(ledger);
  }

  /** What is recorded so far, this writer's records included. */
  public Ledger ledger() {
    return ledger;
  }

  /** Whether the last writer was interrupted, so that the index may not agree with the plans. */
  public boolean wasInterrupted() {
    return lock.interruptedBefore();
  }

  /** Whether the plan of a content is there, as the ledger says. */
  public boolean holds(Content content) {
    return content.plan() != null && Files.exists(archive.planFile(content.plan()));
  }

  /** Keeps what was read. */
  public void keep(Document document) throws IOException {
    files.write(
        archive.documentFile(document.id()),
        documentJson.write(document).getBytes(StandardCharsets.UTF_8));
  }

  /** Keeps a copy of the file itself. */
  public void keepOriginal(Path file, DocumentId id) throws IOException {
    Matcher extension =
        EXTENSION.matcher(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT));
    Path target = archive.originalFile(id, extension.find() ? extension.group() : "");
    if (!Files.exists(target)) {
      files.copy(file, target);
    }
  }

  /**
   * Keeps a plan, in place of the one that the content had before.
   *
   * @param plan as the extractor made it
   * @param paths every path of the content, the first one first
   * @return the plan as it is kept: with an id of its own, and with all its paths
   */
  public Plan keep(Plan plan, SequencedSet<String> paths) throws IOException {
    DocumentId content = new DocumentId(plan.source().sha256());
    Plan kept = with(plan, ids.idFor(plan.id(), content), paths);
    files.write(archive.planFile(kept.id()), planJson.write(kept).getBytes(StandardCharsets.UTF_8));
    String before = ledger.content(content).map(Content::plan).orElse(null);
    if (before != null && !before.equals(kept.id())) {
      Files.deleteIfExists(archive.planFile(before));
    }
    return kept;
  }

  /** Names further paths in a plan that is kept already. */
  public Plan addPaths(String plan, SequencedSet<String> paths) throws IOException {
    Plan before =
        archive
            .plan(plan)
            .orElseThrow(
                () -> new DamagedArchiveException(archive.planFile(plan), "the file is missing"));
    Plan kept = with(before, before.id(), paths);
    files.write(archive.planFile(kept.id()), planJson.write(kept).getBytes(StandardCharsets.UTF_8));
    return kept;
  }

  /** Removes the plan of a content that turned out to be none. */
  public void removePlan(String plan) throws IOException {
    Files.deleteIfExists(archive.planFile(plan));
  }

  /** Records what became of a file; see {@link ImportRecord} for the parts. */
  public void record(
      String path,
      @Nullable DocumentId content,
      ImportOutcome outcome,
      @Nullable String plan,
      @Nullable String detail,
      Duration took,
      ExtractorStamp version)
      throws IOException {
    ImportRecord record =
        new ImportRecord(
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            path,
            content == null ? null : content.sha256(),
            outcome,
            plan,
            detail,
            took.toMillis() / 1000.0,
            version);
    ledgerFile.append(record);
    ledger.add(record);
  }

  /**
   * Says that everything, the index too, agrees: only then the next writer starts without doubt.
   */
  public void finish() {
    finished = true;
  }

  @Override
  public void close() throws IOException {
    ledgerFile.close();
    if (finished) {
      lock.close();
    } else {
      lock.abandon();
    }
  }

  private static Plan with(Plan plan, String id, SequencedSet<String> paths) {
    Source source = plan.source();
    Source all =
        new Source(
            paths.getFirst(),
            paths.stream().skip(1).sorted().toList(),
            source.sha256(),
            source.mediaType(),
            source.pages(),
            source.notes());
    return new Plan(
        id,
        plan.kind(),
        all,
        plan.extractor(),
        plan.header(),
        plan.sections(),
        plan.objectives(),
        plan.targets(),
        plan.assignments(),
        plan.tasks(),
        plan.funding(),
        plan.reporting(),
        plan.warnings());
  }
}
