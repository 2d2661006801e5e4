package vn.kehoach.corpus.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.json.DocumentJson;
import vn.kehoach.corpus.plan.Plan;

/**
 * The one writer of an archive. Keep document and plan first, then record the outcome: what is not
 * recorded does not count and is done again by the next run. What is recorded reaches the disk in
 * batches, see {@link #commitIfDue}. Not thread-safe.
 */
public final class ArchiveWriter implements AutoCloseable {

  /** Age of the oldest line that is not on the disk: what a power cut can cost, of work only. */
  private static final Duration AT_RISK = Duration.ofSeconds(2);

  private static final int FILES_IN_BATCH = 512;

  private static final Pattern EXTENSION = Pattern.compile("\\.[a-z0-9]{1,8}$");

  private final Archive archive;
  private final ArchiveLock lock;
  private final InstantSource clock;
  private final Ledger ledger;
  private final LedgerFile ledgerFile;
  private final PendingFiles files;
  private final PlanFiles plans;
  private final VersionLinks links;
  private final PlanIds ids;
  private final DocumentJson documentJson = new DocumentJson();
  private final List<ImportRecord> uncommitted = new ArrayList<>();
  private long uncommittedSince;
  private boolean healthy = true;
  private boolean finished;

  ArchiveWriter(Archive archive, ArchiveLock lock, InstantSource clock) throws IOException {
    this.archive = archive;
    this.lock = lock;
    this.clock = clock;
    try {
      ledgerFile = new LedgerFile(archive.ledgerFile());
      ledger = Ledger.read(archive.ledgerFile());
      files = new PendingFiles(archive.folder(), archive.folder().resolve("temporary"));
      files.recover(ledger.files());
    } catch (IOException | RuntimeException e) {
      lock.abandon();
      throw e;
    }
    plans = new PlanFiles(files);
    links = new VersionLinks(ledger, plans);
    ids = new PlanIds(ledger);
  }

  /** What is recorded so far, this writer's records included. */
  public Ledger ledger() {
    return ledger;
  }

  /** Whether the last writer was interrupted. */
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
        Archive.documentName(document.id()),
        documentJson.write(document).getBytes(StandardCharsets.UTF_8));
  }

  /** Keeps a copy of the file itself; one copy of a content, whatever its files are called. */
  public void keepOriginal(Path file, String name, DocumentId id) throws IOException {
    Matcher extension = EXTENSION.matcher(name.toLowerCase(Locale.ROOT));
    String first = Archive.originalName(id, "");
    boolean kept =
        ledger.hasFile(first) || files.names().anyMatch(other -> other.startsWith(first));
    if (!kept) {
      files.copy(Archive.originalName(id, extension.find() ? extension.group() : ""), file, id);
    }
  }

  /**
   * Keeps a plan, in place of the one that the content had before.
   *
   * @param plan as the extractor made it
   * @param trace what tells whether other contents are the same plan
   * @param paths every path of the content, the first one first
   */
  public Kept keep(Plan plan, PlanTrace trace, SequencedSet<String> paths) throws IOException {
    DocumentId content = new DocumentId(plan.source().sha256());
    Plan named = plan.withId(ids.idFor(plan.id(), content));
    List<SearchChange> changes = new ArrayList<>();
    String before = ledger.content(content).map(Content::plan).orElse(null);
    if (before != null && !before.equals(named.id())) {
      plans.delete(before);
      changes.add(new SearchChange(before, null));
    }
    changes.addAll(related(content, trace, new VersionLinks.Fresh(content.sha256(), named, paths)));
    return new Kept(named.id(), changes);
  }

  /**
   * What keeping a plan led to.
   *
   * @param plan the id that it is kept under
   * @param changes of this plan and of other versions
   */
  public record Kept(String plan, List<SearchChange> changes) {

    /** Copies the list. */
    public Kept {
      changes = List.copyOf(changes);
    }
  }

  /** Names all paths in a plan that is kept already. */
  public List<SearchChange> keepPaths(Content content, SequencedSet<String> paths)
      throws IOException {
    String id = String.valueOf(content.plan());
    Plan plan =
        plans
            .read(id)
            .orElseThrow(
                () -> new DamagedArchiveException(archive.planFile(id), "the file is missing"));
    return related(
        new DocumentId(content.sha256()),
        content.trace(),
        new VersionLinks.Fresh(content.sha256(), plan, paths));
  }

  /** Removes the plan of a content that turned out to be none. */
  public List<SearchChange> removePlan(DocumentId content) throws IOException {
    String before = ledger.content(content).map(Content::plan).orElse(null);
    if (before == null) {
      return List.of();
    }
    plans.delete(before);
    List<SearchChange> changes = new ArrayList<>(related(content, null, null));
    changes.add(new SearchChange(before, null));
    return changes;
  }

  /** Links the versions of the plan that a content was, and of the one that it is now. */
  private List<SearchChange> related(
      DocumentId content, @Nullable PlanTrace trace, VersionLinks.@Nullable Fresh fresh)
      throws IOException {
    PlanFamilies.Regrouping regrouping = ledger.families().put(content.sha256(), trace);
    return links.refresh(regrouping, fresh);
  }

  /** Keeps what a person corrected, in place of what was corrected before. */
  public void keep(Correction correction) throws IOException {
    String name = Archive.correctionName(correction.content());
    if (correction.changes().isEmpty()) {
      files.delete(name);
    } else {
      files.write(name, Corrections.write(correction).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Records what became of a file; time, and what was written since the last record, are added. */
  public void record(ImportRecord record) {
    ImportRecord written =
        record.written(clock.instant().truncatedTo(ChronoUnit.MILLIS), files.takeUnnamed());
    ledger.add(written);
    if (uncommitted.isEmpty()) {
      uncommittedSince = System.nanoTime();
    }
    uncommitted.add(written);
  }

  /** Commits where much or old work is at risk; to be called from time to time. */
  public void commitIfDue() throws IOException {
    boolean old =
        !uncommitted.isEmpty() && System.nanoTime() - uncommittedSince > AT_RISK.toNanos();
    if (old || files.size() >= FILES_IN_BATCH) {
      commit();
    }
  }

  /**
   * Makes everything recorded so far lasting: bytes, then the ledger's lines, then names.
   *
   * @return length of the ledger, see {@link Archive#plansTouchedSince}
   */
  public long commit() throws IOException {
    if (!uncommitted.isEmpty()) {
      healthy = false;
      files.force();
      ledgerFile.append(uncommitted);
      uncommitted.clear();
      files.publish();
      healthy = true;
    }
    return ledgerFile.end();
  }

  /** Says that everything agrees: only then the next writer starts without doubt. */
  public void finish() throws IOException {
    commit();
    finished = true;
  }

  /** Commits what was recorded, unless committing failed before or something was kept only. */
  @Override
  public void close() throws IOException {
    try (ledgerFile;
        files) {
      if (healthy && files.hasNamesForAll()) {
        commit();
      }
    } finally {
      if (finished) {
        lock.close();
      } else {
        lock.abandon();
      }
    }
  }
}
