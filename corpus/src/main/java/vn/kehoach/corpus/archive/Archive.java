package vn.kehoach.corpus.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
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
 *   <li>{@code corrections/}: what people corrected, by the hash of the bytes;
 *   <li>{@code ledger.jsonl}: what became of every file, append-only;
 *   <li>{@code index/}: the search index, which can be thrown away.
 * </ul>
 *
 * <p>Reading needs no lock and sees only whole files; {@link #write} takes the lock.
 */
public final class Archive {

  private static final String PLANS = "plans/";
  private static final String CORRECTIONS = "corrections/";
  private static final String JSON = ".json";

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

  /** Ids of the plans that are searched, in order: of several versions the preferred one. */
  public List<String> searchedPlanIds() throws IOException {
    Ledger ledger = ledger();
    return ledger.contents().stream()
        .filter(content -> content.plan() != null)
        .filter(content -> ledger.families().isSearched(content.sha256()))
        .map(content -> String.valueOf(content.plan()))
        .sorted()
        .toList();
  }

  /**
   * Ids of the plans that were written or deleted by the lines of the ledger from an offset on, and
   * of the other versions of these plans.
   *
   * @param end length that the ledger had at some time, in bytes
   * @return empty where the ledger never had that length
   */
  public Optional<NavigableSet<String>> plansTouchedSince(long end) throws IOException {
    if (end > Files.size(ledgerFile())) {
      return Optional.empty();
    }
    NavigableSet<String> touched = new TreeSet<>();
    LedgerReader.forEachRecord(
        ledgerFile(),
        end,
        record ->
            record.wrote().keySet().stream()
                .filter(name -> name.startsWith(PLANS))
                .map(name -> name.substring(PLANS.length(), name.length() - JSON.length()))
                .forEach(touched::add));
    if (touched.isEmpty()) {
      return Optional.of(touched);
    }
    Ledger ledger = ledger();
    for (String plan : List.copyOf(touched)) {
      ledger.owner(plan).stream()
          .flatMap(content -> ledger.families().family(content.sha256()).stream())
          .flatMap(version -> ledger.content(new DocumentId(version)).map(Content::plan).stream())
          .forEach(touched::add);
    }
    return Optional.of(touched);
  }

  /** What people corrected. */
  public Corrections corrections() throws IOException {
    return Corrections.in(folder.resolve(CORRECTIONS));
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
    return folder.resolve(planName(id));
  }

  Path documentFile(DocumentId id) {
    return folder.resolve(documentName(id));
  }

  /** Name below the archive, with {@code /}. */
  static String planName(String id) {
    return PLANS + id + JSON;
  }

  static String documentName(DocumentId id) {
    return byHash("documents", id) + JSON;
  }

  static String originalName(DocumentId id, String extension) {
    return byHash("originals", id) + extension;
  }

  static String correctionName(DocumentId id) {
    return CORRECTIONS + id.sha256() + JSON;
  }

  private static String byHash(String kind, DocumentId id) {
    return kind + "/" + id.sha256().substring(0, 2) + "/" + id.sha256();
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

  /**
   * A document that the ledger names.
   *
   * @throws DamagedArchiveException where its file is missing or damaged
   */
  public Document existingDocument(DocumentId id) {
    try {
      return document(id)
          .orElseThrow(() -> new DamagedArchiveException(documentFile(id), "the file is missing"));
    } catch (IOException | MalformedJsonException e) {
      throw new DamagedArchiveException(documentFile(id), String.valueOf(e.getMessage()));
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
