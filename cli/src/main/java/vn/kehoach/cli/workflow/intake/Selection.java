package vn.kehoach.cli.workflow.intake;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which files an import is about.
 *
 * <p>A pattern without {@code /} is for the name alone ({@code *.docx}), one with it for the whole
 * path below the folder ({@code 2024/**}); capitals and the Unicode form count for nothing.
 *
 * @param only patterns of which one has to fit; empty for all files. A container is opened whatever
 *     its name, because they are for what is in it too
 * @param exclude patterns of which none may fit
 * @param since files changed earlier are passed over; absent for all. Of what is in a container,
 *     the container's own time counts
 * @param files the files themselves, as absolute paths; absent for all
 */
public record Selection(
    List<String> only, List<String> exclude, @Nullable Instant since, @Nullable Set<Path> files) {

  /** All files. */
  public static final Selection ALL = new Selection(List.of(), List.of(), null, null);

  private static final Set<String> CONTAINERS =
      Set.of("zip", "7z", "rar", "tar", "gz", "tgz", "bz2", "xz", "eml", "msg");

  /** Copies the lists. */
  public Selection {
    only = List.copyOf(only);
    exclude = List.copyOf(exclude);
    only.forEach(Selection::matcher);
    exclude.forEach(Selection::matcher);
    files = files == null ? null : Set.copyOf(files);
  }

  /** The same, of these files only. */
  Selection of(Set<Path> some) {
    return new Selection(only, exclude, since, some);
  }

  boolean takes(Path file, String path, Instant changed) {
    return (files == null || files.contains(file))
        && (since == null || !changed.isBefore(since))
        && takes(path);
  }

  boolean takes(String path) {
    boolean wanted =
        only.isEmpty()
            || isContainer(path)
            || only.stream().anyMatch(pattern -> fits(pattern, path));
    return wanted && exclude.stream().noneMatch(pattern -> fits(pattern, path));
  }

  private static boolean isContainer(String path) {
    return CONTAINERS.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  private static boolean fits(String pattern, String path) {
    String plain = plain(path);
    String tried = pattern.contains("/") ? plain : plain.substring(plain.lastIndexOf('/') + 1);
    try {
      return matcher(pattern).matches(Path.of(tried));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static PathMatcher matcher(String pattern) {
    return FileSystems.getDefault().getPathMatcher("glob:" + plain(pattern));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
