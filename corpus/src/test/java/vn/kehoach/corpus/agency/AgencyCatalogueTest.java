package vn.kehoach.corpus.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyCatalogueTest {

  private static final AgencyCatalogue CATALOGUE = AgencyCatalogue.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sở Lao động - Thương binh và Xã hội | so.ldtbxh",
        "Sở Lao động-TBXH | so.ldtbxh",
        "Sở LĐ-TB&XH | so.ldtbxh",
        "Sở LĐTBXH | so.ldtbxh",
        "Sở LĐ - TB và XH | so.ldtbxh",
        "SLĐTBXH | so.ldtbxh",
        "Sở GD&ĐT | so.gddt",
        "Sở Giáo dục - Đào tạo | so.gddt",
        "Sở KH - ĐT | so.khdt",
        "Sở TTTT | so.tttt",
        "Sở NN&PTNT | so.nnptnt",
        "Sở Nông nghiệp và PTNT | so.nnptnt",
        "Sở NN&MT | so.nnmt",
        "Sở Văn hoá, Thể thao & Du lịch | so.vhttdl",
        "Sở VH-TT&DL | so.vhttdl",
        "UBND tỉnh | ubnd.tinh",
        "Uỷ ban Nhân dân cấp xã | ubnd.xa",
        "UBND huyện | ubnd.huyen",
        "VKSND tỉnh | vks.tinh",
        "TAND Thành phố | tand.tinh",
        "Bộ CHQS tỉnh | qs.tinh",
        "BCH BĐBP tỉnh | bp.tinh",
        "Ủy ban MTTQ Việt Nam tỉnh | mttq.tinh",
        "UBMTTQVN tỉnh | mttq.tinh",
        "Hội Phụ nữ tỉnh | hoi.phunu.tinh",
        "Hội LHPN tỉnh | hoi.phunu.tinh",
        "Tỉnh Đoàn | doan.tinh",
        "LĐLĐ tỉnh | ldld.tinh",
        "Đài PT-TH tỉnh | dai.ptth",
        "Đài PTTH tỉnh | dai.ptth",
        "Báo và phát thanh, truyền hình tỉnh | bao.ptth",
        "Phòng Kinh tế, Hạ tầng và Đô thị | phong.kthtdt.xa",
        "Phòng GD&ĐT | phong.gddt",
        "Ban QL các KCN tỉnh | bql.kcn",
        "NHNN chi nhánh tỉnh | nhnn.tinh",
      })
  void knowsTheWaysToWriteAName(String name, String id) {
    assertThat(CATALOGUE.findAll(name)).extracting(Agency::id).contains(id);
  }

  @Test
  void theCanonicalNameKeepsTheLevelWordOfTheDocument() {
    assertThat(CATALOGUE.names("Thanh tra TP"))
        .extracting(AgencyName::canonical)
        .containsExactly("Thanh tra thành phố", "Thanh tra thành phố");
    assertThat(CATALOGUE.names("Hội Phụ nữ"))
        .extracting(AgencyName::canonical)
        .containsExactly("Hội Liên hiệp Phụ nữ");
    assertThat(CATALOGUE.byId("ubnd.xa").orElseThrow().name()).isEqualTo("Ủy ban nhân dân cấp xã");
  }

  @Test
  void aNameOfTwoLevelsFindsTheHigherOneFirst() {
    assertThat(CATALOGUE.findAll("UBND thành phố"))
        .extracting(Agency::id)
        .containsExactly("ubnd.tinh", "ubnd.huyen");
    assertThat(CATALOGUE.findAll("BHXH thành phố"))
        .extracting(Agency::id)
        .containsExactly("bh.tinh", "bh.huyen");
  }

  @Test
  void theDayTellsBodiesOfOneNameApart() {
    assertThat(CATALOGUE.find("Chi cục Quản lý thị trường", LocalDate.of(2017, 5, 4)))
        .map(Agency::id)
        .hasValue("qltt.cc");
    assertThat(CATALOGUE.find("Chi cục QLTT", LocalDate.of(2026, 5, 4)))
        .map(Agency::id)
        .hasValue("qltt.cc2025");
  }

  @Test
  void anAbbreviationNeedsItsCapitals() {
    assertThat(CATALOGUE.find("SYT")).isPresent();
    assertThat(CATALOGUE.find("syt")).isEmpty();
  }

  @Test
  void symbolsOfNumbersNameTheirAgencies() {
    assertThat(CATALOGUE.withSymbol("SVHTT"))
        .extracting(Agency::id)
        .containsExactly("so.vhtt", "so.vhtt1");
    assertThat(CATALOGUE.withSymbol("XYZ")).isEmpty();
  }
}
