package vn.kehoach.cli.workflow.intake.chaos;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import vn.kehoach.corpus.archive.Archive;

/**
 * Imports a hostile share twice, once undisturbed and once killed many times (at some of these with
 * a torn line at the end of the ledger, as a power cut leaves it), and says how the two differ.
 */
public final class Chaos {

  /**
   * What a file may take: long enough for a child to start on a busy machine, short enough for the
   * six files of three thousand that hang.
   */
  private static final Duration LIMIT = Duration.ofMinutes(1);

  private final Path folder;
  private final Path specimens;
  private final int files;
  private final int kills;
  private final int workers;
  private final Duration limit;
  private final Random random;

  Chaos(Path folder, Path specimens, int files, int kills, int workers, Duration limit, long seed) {
    this.folder = folder;
    this.specimens = specimens;
    this.files = files;
    this.kills = kills;
    this.workers = workers;
    this.limit = limit;
    this.random = new Random(seed);
  }

  /** Takes an empty folder to work in, the folder of specimens, files, kills and a seed. */
  public static void main(String[] arguments) throws Exception {
    Chaos chaos =
        new Chaos(
            Path.of(arguments[0]),
            Path.of(arguments[1]),
            Integer.parseInt(arguments[2]),
            Integer.parseInt(arguments[3]),
            2,
            LIMIT,
            Long.parseLong(arguments[4]));
    List<String> differences = chaos.run();
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    out.println("killed " + chaos.kills + " times; differences: " + differences.size());
    differences.forEach(out::println);
    System.exit(differences.isEmpty() ? 0 : 1);
  }

  /** Does it all; empty where nothing differs. */
  List<String> run() throws IOException, InterruptedException {
    Path calmShare = folder.resolve("calm").resolve("share");
    Path stormShare = folder.resolve("storm").resolve("share");
    ChaosShare.write(calmShare, files, 7, specimens);
    ChaosShare.write(stormShare, files, 7, specimens);
    Archive calm = Archive.in(folder.resolve("calm").resolve("archive"));
    Archive storm = Archive.in(folder.resolve("storm").resolve("archive"));
    int done = importUntil(calmShare, calm, Integer.MAX_VALUE);
    for (int kill = 0; kill < kills; kill++) {
      int after = random.nextInt(1 + 2 * done / (kills + 1));
      int _ = importUntil(stormShare, storm, after);
      if (kill % 3 == 1 && storm.exists()) {
        Files.writeString(
            storm.folder().resolve("ledger.jsonl"),
            "{\"at\":\"2026-11-22T08:00:00Z\",\"path\":\"tỉ",
            StandardOpenOption.APPEND);
      }
    }
    int _ = importUntil(stormShare, storm, Integer.MAX_VALUE);
    return ArchiveDifferences.between(calm, storm, stormShare);
  }

  /**
   * Returns the number of files that were done before the end, or before the process was killed.
   */
  private int importUntil(Path share, Archive archive, int most)
      throws IOException, InterruptedException {
    Process process =
        ImportProcess.of(share, archive, workers, limit)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int done = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (++done > most) {
          Thread.sleep(random.nextInt(200));
          process.destroyForcibly();
          break;
        }
      }
    }
    process.waitFor();
    return done;
  }
}
