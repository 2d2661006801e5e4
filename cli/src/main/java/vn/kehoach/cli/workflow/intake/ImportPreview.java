package vn.kehoach.cli.workflow.intake;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.archive.Content;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.archive.Ledger;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.plan.ExtractorStamp;

/**
 * What an import would do. {@code found} is the sum of what follows, {@code passedOver} apart; what
 * is in containers is not counted.
 *
 * @param unseen content that the archive does not have: would be read
 * @param outdated content that another version made: would be made again
 * @param unchanged nothing to do, but perhaps to note another path
 * @param failedBefore failed in this version
 * @param unreadable files that cannot be opened
 * @param passedOver files that the selection leaves out
 */
public record ImportPreview(
    int found,
    int unseen,
    int outdated,
    int unchanged,
    int failedBefore,
    int unreadable,
    int passedOver) {

  /**
   * Looks at every file and writes nothing.
   *
   * @param now time on the clock
   */
  public static ImportPreview of(ImportRequest request, ExtractorStamp stamp, Instant now)
      throws IOException {
    Archive archive = Archive.in(request.archive());
    FileDiscovery discovery = new FileDiscovery(archive.folder(), request.selection(), now);
    List<FoundFile> files = discovery.find(request.roots());
    Optional<Ledger> ledger = archive.exists() ? Optional.of(archive.ledger()) : Optional.empty();
    SeenFiles seen =
        request.rehash() ? SeenFiles.NONE : ledger.map(SeenFiles::in).orElse(SeenFiles.NONE);
    Set<DocumentId> unseen = new HashSet<>();
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (FoundFile file : files) {
      counts.merge(judge(file, seen, ledger, stamp, unseen), 1, Integer::sum);
    }
    return new ImportPreview(
        files.size(),
        counts.getOrDefault(Verdict.UNSEEN, 0),
        counts.getOrDefault(Verdict.OUTDATED, 0),
        counts.getOrDefault(Verdict.UNCHANGED, 0),
        counts.getOrDefault(Verdict.FAILED_BEFORE, 0),
        counts.getOrDefault(Verdict.UNREADABLE, 0),
        discovery.passedOver());
  }

  private enum Verdict {
    UNSEEN,
    OUTDATED,
    UNCHANGED,
    FAILED_BEFORE,
    UNREADABLE
  }

  private static Verdict judge(
      FoundFile file,
      SeenFiles seen,
      Optional<Ledger> ledger,
      ExtractorStamp stamp,
      Set<DocumentId> unseen) {
    if (file.obstacle() != null) {
      return Verdict.UNREADABLE;
    }
    DocumentId id;
    try {
      Optional<DocumentId> known = seen.content(file);
      id = known.isPresent() ? known.get() : ContentHash.of(file.file());
    } catch (IOException e) {
      return Verdict.UNREADABLE;
    }
    Optional<Content> content = ledger.flatMap(known -> known.content(id));
    if (content.isEmpty()) {
      return unseen.add(id) ? Verdict.UNSEEN : Verdict.UNCHANGED;
    }
    if (!content.get().version().equals(stamp)) {
      return Verdict.OUTDATED;
    }
    return content.get().outcome().kind() == ImportOutcome.Kind.FAILED
        ? Verdict.FAILED_BEFORE
        : Verdict.UNCHANGED;
  }
}
