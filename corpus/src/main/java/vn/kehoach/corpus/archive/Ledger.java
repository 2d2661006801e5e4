package vn.kehoach.corpus.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import vn.kehoach.corpus.document.DocumentId;

/**
 * What the ledger's lines add up to. A line that is damaged (a power cut tears the last one) is
 * left out and counted: its file is simply imported again. Not thread-safe.
 */
public final class Ledger {

  private final Map<String, Content> contents = new LinkedHashMap<>();
  private final Map<String, String> owners = new HashMap<>();
  private final Map<String, ImportRecord> latest = new LinkedHashMap<>();
  private int damagedLines;

  Ledger() {}

  static Ledger read(Path file) throws IOException {
    Ledger ledger = new Ledger();
    LedgerLine line = new LedgerLine();
    // A torn line may end inside a character, which the decoder of Files.newBufferedReader refuses.
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        try {
          ledger.add(line.read(text));
        } catch (JacksonException e) {
          ledger.damagedLines++;
        }
      }
    } catch (NoSuchFileException e) {
      return ledger;
    }
    return ledger;
  }

  void add(ImportRecord record) {
    latest.put(record.path(), record);
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

  /** The last record of a path. */
  public Optional<ImportRecord> latest(String path) {
    return Optional.ofNullable(latest.get(path));
  }

  /** The content whose plan has that id. */
  public Optional<DocumentId> owner(String plan) {
    return Optional.ofNullable(owners.get(plan)).map(DocumentId::new);
  }

  /** Lines that could not be read; their files will be imported again. */
  public int damagedLines() {
    return damagedLines;
  }
}
