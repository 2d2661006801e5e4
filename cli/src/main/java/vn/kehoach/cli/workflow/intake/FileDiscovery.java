package vn.kehoach.cli.workflow.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.archive.FileStamp;
import vn.kehoach.corpus.archive.ImportOutcome;

/**
 * Finds the files of an import, ordered by path, so that every run takes them in the same order.
 *
 * <p>Hidden files, locks that Office leaves beside open documents and the archive itself are passed
 * over. A link is not followed out of the folder; one that leads to a file inside it is passed over
 * because the file itself is found.
 */
final class FileDiscovery {

  private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini", "__macosx");

  /** What file managers write to lead to another file. */
  private static final Pattern SHORTCUT =
      Pattern.compile("\\.(lnk|url|webloc)$", Pattern.CASE_INSENSITIVE);

  /** In place of bytes of a name that are no letter in the machine's encoding. */
  private static final char NOT_A_LETTER = '\uFFFD';

  private final Path archive;
  private final Selection selection;
  private final Instant now;
  private int passedOver;
  private int furniture;

  /**
   * A discovery.
   *
   * @param archive is passed over
   * @param now time on the clock
   */
  FileDiscovery(Path archive, Selection selection, Instant now) {
    this.archive = archive.toAbsolutePath().normalize();
    this.selection = selection;
    this.now = now;
  }

  /** Files that the selection left out so far. */
  int passedOver() {
    return passedOver;
  }

  /** Hidden and system files so far, which nobody made to be read. */
  int furniture() {
    return furniture;
  }

  /**
   * All files below the roots, each once; a root that is a file itself counts, whatever its name.
   *
   * @throws java.nio.file.NoSuchFileException where a root does not exist
   */
  List<FoundFile> find(List<Path> roots) throws IOException {
    Map<Path, FoundFile> found = new LinkedHashMap<>();
    for (Path root : roots) {
      Path real = root.toRealPath();
      if (Files.isDirectory(real)) {
        List<FoundFile> below = new ArrayList<>();
        Files.walkFileTree(real, new Visitor(real, below));
        below.sort(Comparator.comparing(FoundFile::path));
        below.forEach(file -> found.putIfAbsent(file.file(), file));
      } else {
        Path folder = Objects.requireNonNull(real.getParent());
        FileStamp stamp = stamp(Files.readAttributes(real, BasicFileAttributes.class));
        found.putIfAbsent(
            real, FoundFile.ordinary(folder, String.valueOf(real.getFileName()), real, stamp));
      }
    }
    return List.copyOf(found.values());
  }

  private final class Visitor extends SimpleFileVisitor<Path> {

    private final Path root;
    private final List<FoundFile> found;

    Visitor(Path root, List<FoundFile> found) {
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skipped = folder.equals(archive) || (!folder.equals(root) && isHidden(folder));
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file)) {
        furniture++;
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink()) {
        visitLink(file);
      } else if (SHORTCUT.matcher(file.toString()).find()) {
        add(file, ImportOutcome.UNSUPPORTED, "shortcut");
      } else if (attributes.isRegularFile()) {
        addOrdinary(file, attributes);
      } else {
        add(file, ImportOutcome.UNSUPPORTED, "not-a-file");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      add(file, ImportOutcome.UNREADABLE, Obstacles.code(problem));
      return FileVisitResult.CONTINUE;
    }

    private void visitLink(Path link) {
      try {
        if (!link.toRealPath().startsWith(root)) {
          add(link, ImportOutcome.UNSUPPORTED, "link-out-of-folder");
        }
      } catch (IOException e) {
        add(link, ImportOutcome.UNREADABLE, "link-leads-nowhere");
      }
    }

    private void add(Path file, ImportOutcome obstacle, String detail) {
      if (selection.takes(file, path(file), Instant.MAX)) {
        found.add(FoundFile.blocked(root, path(file), file, obstacle, detail));
      } else {
        passedOver++;
      }
    }

    private void addOrdinary(Path file, BasicFileAttributes attributes) {
      if (!selection.takes(file, path(file), attributes.lastModifiedTime().toInstant())) {
        passedOver++;
      } else if (path(file).indexOf(NOT_A_LETTER) >= 0 && Files.notExists(file)) {
        add(file, ImportOutcome.UNREADABLE, "name-not-readable");
      } else {
        found.add(FoundFile.ordinary(root, path(file), file, stamp(attributes)));
      }
    }

    private String path(Path file) {
      return root.relativize(file).toString().replace('\\', '/');
    }
  }

  private @Nullable FileStamp stamp(BasicFileAttributes attributes) {
    FileStamp stamp = new FileStamp(attributes.size(), attributes.lastModifiedTime().toInstant());
    return stamp.isSettledAt(now) ? stamp : null;
  }

  private static boolean isHidden(Path file) {
    return isHidden(String.valueOf(file.getFileName()));
  }

  /** Whether a name says that nobody made the file to be read. */
  static boolean isHidden(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || SYSTEM_FILES.contains(name.toLowerCase(Locale.ROOT));
  }
}
