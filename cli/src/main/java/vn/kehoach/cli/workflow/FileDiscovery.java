package vn.kehoach.cli.workflow;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.kehoach.corpus.archive.ImportOutcome;

/**
 * Finds the files of an import, ordered by path, so that every run takes them in the same order.
 *
 * <p>Hidden files, locks that Office leaves beside open documents and the archive itself are passed
 * over. A link is not followed out of the folder; one that leads to a file inside it is passed over
 * because the file itself is found.
 */
final class FileDiscovery {

  private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini");

  private final Path archive;

  FileDiscovery(Path archive) {
    this.archive = archive.toAbsolutePath().normalize();
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
        found.putIfAbsent(real, FoundFile.ordinary(String.valueOf(root.getFileName()), real));
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
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink()) {
        visitLink(file);
      } else if (attributes.isRegularFile()) {
        found.add(FoundFile.ordinary(path(file), file));
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
      found.add(new FoundFile(path(file), file, obstacle, detail));
    }

    private String path(Path file) {
      return root.relativize(file).toString().replace('\\', '/');
    }
  }

  private static boolean isHidden(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(".")
        || name.startsWith("~$")
        || SYSTEM_FILES.contains(name.toLowerCase(Locale.ROOT));
  }
}
