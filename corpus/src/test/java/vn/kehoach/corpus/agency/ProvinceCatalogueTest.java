package vn.kehoach.corpus.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvinceCatalogueTest {

  private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
  private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

  private final ProvinceCatalogue catalogue = ProvinceCatalogue.standard();

  @ParameterizedTest
  @CsvSource({
    "2003-12-31,61",
    "2004-01-01,64",
    "2008-07-31,64",
    "2008-08-01,63",
    "2025-01-01,63",
    "2025-06-30,63",
    "2025-07-01,34",
    "2026-11-22,34"
  })
  void everyDayHasItsNumberOfProvinces(LocalDate day, int count) {
    assertThat(catalogue.on(day)).hasSize(count);
  }

  @Test
  void theOldSixtyThreeCoverTheNewThirtyFourExactly() {
    Set<Province> reached = new HashSet<>();
    for (Province old : catalogue.on(BEFORE)) {
      assertThat(catalogue.successors(old.id(), AFTER)).as(old.id()).hasSize(1);
      reached.addAll(catalogue.successors(old.id(), AFTER));
    }
    assertThat(reached).containsExactlyInAnyOrderElementsOf(catalogue.on(AFTER));
    assertThat(
            catalogue.on(AFTER).stream()
                .mapToInt(province -> catalogue.predecessors(province.id(), BEFORE).size())
                .sum())
        .isEqualTo(63);
    assertThat(catalogue.on(AFTER).stream().filter(p -> p.existedOn(BEFORE))).hasSize(11);
  }

  @Test
  void ninhBinhOfTodayWasThreeProvinces() {
    Province today = catalogue.find("tỉnh Ninh Bình", AFTER).orElseThrow();
    assertThat(today.id()).isEqualTo("ninh-binh-2025");
    assertThat(catalogue.predecessors(today.id(), BEFORE))
        .extracting(Province::name)
        .containsExactlyInAnyOrder("Hà Nam", "Nam Định", "Ninh Bình");
    assertThat(catalogue.successors("ninh-binh", AFTER)).containsExactly(today);
  }

  @ParameterizedTest
  @CsvSource({
    "15,Yên Bái,Lào Cai",
    "24,Bắc Giang,Bắc Ninh",
    "44,Quảng Bình,Quảng Trị",
    "52,Bình Định,Gia Lai",
    "80,Long An,Tây Ninh",
    "82,Tiền Giang,Đồng Tháp",
    "91,Kiên Giang,An Giang"
  })
  void sevenCodesChangedTheirName(String code, String before, String after) {
    assertThat(catalogue.on(BEFORE).stream().filter(p -> p.code().equals(code)))
        .extracting(Province::name)
        .containsExactly(before);
    assertThat(catalogue.on(AFTER).stream().filter(p -> p.code().equals(code)))
        .extracting(Province::name)
        .containsExactly(after);
  }

  @ParameterizedTest
  @CsvSource({
    "Hoà Bình,hoa-binh",
    "TP. Hồ Chí Minh,ho-chi-minh",
    "thành phố Hồ Chí Minh,ho-chi-minh",
    "ĐẮK LẮK,dak-lak-2004",
    "Đắc Lắc,dak-lak-2004",
    "Bà Rịa – Vũng Tàu,ba-ria-vung-tau",
    "Thừa Thiên - Huế,thua-thien-hue",
    "tỉnh Cao Bằng,cao-bang"
  })
  void findsAProvinceInOtherSpellings(String name, String id) {
    assertThat(catalogue.find(name, LocalDate.of(2019, 1, 1))).map(Province::id).hasValue(id);
  }

  @Test
  void everyProvinceIsFoundByItsNameOnEachOfItsDays() {
    for (Province province : catalogue.provinces()) {
      LocalDate day = province.validTo() == null ? LocalDate.of(2026, 11, 1) : province.validTo();
      assertThat(catalogue.find(province.name(), day)).as(province.id()).hasValue(province);
      assertThat(catalogue.find(province.fullName(), day)).as(province.id()).hasValue(province);
    }
  }

  @Test
  void aNameOutlivesItsProvince() {
    assertThat(catalogue.find("Tiền Giang", LocalDate.of(2025, 8, 1)))
        .map(Province::id)
        .hasValue("tien-giang");
    assertThat(catalogue.find("Xyz", AFTER)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Vinh,Nghệ An",
    "Phan Rang-Tháp Chàm,Ninh Thuận",
    "Biên Hòa,Đồng Nai",
    "Buôn Ma Thuột,Đắk Lắk"
  })
  void thePlaceOfAnOldLetterheadNamesTheProvince(String town, String province) {
    assertThat(catalogue.bySeat(town, LocalDate.of(2009, 5, 1)))
        .map(Province::name)
        .hasValue(province);
  }

  @ParameterizedTest
  @CsvSource({
    "Báo Ấp Bắc,Tiền Giang",
    "Báo Đồng Khởi,Bến Tre",
    "Hànộimới,Hà Nội",
    "Báo Sơn La,Sơn La",
    "Báo Yên Bái,Yên Bái"
  })
  void aNewspaperNamesItsProvince(String newspaper, String province) {
    assertThat(catalogue.byNewspaper(newspaper, LocalDate.of(2022, 3, 1)))
        .map(Province::name)
        .hasValue(province);
  }

  @Test
  void otherNewspapersHaveNoProvince() {
    assertThat(catalogue.byNewspaper("Báo Nhân Dân", AFTER)).isEmpty();
    assertThat(catalogue.byNewspaper("Sơn La", AFTER)).isEmpty();
  }

  @Test
  void districtsEndedWithTheReform() {
    assertThat(catalogue.hadDistricts(BEFORE)).isTrue();
    assertThat(catalogue.hadDistricts(AFTER)).isFalse();
  }
}
