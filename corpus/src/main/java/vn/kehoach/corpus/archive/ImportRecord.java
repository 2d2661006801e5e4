package vn.kehoach.corpus.archive;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.ExtractorStamp;

/**
 * One line of the ledger: what became of one file.
 *
 * @param at when the file was finished
 * @param path below the folder that was imported, with {@code /} on every platform; of a file in a
 *     container, the container's path, {@code !/}, and the path inside
 * @param root the folder that was imported, as an absolute path
 * @param sha256 of the file's bytes; absent where they could not be read
 * @param stamp of the file itself, from before its bytes were read; absent for what lies in a
 *     container, and where the file had changed so lately that it may change unseen
 * @param plan id of the plan that the content became or belongs to; absent where there is none
 * @param detail for people: what was found, no words of the document
 * @param movedFrom where the same file lay before, if it is there no more
 * @param members what a container holds, in its order
 * @param trace what tells whether another file is the same plan; absent where there is no plan
 * @param wrote files of the archive that were written with this line, name below the archive to
 *     SHA-256 of the bytes; {@link #GONE} for one that was deleted
 * @param seconds that reading and extracting took
 * @param version what read and extracted it
 */
public record ImportRecord(
    Instant at,
    String path,
    @Nullable String root,
    @Nullable String sha256,
    @Nullable FileStamp stamp,
    ImportOutcome outcome,
    @Nullable String plan,
    @Nullable String detail,
    @Nullable String movedFrom,
    List<Member> members,
    @Nullable PlanTrace trace,
    NavigableMap<String, String> wrote,
    double seconds,
    ExtractorStamp version) {

  /** In place of a hash: the file was deleted. */
  public static final String GONE = "gone";

  /** Copies the collections. */
  public ImportRecord {
    members = List.copyOf(members);
    wrote = Collections.unmodifiableNavigableMap(new TreeMap<>(wrote));
  }

  /**
   * A file inside a container.
   *
   * @param path inside the container
   * @param sha256 of its bytes
   */
  public record Member(String path, String sha256) {}

  /** The record of a file of which only the file system's word is another than it was. */
  public ImportRecord seenAgain(FileStamp now) {
    return new ImportRecord(
        at, path, root, sha256, now, outcome, plan, detail, null, members, trace, wrote, seconds,
        version);
  }

  /** The record as the writer completes it. */
  ImportRecord written(Instant at, Map<String, String> wrote) {
    return new ImportRecord(
        at,
        path,
        root,
        sha256,
        stamp,
        outcome,
        plan,
        detail,
        movedFrom,
        members,
        trace,
        new TreeMap<>(wrote),
        seconds,
        version);
  }
}
