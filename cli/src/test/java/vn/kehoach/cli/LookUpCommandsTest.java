package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking up in an archive of three plans with invented facts. */
class LookUpCommandsTest {

  private static final String PLAN_2017 =
      """
      ỦY BAN NHÂN DÂN
      TỈNH HÀ NAM
      Số: 31/KH-UBND
      Hà Nam, ngày 03 tháng 3 năm 2017

      KẾ HOẠCH
      Phòng, chống tệ nạn mại dâm năm 2017

      Căn cứ Quyết định số 361/QĐ-TTg ngày 07/3/2016 của Thủ tướng Chính phủ;

      I. CHỈ TIÊU
      - Ít nhất 70% xã, phường được tuyên truyền.
      - Ít nhất 40% cơ sở lưu trú ký cam kết.
      II. TỔ CHỨC THỰC HIỆN
      1. Sở Lao động - Thương binh và Xã hội
      - Chủ trì, phối hợp với Sở Y tế kiểm tra các cơ sở trước ngày 30/6/2017.
      - Chủ trì giới thiệu việc làm cho người hoàn lương.
      2. Sở Nội vụ
      - Rà soát biên chế của đội kiểm tra.
      """;

  private static final String PLAN_2018 =
      PLAN_2017
          .replace("Số: 31/KH", "Số: 45/KH")
          .replace("2017", "2018")
          .replace("70% xã, phường", "85% xã, phường")
          .replace("- Ít nhất 40% cơ sở lưu trú ký cam kết.\n", "");

  private static final String PLAN_2026 =
      """
      ỦY BAN NHÂN DÂN
      TỈNH NINH BÌNH
      Số: 8/KH-UBND
      Ninh Bình, ngày 05 tháng 01 năm 2026

      KẾ HOẠCH
      Phòng, chống tệ nạn mại dâm năm 2026

      I. CHỈ TIÊU
      - Ít nhất 90% xã, phường được tuyên truyền.
      II. TỔ CHỨC THỰC HIỆN
      1. Sở Y tế
      - Chủ trì kiểm tra các cơ sở dễ phát sinh tệ nạn mại dâm.
      2. Sở Nội vụ
      - Chủ trì giới thiệu việc làm cho người hoàn lương.
      """;

  @TempDir private static Path folder;
  private static String archive = "";

  @BeforeAll
  static void importPlans() throws IOException {
    Path share = Files.createDirectory(folder.resolve("share"));
    Files.writeString(share.resolve("kh31.txt"), PLAN_2017);
    Files.writeString(share.resolve("kh45.txt"), PLAN_2018);
    Files.writeString(share.resolve("kh8.txt"), PLAN_2026);
    archive = folder.resolve("archive").toString();
    assertThat(Run.of("import", share.toString(), "--archive", archive).exit()).isZero();
  }

  @Test
  void findsWorkThatAnotherBodyHadAndSaysWhy() {
    Run run = search("--agency", "so noi vu", "--year", "2017");
    assertThat(run.out())
        .contains("Rà soát biên chế", "giới thiệu việc làm")
        .contains("under Sở Lao động - Thương binh và Xã hội, which had part of this work");
    assertThat(run.err()).contains("had this work before 2025-03-01", "việc làm");
    assertThat(search("--agency", "so noi vu", "--year", "2017", "--no-lineage").out())
        .contains("Rà soát biên chế")
        .doesNotContain("giới thiệu việc làm");
  }

  @Test
  void tellsWhereTheWorkOfABodyWentAndFindsItThereSinceThatDay() {
    Run run = search("mại dâm", "--agency", "so ldtbxh", "--year", "2026");
    assertThat(run.out()).contains("dễ phát sinh").doesNotContain("giới thiệu việc làm");
    Run all = search("--agency", "Sở LĐTBXH");
    assertThat(all.err()).contains("went different ways", "Sở Y tế (2025-03-01)");
    assertThat(all.out()).contains("[8/KH-UBND").contains("[31/KH-UBND");
  }

  @Test
  void findsAProvinceAcrossTheMerger() {
    Run run = search("xã phường", "--province", "ha nam", "--kind", "target");
    assertThat(run.out()).contains("70% **xã**");
    assertThat(run.out()).contains("90%", "under another name: tỉnh Ninh Bình");
    assertThat(run.err()).contains("went into on 2025-07-01");
    assertThat(search("xã phường", "--province", "Hà Nam", "--no-lineage").out())
        .doesNotContain("90%");
  }

  @Test
  void asksBackWhereABodyIsMisspelt() {
    assertThat(search("--agency", "so y tte").err()).contains("Did you mean: Sở Y tế");
    assertThat(search("--agency", "so ldtbhx").err())
        .contains("Did you mean: Sở Lao động - Thương binh và Xã hội");
    assertThat(search("--province", "Ha Nan").err()).contains("Did you mean: Hà Nam");
    assertThat(search("chữ này không có", "--agency", "so ldtbxh", "--no-lineage").err())
        .doesNotContain("Did you mean");
  }

