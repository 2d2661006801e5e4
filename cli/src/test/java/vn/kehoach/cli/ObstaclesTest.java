package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.analysis.Abbreviations;

/** What stands in the way of a search, and what the user is told. */
class ObstaclesTest {

  @TempDir private Path folder;
  private Path archive;

  @BeforeEach
  void importPlan() throws IOException {
    Path file = Files.writeString(folder.resolve("kh5.txt"), SmallPlan.TEXT);
    archive = folder.resolve("kho");
    assertThat(Run.of("import", file.toString(), "--archive", archive.toString()).exit()).isZero();
  }

  @Test
  void aDamagedIndexIsMadeAnewWithOneCommand() throws IOException {
    try (Stream<Path> files = Files.list(archive.resolve("index"))) {
      for (Path file : files.filter(each -> each.toString().contains("_")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    Run run = search();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("damaged", "kehoach index rebuild", "is not touched");
    assertThat(Run.of("index", "rebuild", "--archive", archive.toString()).exit()).isZero();
    assertThat(search().out()).contains("500");
  }

  @Test
  void anIndexOfAnOlderVersionSaysRebuildAndAnImportMakesItAnewByItself() throws IOException {
    makeIndexOlder();
    Run run = search();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("Another version", "kehoach index rebuild");
    assertThat(Run.of("index", "rebuild", "--archive", archive.toString()).exit()).isZero();
    assertThat(search().out()).contains("500");
    makeIndexOlder();
    assertThat(
            Run.of("import", folder.resolve("kh5.txt").toString(), "--archive", archive.toString())
                .exit())
        .isZero();
    assertThat(search().out()).contains("500");
  }

  private void makeIndexOlder() throws IOException {
    try (Directory index = FSDirectory.open(archive.resolve("index"));
        IndexWriter older = new IndexWriter(index, new IndexWriterConfig())) {
      older.setLiveCommitData(Map.of("schema", "0").entrySet());
      older.commit();
    }
  }

  @Test
  void aSearchWithoutAnArchiveOrAnIndexSaysHowToMakeOne() throws IOException {
    Run nowhere = Run.of("search", "cây", "--archive", folder.resolve("nowhere").toString());
    assertThat(nowhere.exit()).isEqualTo(2);
    assertThat(nowhere.err()).contains("kehoach import", "--archive");
    Files.move(archive.resolve("index"), folder.resolve("index"));
    Run without = search();
    assertThat(without.exit()).isEqualTo(2);
    assertThat(without.err()).contains("kehoach index rebuild");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"cây",
        "cây target:>=",
        "cây year:20x6",
        "(cây",
        "cây agncy:x",
        "role:boss cây",
        "deadline:<2025-13-41"
      })
  void aQueryThatCannotBeReadPointsAtThePlaceAndSaysWhatFits(String line) {
    Run run = Run.of("search", line, "--archive", archive.toString());
    assertThat(run.exit()).isEqualTo(2);
    List<String> said = run.err().lines().toList();
    assertThat(said.get(1)).matches(" *\\^+");
    assertThat(said).hasSizeGreaterThan(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aSecondWriterIsToldToWaitAndSearchingGoesOn() throws IOException {
    try (PlanIndex _ = PlanIndex.open(archive.resolve("index"), Abbreviations.standard())) {
      Run run = Run.of("index", "rebuild", "--archive", archive.toString());
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("is being written", "run this again");
      assertThat(search().out()).contains("500");
    }
    assertThat(Run.of("index", "rebuild", "--archive", archive.toString()).exit()).isZero();
  }

  @Test
  void anArchiveThatWasMovedAnswersAsBefore() throws IOException {
    String before = search().out();
    archive = Files.move(archive, folder.resolve("nơi khác"));
    assertThat(search().out()).isEqualTo(before).contains("500");
    assertThat(Run.of("doctor", "--archive", archive.toString()).exit()).isZero();
  }

  @Test
  void anExportThatCannotBeWrittenIsAnError() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    try (PrintStream out = new PrintStream(full, true, StandardCharsets.UTF_8);
        PrintStream err =
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8)) {
      int exit =
          Kehoach.run(
              new StandardEngine(),
              List.of("export", "--archive", archive.toString()),
              Map.of("KEHOACH_LANG", "en"),
              out,
              err,
              false);
      assertThat(exit).isEqualTo(1);
    }
  }

  @Test
  void anExportAppearsWholeOrNotAtAll() throws IOException {
    Path nowhere = folder.resolve("no such folder").resolve("a.xlsx");
    Run run = Run.of("export", "--archive", archive.toString(), "-o", nowhere.toString());
    assertThat(run.exit()).isNotZero();
    assertThat(run.err()).contains("no such folder");
    Path there = folder.resolve("a.xlsx");
    assertThat(Run.of("export", "--archive", archive.toString(), "-o", there.toString()).exit())
        .isZero();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .contains("a.xlsx")
          .noneMatch(name -> name.endsWith(".part"));
    }
  }

  private Run search() {
    return Run.of("search", "cây", "--archive", archive.toString());
  }
}
