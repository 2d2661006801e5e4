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
 * @param members what it holds, where it is a container
 * @param trace of its plan, where it became one
 * @param version that the last outcome was reached with
 * @param paths every path it was found at, the first one first; one that it was moved away from
 *     comes after the others
 */
public record Content(
    String sha256,
    ImportOutcome outcome,
    @Nullable String plan,
    @Nullable String detail,
    List<ImportRecord.Member> members,
    @Nullable PlanTrace trace,
    ExtractorStamp version,
    SequencedSet<String> paths) {

  /** Copies the paths. */
  public Content {
    members = List.copyOf(members);
    paths = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(paths));
  }

  static Content first(ImportRecord record, String sha256) {
    return new Content(
        sha256,
        record.outcome(),
        record.plan(),
        record.detail(),
        record.members(),
        record.trace(),
        record.version(),
        firstPath(record.path()));
  }

  /** The paths of a content that was never found before. */
  public static SequencedSet<String> firstPath(String path) {
    return new LinkedHashSet<>(List.of(path));
  }

  Content after(ImportRecord record) {
    SequencedSet<String> all = pathsWith(record.path(), record.movedFrom());
    return switch (record.outcome()) {
      case DUPLICATE, UNCHANGED ->
          new Content(sha256, outcome, plan, detail, members, trace, version, all);
      default ->
          new Content(
              sha256,
              record.outcome(),
              record.plan(),
              record.detail(),
              record.members(),
              record.trace(),
              record.version(),
              all);
    };
  }

  /**
   * The paths of the content once it is found at another one too.
   *
   * @param movedFrom where it is no more
   */
  public SequencedSet<String> pathsWith(String path, @Nullable String movedFrom) {
    SequencedSet<String> all = new LinkedHashSet<>();
    for (String known : paths) {
      if (!known.equals(movedFrom)) {
        all.add(known);
      } else {
        all.add(path);
      }
    }
    all.add(path);
    if (movedFrom != null && paths.contains(movedFrom)) {
      all.add(movedFrom);
    }
    return all;
  }
}
