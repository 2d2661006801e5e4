package vn.kehoach.cli.workflow.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.archive.FileStamp;
import vn.kehoach.corpus.archive.ImportRecord;
import vn.kehoach.corpus.archive.Ledger;
import vn.kehoach.corpus.document.DocumentId;

/**
 * Files whose content is known without their being opened: size and time are what they were when
 * the bytes were last read. Immutable.
 */
final class SeenFiles {

  /** Trusts nothing: every file is opened. */
  static final SeenFiles NONE = new SeenFiles(Map.of());

  private final Map<Place, Seen> files;

  private SeenFiles(Map<Place, Seen> files) {
    this.files = files;
  }

  private record Place(@Nullable String root, String path) {}

  private record Seen(FileStamp stamp, DocumentId content) {}

  /** What the last record of each path says. */
  static SeenFiles in(Ledger ledger) {
    Map<Place, Seen> files = new HashMap<>();
    for (ImportRecord record : ledger.latest()) {
      FileStamp stamp = record.stamp();
      String content = record.sha256();
      if (stamp != null && content != null) {
        Place place = new Place(record.root(), record.path());
        files.put(place, new Seen(stamp, new DocumentId(content)));
      }
    }
    return new SeenFiles(files);
  }

  /** The content of a file that is as it was. */
  Optional<DocumentId> content(FoundFile file) {
    Seen seen = files.get(new Place(file.root(), file.path()));
    return seen != null && seen.stamp().equals(file.stamp())
        ? Optional.of(seen.content())
        : Optional.empty();
  }
}
