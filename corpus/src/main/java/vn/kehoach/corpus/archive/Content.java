package vn.kehoach.corpus.archive;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.ExtractorStamp;

/**
 * What the ledger knows about one content, wherever its bytes lie.
 *
 * @param sha256 of the bytes
 * @param outcome the last one; never {@link ImportOutcome#DUPLICATE} or {@link
 *     ImportOutcome#UNCHANGED}, which are outcomes of a path
 * @param plan id of its plan, where it became one
 * @param detail for people, of the last outcome
 * @param version that the last outcome was reached with
 * @param paths every path it was found at, the first one first
 */
public record Content(
    String sha256,
    ImportOutcome outcome,
    @Nullable String plan,
    @Nullable String detail,
    ExtractorStamp version,
    SequencedSet<String> paths) {

  /** Copies the paths. */
  public Content {
    paths = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(paths));
  }

  static Content first(ImportRecord record, String sha256) {
    return new Content(
        sha256,
        record.outcome(),
        record.plan(),
        record.detail(),
        record.version(),
        new LinkedHashSet<>(List.of(record.path())));
  }

  Content after(ImportRecord record) {
    SequencedSet<String> all = paths;
    if (!paths.contains(record.path())) {
      all = new LinkedHashSet<>(paths);
      all.add(record.path());
    }
    return record.outcome() == ImportOutcome.DUPLICATE
        ? new Content(sha256, outcome, plan, detail, version, all)
        : new Content(
            sha256, record.outcome(), record.plan(), record.detail(), record.version(), all);
  }
}
