package vn.kehoach.cli.workflow.intake.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Compares two archives of one share: byte for byte, hit for hit, outcome for outcome. */
final class ArchiveDifferences {

  private static final List<String> QUESTIONS =
      List.of("trồng cây", "phong chay", "Sở Y tế", "tiêm phòng", "nước sạch", "ít nhất");

  private ArchiveDifferences() {}

  /**
   * What a disturbed import made otherwise than an undisturbed one; empty where nothing differs.
   */
  static List<String> between(Archive calm, Archive storm, Path share) throws IOException {
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
