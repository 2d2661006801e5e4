package vn.kehoach.index;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.corpus.plan.AssignmentRole.LEAD;
import static vn.kehoach.corpus.plan.AssignmentRole.RESPONSIBLE;
import static vn.kehoach.corpus.plan.AssignmentRole.SUPPORT;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.index.query.AgencyFilter;
import vn.kehoach.index.query.AgencyTerm;
import vn.kehoach.index.query.DeadlineFilter;
import vn.kehoach.index.query.Filters;
import vn.kehoach.index.query.ItemKind;
import vn.kehoach.index.query.MeasureFilter;
import vn.kehoach.index.query.PlanQuery;
import vn.kehoach.index.query.ProvinceFilter;
import vn.kehoach.index.query.YearRange;

class FiltersTest {

  @TempDir private static Path folder;

  private static Found found;

  @BeforeAll
  static void index() throws IOException {
    found =
        Found.in(
            folder,
            Plans.plan("ha-nam-2016")
                .numbered("12/KH-UBND")
                .issued("2016-02-01")
                .in("ha-nam", "Hà Nam")
                .during("2016", "2020")
                .basedOn("361/QĐ-TTg")
                .objective("Nâng cao nhận thức của người dân.")
                .target(
                    "80% xã có cán bộ, 300 người được tập huấn.",
                    "2018-Q2",
                    Plans.measure(Comparator.GTE, "80", "%"),
                    Plans.measure(Comparator.EQ, "300", "người"))
                .target("Trồng 50 đến 70 ha rừng.", null, Plans.range("50", "70", "ha"))
                .assigned(
                    LEAD,
                    "so.ldtbxh|Sở Lao động - Thương binh và Xã hội",
                    "Chủ trì, phối hợp với Sở Y tế kiểm tra cơ sở.",
                    "so.yte|Sở Y tế")
                .task("Rà soát các cơ sở kinh doanh.", null)
                .build(),
            Plans.plan("lao-cai-2024")
                .of("QĐ")
                .numbered("31/QĐ-BCĐ")
                .issued("2024-05-05")
                .in("lao-cai", "Lào Cai")
                .target("100% huyện báo cáo.", "2024", Plans.measure(Comparator.EQ, "100", "%"))
                .assigned(LEAD, "so.yte|Sở Y tế", "Sở Y tế chủ trì truyền thông.")
                .assigned(RESPONSIBLE, "so.noivu|Sở Nội vụ", "Tổng hợp, báo cáo.")
                .assigned(RESPONSIBLE, "Trung tâm Y tế huyện", "Khám sức khỏe.")
                .build());
  }

  @Test
  void agencyByIdFindsItInAnyRole() throws IOException {
    assertThat(found.by(Filters.NONE.withAgency(id("so.yte"))))
        .containsExactlyInAnyOrder("ha-nam-2016/A1", "lao-cai-2024/A1");
  }

  @Test
  void roleIsThatOfTheAgencyAskedFor() throws IOException {
    Filters health = Filters.NONE.withAgency(id("so.yte"));
    assertThat(found.by(health.withRoles(Set.of(LEAD)))).containsExactly("lao-cai-2024/A1");
    assertThat(found.by(health.withRoles(Set.of(SUPPORT)))).containsExactly("ha-nam-2016/A1");
    assertThat(found.by(health.withRoles(Set.of(LEAD, SUPPORT)))).hasSize(2);
  }

  @Test
  void roleAloneIsThatOfTheAssignment() throws IOException {
    assertThat(found.by(Filters.NONE.withRoles(Set.of(RESPONSIBLE))))
        .containsExactly("lao-cai-2024/A2", "lao-cai-2024/A3");
  }

  @Test
  void agencyByNameNeedsNeitherMarksNorTheWholeName() throws IOException {
    assertThat(found.by(Filters.NONE.withAgency(AgencyFilter.named("trung tam y te"))))
        .containsExactly("lao-cai-2024/A3");
    assertThat(
            found.by(
                Filters.NONE.withAgency(AgencyFilter.named("so y te")).withRoles(Set.of(LEAD))))
        .containsExactly("lao-cai-2024/A1");
  }

  @Test
  void agencyByNameKnowsAbbreviations() throws IOException {
    for (String name : List.of("Sở LĐTBXH", "so ldtbxh", "Sở LĐ-TB&XH", "so lao dong")) {
      assertThat(found.by(Filters.NONE.withAgency(AgencyFilter.named(name))))
          .as(name)
          .isEqualTo(name.equals("so lao dong") ? List.of() : List.of("ha-nam-2016/A1"));
    }
  }

