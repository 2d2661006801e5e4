package vn.kehoach.extractor.read;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a container.
 *
 * @param files in the container's order; those that are containers themselves as they are
 * @param failure why files are missing; absent where everything came out
 */
public record Contents(List<ContainedFile> files, Reading.@Nullable Failure failure) {

  /** Copies the list. */
  public Contents {
    files = List.copyOf(files);
  }

  /** A container of which nothing came out. */
  static Contents nothing(Reading.Failure failure) {
    return new Contents(List.of(), failure);
  }

  /**
   * A file that was inside.
   *
   * @param path its path inside, with {@code /} and without steps upwards, unique in the container;
   *     append it to the container's own with {@code !/}
   * @param copy where its content was written
   */
  public record ContainedFile(String path, Path copy) {}
}
