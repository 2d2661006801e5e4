package vn.kehoach.corpus.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.json.DocumentJson;
import vn.kehoach.corpus.json.MalformedJsonException;
import vn.kehoach.corpus.json.PlanJson;
import vn.kehoach.corpus.plan.Plan;

/**
 * A folder that keeps what was imported:
 *
 * <ul>
 *   <li>{@code plans/ID.json}: one plan a file;
 *   <li>{@code documents/}: what was read, by the hash of the bytes, so that changed rules need not
 *       read again;
 *   <li>{@code originals/}: copies of the files, by hash, where that was asked for;
 *   <li>{@code ledger.jsonl}: what became of every file, append-only;
 *   <li>{@code index/}: the search index, which can be thrown away.
 * </ul>
 *
 * <p>Reading needs no lock and sees only whole files; {@link #write} takes the lock.
 */
public final class Archive {

  private final Path folder;
  private final PlanJson planJson = new PlanJson();
  private final DocumentJson documentJson = new DocumentJson();

  private Archive(Path folder) {
    this.folder = folder;
  }

  /** The archive in that folder; nothing is touched yet. */
  public static Archive in(Path folder) {
    return new Archive(folder.toAbsolutePath().normalize());
  }

  /** Absolute path of the archive. */
  public Path folder() {
    return folder;
  }

  /** Where the search index lies. */
  public Path index() {
    return folder.resolve("index");
  }

  /** Whether anything was ever imported into the folder. */
  public boolean exists() {
    return Files.exists(ledgerFile());
  }

  /**
   * Rejects a folder that holds no archive.
   *
   * @throws NoArchiveException where nothing was ever imported into the folder
   */
  public void requireExisting() {
    if (!exists()) {
      throw new NoArchiveException(folder);
    }
  }

  /**
   * What became of every file so far.
   *
   * @throws NoArchiveException where the folder holds none
   */
  public Ledger ledger() throws IOException {
    requireExisting();
    return Ledger.read(ledgerFile());
  }

  /** The plan with that id, if the archive has it. */
  public Optional<Plan> plan(String id) throws IOException {
    return PlanIds.isValid(id) ? text(planFile(id)).map(planJson::read) : Optional.empty();
  }

  /**
   * All plans that the ledger names, by id, each read when it is reached.
   *
   * @throws NoArchiveException where the folder holds none
   */
  public Stream<Plan> plans() throws IOException {
    return planIds().stream().map(this::existingPlan);
  }

  /** Ids of all plans that the ledger names, in order. */
  public List<String> planIds() throws IOException {
    return ledger().contents().stream()
        .map(Content::plan)
        .filter(Objects::nonNull)
        .sorted()
        .toList();
  }

  /** The document with these bytes, as it was read. */
  public Optional<Document> document(DocumentId id) throws IOException {
    return text(documentFile(id)).map(documentJson::read);
  }

  /**
   * Opens the archive for writing and makes it where there is none.
   *
   * @param clock for the ledger's times
   * @throws ArchiveLockedException where another process writes
   */
  public ArchiveWriter write(InstantSource clock) throws IOException {
    Files.createDirectories(folder);
    String note = "process " + ProcessHandle.current().pid() + ", since " + clock.instant();
    return new ArchiveWriter(this, ArchiveLock.take(folder, note), clock);
  }

  Path ledgerFile() {
    return folder.resolve("ledger.jsonl");
  }

  Path planFile(String id) {
    return folder.resolve("plans").resolve(id + ".json");
  }

  Path documentFile(DocumentId id) {
    return folder
        .resolve("documents")
        .resolve(id.sha256().substring(0, 2))
        .resolve(id.sha256() + ".json");
  }

  Path originalFile(DocumentId id, String extension) {
    return folder
        .resolve("originals")
        .resolve(id.sha256().substring(0, 2))
        .resolve(id.sha256() + extension);
  }

  /**
   * A plan that the ledger names.
   *
   * @throws DamagedArchiveException where its file is missing or damaged
   */
  public Plan existingPlan(String id) {
    try {
      return plan(id)
          .orElseThrow(() -> new DamagedArchiveException(planFile(id), "the file is missing"));
    } catch (IOException | MalformedJsonException e) {
      throw new DamagedArchiveException(planFile(id), String.valueOf(e.getMessage()));
    }
  }

  private static Optional<String> text(Path file) throws IOException {
    try {
      return Optional.of(Files.readString(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