  @Test
  void eachHitSaysWhichNameItHas() throws IOException {
    AgencyTerm after = AgencyTerm.byId("so.noivu", "Sở Nội vụ");
    AgencyTerm before = AgencyTerm.byId("so.ldtbxh", "Sở LĐTBXH (trước 2025)");
    SearchResult result =
        found.result(
            PlanQuery.of("")
                .withFilters(Filters.NONE.withAgency(new AgencyFilter(List.of(after, before)))));
    assertThat(result.hits()).extracting(Hit::itemId).containsExactly("A2", "A1");
    assertThat(result.hits())
        .extracting(Hit::matched)
        .containsExactly(List.of(after), List.of(before));
  }

  @Test
  void kinPassOnlyInTheTimeInWhichTheyHadTheWork() throws IOException {
    AgencyTerm labour = AgencyTerm.byId("so.ldtbxh", "Sở LĐTBXH");
    AgencyTerm health = AgencyTerm.byId("so.yte", "Sở Y tế");
    assertThat(found.by(kin(labour, health.since(LocalDate.of(2024, 1, 1)))))
        .containsExactlyInAnyOrder("ha-nam-2016/A1", "lao-cai-2024/A1");
    assertThat(found.by(kin(labour, health.since(LocalDate.of(2025, 1, 1)))))
        .containsExactly("ha-nam-2016/A1");
    assertThat(found.by(kin(labour, health.until(LocalDate.of(2024, 1, 1)))))
        .containsExactly("ha-nam-2016/A1");
  }

  @Test
  void theBodyItselfStandsBeforeItsKin() throws IOException {
    AgencyTerm labour = AgencyTerm.byId("so.ldtbxh", "Sở LĐTBXH");
    AgencyTerm home = AgencyTerm.byId("so.noivu", "Sở Nội vụ");
    assertThat(found.by(kin(labour, home))).containsExactly("ha-nam-2016/A1", "lao-cai-2024/A2");
    assertThat(found.by(kin(home, labour))).containsExactly("lao-cai-2024/A2", "ha-nam-2016/A1");
  }

  @Test
  void provincesThatMergedPassAfterTheProvinceItself() throws IOException {
    ProvinceFilter.Term own = new ProvinceFilter.Term("ha-nam", null);
    ProvinceFilter.Term merged = new ProvinceFilter.Term("lao-cai", null);
    List<String> both =
        found.by(
            Filters.NONE
                .withProvince(new ProvinceFilter(List.of(own), List.of(merged)))
                .withKinds(Set.of(ItemKind.ASSIGNMENT)));
    assertThat(both).hasSize(4).first().isEqualTo("ha-nam-2016/A1");
  }

  private static Filters kin(AgencyTerm body, AgencyTerm kin) {
    return Filters.NONE.withAgency(new AgencyFilter(List.of(body), List.of(kin)));
  }

  @Test
  void kindOfItem() throws IOException {
    assertThat(found.by(Filters.NONE.withKinds(Set.of(ItemKind.OBJECTIVE, ItemKind.TASK))))
        .containsExactly("ha-nam-2016/O1", "ha-nam-2016/N1");
  }

  @Test
  void provinceByNameOrById() throws IOException {
    assertThat(
            found.by(
                Filters.NONE
                    .withProvince(ProvinceFilter.named("lao cai"))
                    .withKinds(Set.of(ItemKind.TARGET))))
        .containsExactly("lao-cai-2024/T1");
    assertThat(
            found.by(
                Filters.NONE
                    .withProvince(
                        new ProvinceFilter(List.of(new ProvinceFilter.Term("ha-nam", null))))
                    .withKinds(Set.of(ItemKind.TASK))))
        .containsExactly("ha-nam-2016/N1");
    assertThat(found.by(Filters.NONE.withProvince(ProvinceFilter.named("Hà")))).isEmpty();
  }

  @Test
  void yearLiesInThePeriodOrIsThatOfIssue() throws IOException {
    Filters targets = Filters.NONE.withKinds(Set.of(ItemKind.TARGET));
    assertThat(found.by(targets.withYears(YearRange.of(2019))))
        .containsExactly("ha-nam-2016/T1", "ha-nam-2016/T2");
    assertThat(found.by(targets.withYears(new YearRange(2021, 2030))))
        .containsExactly("lao-cai-2024/T1");
    assertThat(found.by(targets.withYears(YearRange.of(2015)))).isEmpty();
  }

