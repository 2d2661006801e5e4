package vn.kehoach.cli.workflow;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.archive.ArchiveWriter;
import vn.kehoach.corpus.archive.DamagedArchiveException;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.index.analysis.Abbreviations;

/**
 * An archive as one file, to be moved to another machine: a zip of everything but the index, which
 * is made anew there. The same archive gives the same bytes.
 */
public final class ArchivePack {

  /** Nothing of these is needed elsewhere. */
  private static final Set<String> LEFT_OUT = Set.of("index", "lock", "temporary", "unpacked");

  private static final String LEDGER = "ledger.jsonl";

  /** Zip entries have a time; all have this one. */
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final InstantSource clock;

  /** Packs archives. */
  public ArchivePack(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Packs an archive while nobody writes to it.
   *
   * @return number of files
   * @throws FileAlreadyExistsException where the target is there already
   */
  public int pack(Archive archive, Path target) throws IOException {
    archive.requireExisting();
    if (Files.exists(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    Path unfinished = target.resolveSibling(target.getFileName() + ".part");
    try (ArchiveWriter writer = archive.write(clock)) {
      List<Path> files = files(archive.folder());
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished));
          ZipOutputStream zip = new ZipOutputStream(out)) {
        for (Path file : files) {
          ZipEntry entry = new ZipEntry(name(archive.folder(), file));
          entry.setTimeLocal(TIME);
          zip.putNextEntry(entry);
          Files.copy(file, zip);
        }
      }
      writer.finish();
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
      return files.size();
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /**
   * Unpacks into a folder that is not there or empty, checks every file against the ledger and
   * makes the index.
   *
   * @return number of plans that can be searched
   * @throws DamagedArchiveException where a file is missing or not as it was packed
   */
  public int unpack(Path packed, Archive archive, Abbreviations abbreviations) throws IOException {
    Path folder = archive.folder();
    if (Files.exists(folder)) {
      try (Stream<Path> inside = Files.list(folder)) {
        if (inside.findAny().isPresent()) {
          throw new DirectoryNotEmptyException(folder.toString());
        }
      }
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(packed));
        ZipInputStream zip = new ZipInputStream(in)) {
      Path ledger = folder.resolve(LEDGER + ".part");
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder) || entry.isDirectory()) {
          throw new DamagedArchiveException(packed, "no file of an archive: " + entry.getName());
        }
        // Without its ledger the folder is no archive, until all the rest is there.
        Path target = entry.getName().equals(LEDGER) ? ledger : file;
        Files.createDirectories(target.getParent());
        Files.copy(zip, target);
      }
      if (!Files.exists(ledger)) {
        throw new DamagedArchiveException(packed, "it holds no archive");
      }
      Files.move(ledger, folder.resolve(LEDGER), StandardCopyOption.ATOMIC_MOVE);
    }
    for (Map.Entry<String, String> file : archive.ledger().files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (!Files.isRegularFile(path)
          || !DocumentId.of(Files.readAllBytes(path)).sha256().equals(file.getValue())) {
        throw new DamagedArchiveException(path, "not as it was packed");
      }
    }
    return new IndexRebuild(abbreviations, clock).run(archive);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !LEFT_OUT.contains(folder.relativize(file).getName(0).toString()))
          .sorted((a, b) -> name(folder, a).compareTo(name(folder, b)))
          .toList();
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
