package vn.kehoach.index;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.corpus.plan.AssignmentRole.LEAD;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.index.query.AgencyFilter;
import vn.kehoach.index.query.Filters;
import vn.kehoach.index.query.PlanQuery;
import vn.kehoach.index.query.TextQuery;

class WordsTest {

  @TempDir private Path folder;

  @Test
  void aQueryWithMarksKeepsPraiseAndRoadApart() throws IOException {
    Found found = roads();
    assertThat(found.by("dương")).containsExactly("p/N2");
    assertThat(found.by("đường")).containsExactly("p/N1");
  }

  @Test
  void aQueryWithoutMarksFindsBoth() throws IOException {
    assertThat(roads().by("duong")).containsExactlyInAnyOrder("p/N1", "p/N2", "p/N3");
  }

  @Test
  void aQueryWithoutMarksRanksTheSameSpellingFirst() throws IOException {
    assertThat(roads().by("duong")).first().isEqualTo("p/N3");
  }

  private Found roads() throws IOException {
    return Found.in(
        folder,
        Plans.plan("p")
            .task("Sửa chữa đường liên xã.", null)
            .task("Biểu dương tập thể tốt.", null)
            .task("Cong trinh duong lien thon.", null)
            .build());
  }

  @Test
  void toneMarkPlaceUnicodeFormAndCapitalsDoNotMatter() throws IOException {
    Found found =
        Found.in(folder, Plans.plan("p").task("Ủy ban vận động hoà giải, kỹ năng.", null).build());
    for (String words : List.of("hòa", "HOÀ", "uỷ", "kĩ", "ủy kỹ")) {
      assertThat(found.by(words)).as(words).containsExactly("p/N1");
      assertThat(found.by(Normalizer.normalize(words, Normalizer.Form.NFD)))
          .as("decomposed " + words)
          .containsExactly("p/N1");
    }
  }

  @Test
  void aWordPairRanksBeforeTheSameSyllablesApart() throws IOException {
    Found found =
        Found.in(
            folder,
            Plans.plan("p")
                .task("Mai này dạm hỏi, mời dăm người xã bên.", null)
                .task("Phòng, chống tệ nạn mại dâm trên địa bàn.", null)
                .build());
    assertThat(found.by("mai dam")).startsWith("p/N2");
  }

  @Test
  void abbreviationAndLongFormFindEachOther() throws IOException {
    Found found =
        Found.in(
            folder,
            Plans.plan("p")
                .task("UBND các xã báo cáo.", null)
                .task("Ủy ban nhân dân huyện chỉ đạo.", null)
                .task("Nhân dân tham gia.", null)
                .build());
    for (String words :
        List.of("UBND", "ubnd", "Ủy ban nhân dân", "uy ban nhan dan", "uỷ ban nhân dân")) {
      assertThat(found.by(words)).as(words).containsExactlyInAnyOrder("p/N1", "p/N2");
    }
    assertThat(found.by("nhân dân")).containsExactlyInAnyOrder("p/N2", "p/N3");
  }

  @Test
  void aPhraseSpansAnAbbreviation() throws IOException {
    Found found =
        Found.in(
            folder,
            Plans.plan("p")
                .task("Ủy ban nhân dân huyện chỉ đạo.", null)
                .task("UBND huyện chỉ đạo.", null)
                .task("Huyện và UBND chỉ đạo.", null)
                .build());
    for (String words : List.of("UBND huyện", "ủy ban nhân dân huyện", "ubnd huyen")) {
      assertThat(found.by(PlanQuery.of(new TextQuery.Phrase(words))))
          .as(words)
          .containsExactlyInAnyOrder("p/N1", "p/N2");
    }
  }

