package vn.kehoach.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.ProvinceMention;

class PlanIdsTest {

  private static final DocumentId CONTENT =
      DocumentId.of("nội dung".getBytes(StandardCharsets.UTF_8));

  @Test
  void numberPlaceAndYearMakeTheName() {
    assertThat(PlanIds.of(header("31/KH-BCĐ", "Ninh Bình", LocalDate.of(2017, 4, 2)), CONTENT))
        .isEqualTo("31-kh-bcd-ninh-binh-2017");
  }

  @Test
  void withoutAPlaceNumberAndYearMakeIt() {
    assertThat(PlanIds.of(header("7/KH-SNV", null, LocalDate.of(2020, 1, 9)), CONTENT))
        .isEqualTo("7-kh-snv-2020");
  }

  @Test
  void withoutADateTheContentStandsForTheYear() {
    assertThat(PlanIds.of(header("7/KH-SNV", "Hà Nam", null), CONTENT))
        .isEqualTo("7-kh-snv-ha-nam-" + CONTENT.sha256().substring(0, 8));
  }

  @Test
  void withoutANumberTheContentNamesThePlan() {
    assertThat(PlanIds.of(header(null, "Hà Nam", LocalDate.of(2020, 1, 9)), CONTENT))
        .isEqualTo("plan-" + CONTENT.sha256().substring(0, 12));
  }

  @Test
  void aBlankNumberIsNone() {
    assertThat(PlanIds.of(header("/KH-UBND", "Hà Nam", LocalDate.of(2020, 1, 9)), CONTENT))
        .startsWith("plan-");
  }

  private static Header header(
      @Nullable String number, @Nullable String province, @Nullable LocalDate day) {
    return new Header(
        "KH",
        number,
        day,
        null,
        null,
        List.of(),
        null,
        province == null ? null : new ProvinceMention(null, province),
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }
}
