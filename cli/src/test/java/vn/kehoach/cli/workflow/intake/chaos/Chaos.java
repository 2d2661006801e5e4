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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.kehoach.cli.workflow.ArchiveCheck;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.archive.ImportRecord;
import vn.kehoach.corpus.archive.Ledger;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.index.Hit;
import vn.kehoach.index.PlanSearcher;
import vn.kehoach.index.SearchResult;
import vn.kehoach.index.analysis.Abbreviations;
import vn.kehoach.index.query.PlanQuery;

/**
 * Imports a hostile share twice, once undisturbed and once killed many times (at some of these with
 * a torn line at the end of the ledger, as a power cut leaves it), and says how the two differ.
 */
public final class Chaos {

  private static final List<String> QUESTIONS =
      List.of("trồng cây", "phong chay", "Sở Y tế", "tiêm phòng", "nước sạch", "ít nhất");

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
    return differences(calm, storm, stormShare);
  }

  /**
   * Returns the number of files that were done before the end, or before the process was killed.
   */
  private int importUntil(Path share, Archive archive, int most)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ChaosImporter.class.getName(),
                share.toString(),
                archive.folder().toString(),
                Integer.toString(workers),
                Long.toString(limit.toSeconds()))
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

  static List<String> differences(Archive calm, Archive storm, Path share) throws IOException {
    List<String> differences = new ArrayList<>();
    compare(differences, "file", files(calm), files(storm));
    compare(differences, "answer", answers(calm), answers(storm));
    for (ArchiveCheck.Problem problem :
        new ArchiveCheck(storm, Abbreviations.standard()).run().problems()) {
      differences.add("problem: " + problem);
    }
    Ledger ledger = storm.ledger();
    String root = share.toRealPath().toString();
    try (Stream<Path> all = Files.walk(share)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = share.relativize(file).toString();
        if (ledger.latest(root, path).isEmpty()) {
          differences.add("without an outcome: " + path);
        }
      }
    }
    compare(differences, "outcome", outcomes(calm), outcomes(storm));
    return differences;
  }

  private static void compare(
      List<String> differences, String what, Map<String, String> one, Map<String, String> other) {
    Map<String, String> all = new TreeMap<>(one);
    all.putAll(other);
    for (String key : all.keySet()) {
      if (!String.valueOf(one.get(key)).equals(other.get(key))) {
        differences.add(
            what + " " + key + ": undisturbed " + one.get(key) + ", disturbed " + other.get(key));
      }
    }
  }

  private static Map<String, String> files(Archive archive) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String kind : List.of("plans", "documents")) {
      try (Stream<Path> all = Files.walk(archive.folder().resolve(kind))) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(
              archive.folder().relativize(file).toString(),
              DocumentId.of(Files.readAllBytes(file)).sha256());
        }
      }
    }
    return files;
  }

  private static Map<String, String> outcomes(Archive archive) throws IOException {
    Ledger ledger = archive.ledger();
    Map<String, String> outcomes = new TreeMap<>();
    for (ImportRecord record : ledger.latest()) {
      if (record.path().contains(ChaosShare.VANISHES)) {
        continue; // gone before or after the kill: both are right
      }
      outcomes.put(record.path(), ledger.outcome(record) + " " + record.plan());
    }
    return outcomes;
  }

  private static Map<String, String> answers(Archive archive) throws IOException {
    Map<String, String> answers = new TreeMap<>();
    try (PlanSearcher searcher = PlanSearcher.open(archive.index(), Abbreviations.standard())) {
      answers.put("plans", Long.toString(searcher.plans()));
      answers.put("items", Long.toString(searcher.items()));
      for (String question : QUESTIONS) {
        answers.put(question, hits(searcher, PlanQuery.of(question)));
      }
    }
    return answers;
  }

  /**
   * Every hit, however many pages there are. In the order of their names: what Lucene knows of how
   * common a word is counts entries that were replaced and are not yet merged away, so that hits
   * whose scores are nearly the same may change places until then.
   */
  private static String hits(PlanSearcher searcher, PlanQuery query) throws IOException {
    Set<String> hits = new TreeSet<>();
    long total = 0;
    for (int page = 1; page == 1 || hits.size() < total; page++) {
      SearchResult result = searcher.search(query.withPage(page, PlanQuery.LARGEST_PAGE));
      total = result.total();
      if (result.hits().isEmpty()) {
        break;
      }
      for (Hit hit : result.hits()) {
        hits.add(hit.plan().id() + "/" + hit.itemId());
      }
    }
    return total + " " + String.join(" ", hits);
  }
}
