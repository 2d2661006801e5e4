package vn.kehoach.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.index.IndexUnusableException.Reason;
import vn.kehoach.index.analysis.Abbreviations;
import vn.kehoach.index.query.PlanQuery;

class PlanIndexTest {

  @TempDir private Path folder;

  @Test
  void replacingAPlanLeavesNothingOfTheOldOne() throws IOException {
    Found.in(folder, Plans.plan("p").task("Việc cũ một.", null).task("Việc cũ hai.", null).build());
    Found found = Found.in(folder, Plans.plan("p").task("Việc mới.", null).build());
    assertThat(found.by("việc")).containsExactly("p/N1");
    assertThat(found.by("cũ")).isEmpty();
  }

  @Test
  void deletingTakesAllItemsOut() throws IOException {
    Found found = Found.in(folder, sample("a"), sample("b"));
    try (PlanIndex index = PlanIndex.open(folder, Abbreviations.standard())) {
      index.delete("a");
    }
    assertThat(found.by("việc")).containsExactly("b/N1");
  }

  @Test
  void changesAreSeenBeforeTheCommitOnlyThroughTheWriter() throws IOException {
    try (PlanIndex index = PlanIndex.open(folder, Abbreviations.standard())) {
      index.replace(sample("a"));
      try (PlanSearcher near = index.searcher();
          PlanSearcher far = PlanSearcher.open(folder, Abbreviations.standard())) {
        assertThat(Found.names(near.search(PlanQuery.of("việc")))).containsExactly("a/N1");
        assertThat(far.plans()).isZero();
      }
      index.commit();
      assertThat(new Found(folder).by("việc")).containsExactly("a/N1");
    }
  }

  @Test
  void rollbackDropsWhatWasNotCommitted() throws IOException {
    Found found = Found.in(folder, sample("a"));
    PlanIndex index = PlanIndex.open(folder, Abbreviations.standard());
    index.replace(sample("b"));
    index.rollback();
    assertThat(found.by("việc")).containsExactly("a/N1");
  }

  @Test
  void aSecondWriterIsToldToWait() throws IOException {
    try (PlanIndex first = PlanIndex.open(folder, Abbreviations.standard())) {
      assertThatThrownBy(() -> PlanIndex.open(folder, Abbreviations.standard()))
          .isInstanceOf(IndexLockedException.class)
          .hasMessageContaining("another kehoach is writing")
          .hasMessageContaining(folder.toString());
      first.replace(sample("a"));
    }
    assertThat(new Found(folder).by("việc")).containsExactly("a/N1");
  }

  @Test
  void aDamagedIndexSaysRebuild() throws IOException {
    Found.in(folder, sample("a"));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (file.getFileName().toString().startsWith("_")) {
          Files.write(file, new byte[] {1, 2, 3});
        }
      }
    }
    expect(Reason.CORRUPT);
  }

  @Test
  void anIndexThatLacksAFileSaysRebuild() throws IOException {
    Found.in(folder, sample("a"));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (file.getFileName().toString().startsWith("_")) {
          Files.delete(file);
        }
      }
    }
    expect(Reason.CORRUPT);
  }

  @Test
  void aMissingIndexSaysRebuild() {
    expect(folder, Reason.MISSING);
    expect(folder.resolve("nowhere"), Reason.MISSING);
  }

  @Test
  void anIndexOfAnotherVersionSaysRebuild() throws IOException {
    Found.in(folder, sample("a"));
    try (IndexWriter older = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig())) {
      older.setLiveCommitData(Map.of("schema", "0").entrySet());
      older.commit();
    }
    expect(Reason.OTHER_SCHEMA);
    assertThatThrownBy(() -> PlanIndex.open(folder, Abbreviations.standard()))
        .isInstanceOf(IndexUnusableException.class);
  }

  @Test
  void anIndexWithOtherAbbreviationsSaysRebuild() throws IOException {
    Abbreviations other = Abbreviations.standard().and(Map.of("TNMD", List.of("tệ nạn mại dâm")));
    PlanIndex.open(folder, other).close();
    expect(Reason.OTHER_ABBREVIATIONS);
    assertThatThrownBy(() -> PlanIndex.open(folder, Abbreviations.standard()))
        .isInstanceOf(IndexUnusableException.class);
  }

  @Test
  void creatingAnewReplacesADamagedIndex() throws IOException {
    Found found = Found.in(folder, sample("a"));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (!file.endsWith("write.lock")) {
          Files.write(file, new byte[] {7});
        }
      }
    }
    try (PlanIndex index = PlanIndex.create(folder, Abbreviations.standard())) {
      index.replace(sample("b"));
    }
    assertThat(found.by("việc")).containsExactly("b/N1");
  }

  @Test
  void aFullDiskIsAnErrorAndTheLastCommitStays() throws IOException {
    Found found = Found.in(folder, sample("a"));
    PlanIndex index =
        PlanIndex.open(
            new FullDisk(FSDirectory.open(folder)),
            IndexFormat.of(folder, Abbreviations.standard()),
            Abbreviations.standard(),
            IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
    assertThatThrownBy(
            () -> {
              index.replace(sample("b"));
              index.commit();
            })
        .isInstanceOf(DiskFullException.class)
        .hasMessageContaining("no space is left")
        .hasMessageContaining("free some");
    index.rollback();
    assertThat(found.by("việc")).containsExactly("a/N1");
    assertThat(Found.in(folder, sample("b")).by("việc")).hasSize(2);
  }

  /** Takes no further byte. */
  private static final class FullDisk extends FilterDirectory {

    FullDisk(Directory in) {
      super(in);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      throw new IOException("No space left on device: " + name);
    }
  }

  @Test
  void anIndexThatWasMovedAnswersAsBefore() throws IOException {
    Path here = Files.createDirectory(folder.resolve("here"));
    List<String> before = Found.in(here, sample("a"), sample("b")).by("việc");
    Path there = Files.move(here, folder.resolve("there"));
    assertThat(new Found(there).by("việc")).isEqualTo(before).hasSize(2);
  }

  @Test
  void theOrderOfImportDoesNotChangeTheAnswers() throws IOException {
    Found one = Found.in(folder.resolve("one"), sample("a"), sample("b"), sample("c"));
    Found other =
        Found.in(folder.resolve("other"), sample("c"), sample("a"), sample("a"), sample("b"));
    assertThat(other.by("việc")).isEqualTo(one.by("việc")).hasSize(3);
  }

  private void expect(Reason reason) {
    expect(folder, reason);
  }

  private static void expect(Path index, Reason reason) {
    assertThatThrownBy(
            () -> {
              try (PlanSearcher searcher = PlanSearcher.open(index, Abbreviations.standard())) {
                searcher.search(PlanQuery.of("việc"));
              }
            })
        .isInstanceOf(IndexUnusableException.class)
        .hasMessageContaining("kehoach index rebuild")
        .asInstanceOf(type(IndexUnusableException.class))
        .extracting(IndexUnusableException::reason)
        .isEqualTo(reason);
  }

  private static Plan sample(String id) {
    return Plans.plan(id).task("Việc của " + id + ".", null).build();
  }
}
