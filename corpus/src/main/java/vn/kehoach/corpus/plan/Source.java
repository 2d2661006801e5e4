package vn.kehoach.corpus.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.ReadingNote;

/**
 * The file that a plan was read from.
 *
 * @param file path below the folder that was imported, with {@code /}
 * @param otherFiles other files with the same content, or other versions of the plan
 * @param sha256 of the file's bytes, in hex
 * @param pages absent where the format has none
 */
public record Source(
    String file,
    List<String> otherFiles,
    String sha256,
    String mediaType,
    @Nullable Integer pages,
    List<ReadingNote> notes) {

  /** Copies the lists. */
  public Source {
    otherFiles = List.copyOf(otherFiles);
    notes = List.copyOf(notes);
  }
}
