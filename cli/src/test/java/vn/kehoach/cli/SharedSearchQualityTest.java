package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.cli.workflow.QueryNames;
import vn.kehoach.cli.workflow.SearchQualityWorkflow;
import vn.kehoach.index.quality.JudgedQueries;
import vn.kehoach.index.quality.JudgedQuery;
import vn.kehoach.index.quality.SearchQuality;
import vn.kehoach.index.query.QueryLineException;

/** Searches in real plans that lie beside a checkout; their figures may only be raised. */
class SharedSearchQualityTest {

  private static final String QUERIES = "judged-shared.tsv";

  /** Scans whose pages take long to recognise; no query asks for them. */
  private static final List<String> SLOW = List.of("kiengiang-", "taydo-");

  @TempDir private Path documents;

  @Test
  void realPlansAreFoundAsWellAsBefore() throws IOException, QueryLineException {
    Optional<Path> shared = shared();
    assumeTrue(
        shared.isPresent(),
        "skipped: no shared/real beside this checkout (set KEHOACH_SHARED to the folder shared)");
    for (String folder : List.of("seeds", "real")) {
      copy(shared.orElseThrow().resolve(folder));
    }
    StandardEngine engine = new StandardEngine();
    List<SearchQuality.Outcome> outcomes =
        new SearchQualityWorkflow(engine.abbreviations(), QueryNames.standard())
            .askAbout(documents, engine.reading(), engine.extraction(), queries());
    SearchQuality all = SearchQuality.of(outcomes);
    List<String> missed =
        outcomes.stream()
            .filter(outcome -> outcome.rank() != 1)
            .map(outcome -> outcome.rank() + " " + outcome.query().line())
            .toList();
    assertThat(all.queries()).isGreaterThanOrEqualTo(29);
    assertThat(all.meanReciprocalRank()).as("%s", missed).isGreaterThanOrEqualTo(0.95);
    assertThat(all.ndcg10()).as("%s", missed).isGreaterThanOrEqualTo(0.94);
    assertThat(all.success1()).as("%s", missed).isGreaterThanOrEqualTo(0.93);
  }

  private void copy(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (SLOW.stream().noneMatch(name::startsWith)) {
          Files.copy(file, documents.resolve(name));
        }
      }
    }
  }

  private static List<JudgedQuery> queries() throws IOException {
    try (Reader text =
        new InputStreamReader(
            Objects.requireNonNull(
                SharedSearchQualityTest.class.getResourceAsStream(QUERIES), QUERIES),
            StandardCharsets.UTF_8)) {
      return JudgedQueries.read(text);
    }
  }

  private static Optional<Path> shared() {
    Stream<Path> named =
        Stream.of(System.getProperty("kehoach.shared"), System.getenv("KEHOACH_SHARED"))
            .filter(Objects::nonNull)
            .map(Path::of);
    Stream<Path> beside =
        Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
            .map(folder -> folder.resolve("shared"));
    return Stream.concat(named, beside)
        .filter(folder -> Files.isDirectory(folder.resolve("real")))
        .findFirst();
  }
}