  @Test
  void documentTypeInAnyCaseWithOrWithoutMarks() throws IOException {
    Filters targets = Filters.NONE.withKinds(Set.of(ItemKind.TARGET));
    for (String type : List.of("QĐ", "qđ", "qd")) {
      assertThat(found.by(targets.withDocumentTypes(Set.of(type))))
          .as(type)
          .containsExactly("lao-cai-2024/T1");
    }
  }

  @Test
  void measureComparesTheWrittenNumber() throws IOException {
    assertThat(found.by(measure(Comparator.GTE, "80", "%")))
        .containsExactly("lao-cai-2024/T1", "ha-nam-2016/T1");
    assertThat(found.by(measure(Comparator.GT, "80", "%"))).containsExactly("lao-cai-2024/T1");
    assertThat(found.by(measure(Comparator.LT, "100", "phần trăm")))
        .containsExactly("ha-nam-2016/T1");
    assertThat(found.by(measure(Comparator.EQ, "300", null))).containsExactly("ha-nam-2016/T1");
  }

  @Test
  void unitAndValueMeetInOneMeasure() throws IOException {
    assertThat(found.by(measure(Comparator.GTE, "200", "%"))).isEmpty();
    assertThat(found.by(measure(Comparator.GTE, "200", "nguoi"))).containsExactly("ha-nam-2016/T1");
  }

  @Test
  void measuredRangePassesWhereAPartOfItDoes() throws IOException {
    assertThat(found.by(measure(Comparator.GTE, "60", "ha"))).containsExactly("ha-nam-2016/T2");
    assertThat(found.by(measure(Comparator.GT, "70", "ha"))).isEmpty();
    assertThat(
            found.by(
                Filters.NONE.withMeasure(
                    new MeasureFilter(
                        Comparator.RANGE, new BigDecimal(65), new BigDecimal(90), "ha"))))
        .containsExactly("ha-nam-2016/T2");
  }

  @Test
  void anOpenBoundOfAPlanLiesBesideItsNumber() throws IOException {
    Found bounds =
        Found.in(
            folder.resolve("bounds"),
            Plans.plan("p")
                .target("Dưới 2%.", null, Plans.measure(Comparator.LT, "2", "%"))
                .target("Trên 2%.", null, Plans.measure(Comparator.GT, "2", "%"))
                .target("Bằng 2%.", null, Plans.measure(Comparator.EQ, "2", "%"))
                .build());
    assertThat(bounds.by(measure(Comparator.LT, "2", "%"))).containsExactly("p/T1");
    assertThat(bounds.by(measure(Comparator.GT, "2", "%"))).containsExactly("p/T2");
    assertThat(bounds.by(measure(Comparator.GTE, "2", "%"))).containsExactly("p/T2", "p/T3");
    assertThat(bounds.by(measure(Comparator.EQ, "2", "%"))).hasSize(3);
  }

  @Test
  void deadlineIsTheLastDayOfWhatIsWritten() throws IOException {
    assertThat(found.by(until("2018-06-30"))).containsExactly("ha-nam-2016/T1");
    assertThat(found.by(until("2018-06-29"))).isEmpty();
  }

  @Test
  void missingDeadlineIsThatOfItemsThatCouldStateOne() throws IOException {
    assertThat(
            found.by(
                Filters.NONE
                    .withDeadline(new DeadlineFilter.Missing())
                    .withProvince(ProvinceFilter.named("Hà Nam"))))
        .containsExactly("ha-nam-2016/T2", "ha-nam-2016/A1", "ha-nam-2016/N1");
  }

  @Test
  void basisAndNumberByAnyPart() throws IOException {
    Filters tasks = Filters.NONE.withKinds(Set.of(ItemKind.TASK));
    for (String part : List.of("361/QĐ-TTg", "361", "361/qd", "qđ-ttg")) {
      assertThat(found.by(tasks.withBasis(part))).as(part).containsExactly("ha-nam-2016/N1");
    }
    assertThat(found.by(tasks.withBasis("36/QĐ-TTg"))).isEmpty();
    assertThat(found.by(tasks.withNumber("12/KH"))).containsExactly("ha-nam-2016/N1");
    assertThat(found.by(tasks.withNumber("31"))).isEmpty();
  }

  private static AgencyFilter id(String id) {
    return new AgencyFilter(List.of(AgencyTerm.byId(id, id)));
  }

  private static Filters measure(Comparator comparator, String value, @Nullable String unit) {
    return Filters.NONE.withMeasure(MeasureFilter.of(comparator, new BigDecimal(value), unit));
  }

  private static Filters until(String day) {
    return Filters.NONE.withDeadline(new DeadlineFilter.Within(null, LocalDate.parse(day)));
  }
}