  @Test
  void readsOptionsAsFiltersOfTheLine() {
    assertThat(search("--target", ">=80%", "xã").out())
        .contains("85%", "90%")
        .doesNotContain("70%");
    assertThat(search("xã", "target:>=80%").out())
        .isEqualTo(search("--target", ">=80%", "xã").out());
    assertThat(search("--role", "chủ trì,support", "--number", "31/KH").out()).contains("kiểm tra");
    Run refused = search("--deadline", "mai");
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err()).contains("deadline:\"mai\"", "^^^", "deadline:2025-Q2");
  }

  @Test
  void findsWhoCitesAPaperAndWhatHasNoDeadline() {
    assertThat(search("--basis", "361/QĐ-TTg", "--by-plan").out())
        .contains("[31/KH-UBND", "[45/KH-UBND")
        .doesNotContain("[8/KH-UBND");
    assertThat(search("--deadline", "none", "--kind", "assignment", "--year", "2017").out())
        .contains("biên chế")
        .doesNotContain("30/6/2017");
    assertThat(Run.of("show", id("31-"), "--archive", archive).out())
        .contains("Rests on: 361/QĐ-TTg · 2016-03-07");
  }

  @Test
  void listsTheWorkOfABodyOverTheYearsAsATable() {
    List<String> lines =
        search("--agency", "so y te", "--no-lineage", "--table").out().lines().toList();
    assertThat(lines.getFirst()).startsWith("years\tprovince");
    assertThat(lines.get(1)).startsWith("2017\tHà Nam\t31/KH-UBND\tSở Y tế\tsupports\t");
    assertThat(lines.getLast()).startsWith("2026\tNinh Bình\t8/KH-UBND\tSở Y tế\tleads\t");
  }

  @Test
  void countsByFacets() {
    assertThat(search("tuyên truyền", "--kind", "target", "--facets").out())
        .contains("Subjects", "3  phòng, chống tệ nạn mại dâm", "2  Hà Nam", "1  2026");
  }

  @Test
  void showsTrendsWithTheMergerMarked() {
    Run run = Run.of("trend", "xã", "phường", "--unit", "%", "--archive", archive);
    assertThat(run.out().lines().map(line -> line.replaceAll(" {2}Ít nhất.*", "").strip()))
        .containsExactly(
            "Hà Nam",
            "2017  ≥ 70 %",
            "2018  ≥ 85 %",
            "Ninh Bình",
            "── 1 July 2025: provinces merged, districts ended ──",
            "2026  ≥ 90 %");
  }

  @Test
  void comparesTwoPlans() {
    Run run = Run.of("diff", id("31-"), id("45-"), "--archive", archive);
    assertThat(run.out())
        .contains("target: dropped 1, added 0, changed 1, kept 0")
        .contains("− T2  [≥ 40 %]", "~ T1  [≥ 70 %]", "→ T1  [≥ 85 %]");
    assertThat(Run.of("diff", id("31-"), "nowhere", "--archive", archive).exit()).isEqualTo(2);
    assertThat(Run.of("diff", id("31-"), id("45-"), "--archive", archive, "--json").out())
        .startsWith("{\"before\":\"31-");
  }

  @Test
  void findsWhatResembles() {
    assertThat(Run.of("similar", id("31-"), "--archive", archive).out()).startsWith("[45/KH-UBND");
    assertThat(Run.of("similar", id("31-"), "T1", "--archive", archive).out())
        .contains("85%")
        .doesNotContain("70%");
    assertThat(Run.of("similar", id("31-"), "T9", "--archive", archive).err())
        .contains("no item \"T9\"");
  }

  @Test
  void showsAnItemWhereItStandsInItsDocument() {
    assertThat(Run.of("show", id("31-"), "T1", "--archive", archive).out())
        .contains("← rule:", "I. CHỈ TIÊU", "**Ít nhất 70% xã, phường được tuyên truyền**")
        .contains("Ít nhất 40% cơ sở lưu trú");
    assertThat(Run.of("show", id("31-"), "T9", "--archive", archive).exit()).isEqualTo(2);
  }

  @Test
  void suggestsWhileOneTypes() {
    assertThat(Run.of("suggest", "so", "l", "--archive", archive).out())
        .startsWith("agency\tSở Lao động - Thương binh và Xã hội\t");
    assertThat(Run.of("suggest", "ninh", "--json", "--archive", archive).out())
        .contains("{\"kind\":\"PROVINCE\",\"text\":\"Ninh Bình\"");
    assertThat(Run.of("suggest", "31", "--kind", "number", "--archive", archive).out())
        .startsWith("number\t31/KH-UBND\t1");
  }

  @Test
  void pagesThatCannotBeAreRefused() {
    assertThat(search("xã", "--page", "0").exit()).isEqualTo(2);
    assertThat(search("xã", "--page", "2000000").err()).contains("kehoach export");
    assertThat(search("xã", "--page", "1000", "--size", "20").exit()).isZero();
  }

  private static Run search(String... arguments) {
    return Run.of(
        Stream.concat(Stream.of("search", "--archive", archive), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private static String id(String beginning) {
    try (Stream<Path> plans = Files.list(Path.of(archive, "plans"))) {
      return plans
          .map(file -> String.valueOf(file.getFileName()).replace(".json", ""))
          .filter(name -> name.startsWith(beginning))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
