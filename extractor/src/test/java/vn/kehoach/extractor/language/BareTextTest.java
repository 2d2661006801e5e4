package vn.kehoach.extractor.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BareTextTest {

  @Test
  void caseAndMarksAreTakenOff() {
    assertThat(BareText.of("Ủy ban NHÂN DÂN")).isEqualTo("uy ban nhan dan");
  }

  @Test
  void theLetterWithAStrokeIsAD() {
    assertThat(BareText.of("Đẩy mạnh điều phối")).isEqualTo("day manh dieu phoi");
  }

  @Test
  void anyDashIsAHyphen() {
    assertThat(BareText.of("Lao động – Việc làm")).isEqualTo("lao dong - viec lam");
  }

  @Test
  void lineFeedsAndNoBreakSpacesAreSpaces() {
    assertThat(BareText.of("Sở\nY\u00A0tế")).isEqualTo("so y te");
  }

  @Property
  void theLengthNeverChanges(@ForAll String text) {
    assertThat(BareText.of(text)).hasSameSizeAs(text);
  }
}