  @Test
  void aNumberIsFoundWholeAndByItsParts() throws IOException {
    Found found =
        Found.in(
            folder,
            Plans.plan("a").numbered("31/KH-BCĐ").task("Việc một.", null).build(),
            Plans.plan("b").numbered("131/KH-UBND").task("Theo 31/QĐ-BCĐ làm.", null).build());
    assertThat(found.by("31/KH-BCĐ")).containsExactly("a/N1");
    assertThat(found.by("31/KH")).containsExactly("a/N1");
    assertThat(found.by("kh-bcd")).containsExactly("a/N1");
    assertThat(found.by("31")).containsExactlyInAnyOrder("a/N1", "b/N1");
    assertThat(found.by("qd-bcd")).containsExactly("b/N1");
  }

  @Test
  void groupedNumbersAndLeadingZerosAreTheSameNumber() throws IOException {
    Found found =
        Found.in(folder, Plans.plan("p").task("Tập huấn 2.460 người ở 05 xã.", null).build());
    for (String words : List.of("2460", "2.460", "5 xã", "05 xã")) {
      assertThat(found.by(words)).as(words).containsExactly("p/N1");
    }
  }

  @Test
  void wordsOfThePlanFindItsItemsAfterThoseThatHaveThemThemselves() throws IOException {
    Found found =
        Found.in(
            folder,
            Plans.plan("title")
                .titled("Kế hoạch phòng, chống mại dâm")
                .task("Kiểm tra.", null)
                .build(),
            Plans.plan("item").task("Phòng, chống mại dâm.", null).build());
    assertThat(found.by("mại dâm")).containsExactly("item/N1", "title/N1");
    assertThat(found.by(PlanQuery.of(new TextQuery.Phrase("chống mại dâm"))))
        .containsExactly("item/N1", "title/N1");
  }

  @Test
  void wordsThatMustNotBeThere() throws IOException {
    Found found = roads();
    assertThat(
            found.by(
                PlanQuery.of(
                    new TextQuery.AllOf(
                        List.of(
                            new TextQuery.Words("duong"),
                            new TextQuery.Not(new TextQuery.Words("thon")))))))
        .containsExactlyInAnyOrder("p/N1", "p/N2");
    assertThat(
            found.by(
                PlanQuery.of(
                    new TextQuery.AllOf(List.of(new TextQuery.Not(new TextQuery.Words("duong")))))))
        .isEmpty();
  }

  @Test
  void whereNothingHasAllWordsHalfOfThemIsEnoughAndTheResultSaysSo() throws IOException {
    SearchResult result = roads().result(PlanQuery.of("đường liên tỉnh"));
    assertThat(Found.names(result)).containsExactly("p/N1");
    assertThat(result.relaxed()).isTrue();
    assertThat(roads().result(PlanQuery.of("đường liên xã")).relaxed()).isFalse();
  }

  @Test
  void highlightsAreTheExactWords() throws IOException {
    Found found =
        Found.in(
            folder,
            Plans.plan("p")
                .task("UBND huyện, Ủy ban nhân dân xã theo 31/KH-BCĐ; đường, dương.", null)
                .build());
    assertThat(found.highlighted(PlanQuery.of("ủy ban nhân dân 31/KH đường")))
        .containsExactly(List.of("UBND", "Ủy ban nhân dân", "31/KH", "đường"));
    assertThat(found.highlighted(PlanQuery.of("duong"))).containsExactly(List.of("đường", "dương"));
    assertThat(found.highlighted(PlanQuery.of(new TextQuery.Phrase("nhan dan xa"))))
        .containsExactly(List.of("nhân dân xã"));
  }

  @Test
  void theAgencyAskedForIsHighlightedToo() throws IOException {
    Found found =
        Found.in(
            folder,
            Plans.plan("p")
                .assigned(LEAD, "so.yte|Sở Y tế", "Giao Sở Y tế chủ trì khám bệnh.")
                .build());
    assertThat(
            found.highlighted(
                PlanQuery.of("khám")
                    .withFilters(
                        Filters.NONE
                            .withAgency(AgencyFilter.named("so y te"))
                            .withRoles(Set.of(LEAD)))))
        .containsExactly(List.of("Sở Y tế", "khám"));
  }
}
