package vn.kehoach.cli.workflow.intake.chaos;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import vn.kehoach.corpus.archive.Archive;

/**
 * Imports onto a disk that is full again and again: ballast fills a small file system, and each
 * time an import gives up a piece of it is taken away and the import is run again. Says how the
 * archive differs from one that had room.
 */
public final class FullDisk {

  /** What is freed each time, in bytes; about as much is left free at first. */
  private static final int PIECE = 1 << 20;

  private static final Duration LIMIT = Duration.ofMinutes(1);

  private final Path small;
  private final Path large;
  private final Deque<Path> ballast = new ArrayDeque<>();

  private FullDisk(Path small, Path large) {
    this.small = small;
    this.large = large;
  }

  /**
   * Takes an empty folder on a file system of its own of some tens of megabytes, an empty folder
   * elsewhere, the folder of specimens, and how many files to import.
   */
  public static void main(String[] arguments) throws Exception {
    FullDisk disk = new FullDisk(Path.of(arguments[0]), Path.of(arguments[1]));
    String told = disk.run(Path.of(arguments[2]), Integer.parseInt(arguments[3]));
    new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
        .println(told);
  }

  private String run(Path specimens, int files) throws IOException, InterruptedException {
    // Two shares, since some files of one vanish while they are imported.
    Archive roomy = imported("roomy", specimens, files);
    Path share = share("tight", specimens, files);
    Archive tight = Archive.in(small.resolve("archive"));
    load();
    int full = 0;
    while (!isImported(share, tight)) {
      if (ballast.isEmpty()) {
        throw new IOException("full without ballast: a larger file system is needed");
      }
      full++;
      Files.delete(ballast.removeLast());
    }
    List<String> differences = ArchiveDifferences.between(roomy, tight, share);
    return "full "
        + full
        + " times; differences: "
        + differences.size()
        + "\n"
        + String.join("\n", differences);
  }

  private Archive imported(String name, Path specimens, int files)
      throws IOException, InterruptedException {
    Archive archive = Archive.in(large.resolve(name).resolve("archive"));
    if (!isImported(share(name, specimens, files), archive)) {
      throw new IOException("the import failed with room enough, see " + log());
    }
    return archive;
  }

  private Path share(String name, Path specimens, int files) throws IOException {
    Path share = large.resolve(name).resolve("share");
    ChaosShare.write(share, files, 7, specimens);
    return share;
  }

  private void load() throws IOException {
    byte[] piece = new byte[PIECE];
    while (Files.getFileStore(small).getUsableSpace() > 2L * PIECE) {
      Path file = small.resolve("ballast " + ballast.size());
      Files.write(file, piece);
      ballast.add(file);
    }
  }

  private boolean isImported(Path share, Archive archive) throws IOException, InterruptedException {
    return ImportProcess.of(share, archive, 2, LIMIT)
            .redirectErrorStream(true)
            .redirectOutput(log().toFile())
            .start()
            .waitFor()
        == 0;
  }

  private Path log() {
    return large.resolve("log.txt");
  }
}
