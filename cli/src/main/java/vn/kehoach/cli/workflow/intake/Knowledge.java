package vn.kehoach.cli.workflow.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.kehoach.corpus.archive.ArchiveWriter;
import vn.kehoach.corpus.archive.Content;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.archive.ImportRecord;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.plan.ExtractorStamp;

/**
 * What need not be done again, by content. Grows while an import runs; may be asked by any thread.
 */
final class Knowledge {

  private final ArchiveWriter writer;
  private final ExtractorStamp stamp;
  private final boolean retryFailed;
  private final Set<DocumentId> current = ConcurrentHashMap.newKeySet();
  private final Set<DocumentId> read = ConcurrentHashMap.newKeySet();

  /**
   * What an archive has.
   *
   * @param stamp of the version that would do it again
   * @param retryFailed whether what failed is done again though the version is the same
   */
  Knowledge(ArchiveWriter writer, ExtractorStamp stamp, boolean retryFailed) {
    this.writer = writer;
    this.stamp = stamp;
    this.retryFailed = retryFailed;
    Map<String, Boolean> judged = new HashMap<>();
    for (Content content : writer.ledger().contents()) {
      DocumentId id = new DocumentId(content.sha256());
      if (isCurrent(content, judged)) {
        current.add(id);
      }
      boolean hasDocument =
          content.outcome() == ImportOutcome.IMPORTED
              || content.outcome() == ImportOutcome.NOT_A_PLAN;
      if (hasDocument && content.version().version().equals(stamp.version())) {
        read.add(id);
      }
    }
  }

  /** Whether the archive has the content as this version makes it. */
  boolean isCurrent(DocumentId content) {
    return current.contains(content);
  }

  /** Whether this version has read the content, with other rules: its document is kept. */
  boolean isRead(DocumentId content) {
    return read.contains(content);
  }

  /** Says that the content is done. */
  void add(DocumentId content) {
    current.add(content);
  }

  private boolean isCurrent(Content content, Map<String, Boolean> judged) {
    Boolean known = judged.get(content.sha256());
    if (known != null) {
      return known;
    }
    judged.put(content.sha256(), false); // a container that holds itself
    boolean done =
        switch (content.outcome().kind()) {
          case IMPORTED -> writer.holds(content);
          case NOT_A_PLAN, UNSUPPORTED -> true;
          case CONTAINER -> holdsOnlyCurrent(content, judged);
          case FAILED -> !retryFailed && holdsOnlyCurrent(content, judged);
          case UNCHANGED, DUPLICATE -> false;
        };
    boolean currentNow = done && content.version().equals(stamp);
    judged.put(content.sha256(), currentNow);
    return currentNow;
  }

  private boolean holdsOnlyCurrent(Content container, Map<String, Boolean> judged) {
    for (ImportRecord.Member member : container.members()) {
      Content content = writer.ledger().content(new DocumentId(member.sha256())).orElse(null);
      if (content == null || !isCurrent(content, judged)) {
        return false;
      }
    }
    return true;
  }
}
