package vn.kehoach.corpus.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.DocumentId;

/**
 * What the ledger's lines add up to. A line that is damaged (a power cut tears the last one) is
 * left out and counted: its file is simply imported again. Not thread-safe.
 */
public final class Ledger {

  private final Map<String, Content> contents = new LinkedHashMap<>();
  private final Map<String, String> owners = new HashMap<>();
  private final Map<Place, ImportRecord> latest = new LinkedHashMap<>();
  private final NavigableMap<String, String> files = new TreeMap<>();
  private final Map<String, String> roots = new HashMap<>();
  private final PlanFamilies families = new PlanFamilies();
  private int damagedLines;

  Ledger() {}

  /** The same path below two folders is two places. */
  private record Place(@Nullable String root, String path) {}

  static Ledger read(Path file) throws IOException {
    Ledger ledger = new Ledger();
    ledger.damagedLines = LedgerReader.forEachRecord(file, 0, ledger::add);
    return ledger;
  }

  void add(ImportRecord record) {
    if (record.root() != null) {
      roots.put(record.path(), record.root());
    }
    latest.put(new Place(record.root(), record.path()), record);
    if (record.movedFrom() != null) {
      latest.remove(new Place(record.root(), record.movedFrom()));
    }
    record
        .wrote()
        .forEach((name, hash) -> {
          if (hash.equals(ImportRecord.GONE)) {
            files.remove(name);
          } else {
            files.put(name, hash);
          }
        });
    String sha256 = record.sha256();
    if (sha256 == null) {
      return;
    }
    Content before = contents.get(sha256);
    Content after = before == null ? Content.first(record, sha256) : before.after(record);
    contents.put(sha256, after);
    if (before != null && before.plan() != null) {
      owners.remove(before.plan());
    }
    if (after.plan() != null) {
      owners.put(after.plan(), sha256);
    }
    families.put(sha256, after.trace());
  }

  /** What is known about these bytes. */
  public Optional<Content> content(DocumentId id) {
    return Optional.ofNullable(contents.get(id.sha256()));
  }

  /** All contents, in the order in which they were first found. */
  public Collection<Content> contents() {
    return Collections.unmodifiableCollection(contents.values());
  }

  /** The last record of every path, in the order in which the paths were first found. */
  public Collection<ImportRecord> latest() {
    return Collections.unmodifiableCollection(latest.values());
  }

  /**
   * The last record of a path.
   *
   * @param root the folder that was imported
   */
  public Optional<ImportRecord> latest(@Nullable String root, String path) {
    return Optional.ofNullable(latest.get(new Place(root, path)));
  }

  /** The folder below which a path was found last. */
  public Optional<String> root(String path) {
    return Optional.ofNullable(roots.get(path));
  }

  /** What a file is, wherever it lay when that was found out. */
  public ImportOutcome outcome(ImportRecord record) {
    String sha256 = record.sha256();
    Content content = sha256 == null ? null : contents.get(sha256);
    return record.outcome() == ImportOutcome.UNCHANGED && content != null
        ? content.outcome()
        : record.outcome();
  }

  /** The content whose plan has that id. */
  public Optional<DocumentId> owner(String plan) {
    return Optional.ofNullable(owners.get(plan)).map(DocumentId::new);
  }

  /** Which contents are versions of one plan. */
  public PlanFamilies families() {
    return families;
  }

  /** Files that the archive should have: name below the archive to SHA-256 of the bytes. */
  public Map<String, String> files() {
    return Collections.unmodifiableMap(files);
  }

  /** Whether the archive should have a file whose name begins so. */
  boolean hasFile(String beginning) {
    String next = files.ceilingKey(beginning);
    return next != null && next.startsWith(beginning);
  }

  /** Lines that could not be read; their files will be imported again. */
  public int damagedLines() {
    return damagedLines;
  }
}
