package vn.kehoach.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.index.IndexUnusableException.Reason;
import vn.kehoach.index.analysis.Abbreviations;
import vn.kehoach.index.query.Facet;
import vn.kehoach.index.query.Grouping;
import vn.kehoach.index.query.PlanQuery;
import vn.kehoach.index.query.SortOrder;

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
        .isInstanceOf(IOException.class)
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
  void aDeepPageIsAsWholeAsTheFirst() throws IOException {
    Found.in(folder);
    try (PlanIndex index = PlanIndex.open(folder, Abbreviations.standard())) {
      for (int i = 0; i < 100; i++) {
        Plans plan = Plans.plan("p" + i);
        for (int j = 0; j < 25; j++) {
          plan.task("Việc số " + j, null);
        }
        index.replace(plan.build());
      }
    }
    Set<String> seen = new HashSet<>();
    for (int page = 1; page <= 1250; page += 83) {
      seen.addAll(new Found(folder).by(PlanQuery.of("việc").withPage(page, 2)));
    }
    assertThat(seen).hasSize(32);
    assertThat(new Found(folder).by(PlanQuery.of("việc").withPage(1250, 2))).hasSize(2);
    assertThat(new Found(folder).by(PlanQuery.of("việc").withPage(1251, 2))).isEmpty();
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

  @Test
  void facetsCountAllItemsThatAnswer() throws IOException {
    Found found =
        Found.in(
            folder,
            Plans.plan("a")
                .in("ha-nam", "Hà Nam")
                .during("2016", "2017")
                .assigned(AssignmentRole.LEAD, "so.yte|Sở Y tế", "Việc một.")
                .assigned(AssignmentRole.LEAD, "Trạm Y tế", "Việc hai.")
                .build(),
            Plans.plan("b").issued("2017-01-01").task("Việc ba.", null).build());
    SearchResult result =
        found.result(PlanQuery.of("việc").withFacets(Set.of(Facet.values())).withPage(1, 1));
    assertThat(result.total()).isEqualTo(3);
    assertThat(result.hits()).hasSize(1);
    assertThat(result.facets().get(Facet.YEAR))
        .containsExactly(new FacetCount("2017", "2017", 3), new FacetCount("2016", "2016", 2));
    assertThat(result.facets().get(Facet.PROVINCE))
        .containsExactly(new FacetCount("ha-nam", "Hà Nam", 2));
    assertThat(result.facets().get(Facet.AGENCY))
        .containsExactly(
            new FacetCount("Trạm Y tế", "Trạm Y tế", 1), new FacetCount("so.yte", "Sở Y tế", 1));
    assertThat(result.facets().get(Facet.ROLE)).containsExactly(new FacetCount("LEAD", "LEAD", 2));
    assertThat(result.facets().get(Facet.KIND))
        .containsExactly(
            new FacetCount("ASSIGNMENT", "ASSIGNMENT", 2), new FacetCount("TASK", "TASK", 1));
    assertThat(result.facets().get(Facet.TYPE)).containsExactly(new FacetCount("KH", "KH", 3));
  }

  @Test
  void pagesCutTheSameOrder() throws IOException {
    Plans plan = Plans.plan("p");
    for (int i = 0; i < 25; i++) {
      plan.task("Việc số " + i, null);
    }
    Found found = Found.in(folder, plan.build());
    List<String> all = found.by(PlanQuery.of("việc").withPage(1, 100));
    assertThat(found.by(PlanQuery.of("việc").withPage(3, 10))).isEqualTo(all.subList(20, 25));
    assertThat(found.result(PlanQuery.of("việc").withPage(3, 10)).pages()).isEqualTo(3);
    assertThat(found.by(PlanQuery.of("việc").withPage(4, 10))).isEmpty();
  }

  @Test
  void groupingListsPlansByTheirBestItem() throws IOException {
    Found found =
        Found.in(
            folder,
            Plans.plan("long").task("Kiểm tra rất nhiều cơ sở ở các xã xa.", null).build(),
            Plans.plan("best")
                .task("Kiểm tra cơ sở.", null)
                .task("Kiểm tra.", null)
                .task("Báo cáo.", null)
                .build());
    SearchResult result = found.result(PlanQuery.of("kiểm tra").withGrouping(Grouping.BY_PLAN));
    assertThat(result.total()).isEqualTo(2);
    assertThat(result.groups())
        .extracting(group -> group.plan().id())
        .containsExactly("best", "long");
    assertThat(result.groups().getFirst().items()).isEqualTo(2);
    assertThat(Found.names(result)).containsExactly("best/N2", "best/N1", "long/N1");
  }

  @Test
  void aPlanListsOtherPapersOfTheSamePlan() throws IOException {
    Plans report = Plans.plan("report").numbered("9/KH-UBND").issued("2024-02-01");
    Plans other = Plans.plan("other").numbered("9/KH-UBND").issued("2024-03-01");
    Found found =
        Found.in(
            folder,
            Plans.plan("plan")
                .numbered("09/KH-UBND")
                .issued("2024-01-30")
                .in("ha-nam", "Hà Nam")
                .task("Kiểm tra cơ sở.", null)
                .build(),
            report.in("ha-nam", "Hà Nam").task("Tin.", null).build(),
            other.in("lao-cai", "Lào Cai").task("Khác.", null).build());
    SearchResult result = found.result(PlanQuery.of("kiểm tra").withGrouping(Grouping.BY_PLAN));
    assertThat(result.groups().getFirst().related())
        .extracting(PlanFacts::id)
        .containsExactly("report");
  }

  @Test
  void sortsByDate() throws IOException {
    Found found =
        Found.in(
            folder,
            Plans.plan("undated").task("Việc.", null).build(),
            Plans.plan("old").issued("2015-01-01").task("Việc.", null).build(),
            Plans.plan("new").issued("2024-01-01").task("Việc.", null).build());
    PlanQuery query = PlanQuery.of("việc");
    assertThat(found.by(query.withSort(SortOrder.NEWEST)))
        .containsExactly("new/N1", "old/N1", "undated/N1");
    assertThat(found.by(query.withSort(SortOrder.OLDEST)))
        .containsExactly("old/N1", "new/N1", "undated/N1");
  }

  @Test
  void sortsByValue() throws IOException {
    Found found =
        Found.in(
            folder,
            Plans.plan("p")
                .target("Không có số.", null)
                .target("Đạt 70%.", null, Plans.measure(Comparator.EQ, "70", "%"))
                .target("Đạt 90%.", null, Plans.measure(Comparator.EQ, "90", "%"))
                .build());
    PlanQuery query = PlanQuery.of("");
    assertThat(found.by(query.withSort(SortOrder.HIGHEST_VALUE)))
        .containsExactly("p/T3", "p/T2", "p/T1");
    assertThat(found.by(query.withSort(SortOrder.LOWEST_VALUE)))
        .containsExactly("p/T2", "p/T3", "p/T1");
    assertThat(
            Found.names(
                found.result(
                    query.withSort(SortOrder.HIGHEST_VALUE).withGrouping(Grouping.BY_PLAN))))
        .containsExactly("p/T3", "p/T2", "p/T1");
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
