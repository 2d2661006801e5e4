package vn.kehoach.extractor.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LegacyTextTest {

  private static String repaired(String text) {
    return LegacyText.of(List.of(text)).apply(text);
  }

  @Test
  void tcvn3IsConverted() {
    assertThat(repaired("Uû ban nh©n d©n, §éc lËp - Tù do - H¹nh phóc"))
        .isEqualTo("Uỷ ban nhân dân, Độc lập - Tự do - Hạnh phúc");
  }

  @Test
  void vniIsConverted() {
    assertThat(repaired("Keá hoaïch cuûa Uûy ban nhaân daân, Ñoäc laäp - Töï do - Haïnh phuùc"))
        .isEqualTo("Kế hoạch của Ủy ban nhân dân, Độc lập - Tự do - Hạnh phúc");
  }

  @Test
  void viqrIsConverted() {
    assertThat(repaired("U?y ban nha^n da^n ti?nh ban ha`nh Ke^' hoa.ch tro^`ng ca^y"))
        .isEqualTo("Ủy ban nhân dân tỉnh ban hành Kế hoạch trồng cây");
  }

  @Test
  void visciiIsConverted() {
    assertThat(LegacyEncoding.VISCII.decode("Kª hoÕch M\u0006u")).isEqualTo("Kế hoạch MẪu");
  }

  @Test
  void vpsIsConverted() {
    assertThat(LegacyEncoding.VPS.decode("K‰ hoåch nåm")).isEqualTo("Kế hoạch nạm");
  }

  @Test
  void capitalsThatVpsGaveToControlCharactersAreConverted() {
    assertThat(LegacyEncoding.VPS.decode("K\u0090 HO\u0002CH V\u001D V\u0010"))
        .isEqualTo("KẾ HOẠCH VỮ VỊ");
  }

  @Test
  void soundTextStaysAsItIs() {
    String text = "Sở Y tế (viết tắt là SYT) chủ trì: 100% xã, phường; Café Müller được mời.";
    LegacyText legacy = LegacyText.of(List.of(text, "Kế hoạch này"));
    assertThat(legacy.kind()).isEqualTo(Optional.empty());
    assertThat(legacy.apply(text)).isEqualTo(text);
  }

  @Test
  void onlyDamagedParagraphsOfAMixedDocumentAreConverted() {
    String damaged = "KÕ ho¹ch trång c©y ph©n t¸n cña c¸c x·";
    String sound = "Đề án số 06 của Chính phủ";
    LegacyText legacy = LegacyText.of(List.of(sound, damaged));
    assertThat(legacy.apply(sound)).isEqualTo(sound);
    assertThat(legacy.apply(damaged)).isEqualTo("Kế hoạch trồng cây phân tán của các xã");
  }

  @Test
  void fontsThatEndInHShowCapitals() {
    assertThat(LegacyText.decodeByFont("Kế hoạch", ".VnTimeH")).isEqualTo("Kế hoạch");
    assertThat(LegacyText.decodeByFont("kÕ ho¹ch", ".VnTimeH")).isEqualTo("KẾ HOẠCH");
    assertThat(LegacyText.decodeByFont("kÕ ho¹ch", "ABCDEF+.VnTime")).isEqualTo("kế hoạch");
  }
}
