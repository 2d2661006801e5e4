package vn.kehoach.extractor.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.extractor.agency.Bodies.reader;
import static vn.kehoach.extractor.agency.Bodies.running;
import static vn.kehoach.extractor.agency.Bodies.wholly;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;

/** Which of several bodies of one name is meant: those of a place, of a level, with a number. */
class PlacedBodiesTest {

  @Test
  void youthUnionsOfAllDistrictsAreOneGroup() {
    assertThat(wholly("các huyện, thành, thị đoàn")).containsExactly("các huyện, thành, thị đoàn");
  }

  @Test
  void aShortNameWithItsPlaceIsTheBranchThere() {
    assertThat(wholly("VNPT Cao Bằng, Điện lực Hòa An"))
        .containsExactly("VNPT Cao Bằng", "Điện lực Hòa An");
  }

  @Test
  void aBranchMayStandBehindADash() {
    assertThat(wholly("Ngân hàng Nhà nước - Chi nhánh Lâm Đồng"))
        .containsExactly("Ngân hàng Nhà nước chi nhánh tỉnh");
  }

  @Test
  void politicalOrganisationsAreNoSocialWork() {
    assertThat(wholly("Mặt trận Tổ quốc huyện, các tổ chức CT-XH huyện"))
        .containsExactly(
            "Ủy ban Mặt trận Tổ quốc Việt Nam huyện", "các tổ chức chính trị - xã hội huyện");
  }

  @Test
  void theCommitteesLevelIsThatOfTheTrafficSafetyBoardToo() {
    assertThat(wholly("Ban ATGT, UBND các huyện"))
        .containsExactly("Ban An toàn giao thông các huyện", "Ủy ban nhân dân các huyện");
  }

  @Test
  void theFrontIsKnownByTheUnionsBesideIt() {
    assertThat(wholly("Mặt trận và các đoàn thể xã"))
        .containsExactly("Ủy ban Mặt trận Tổ quốc Việt Nam xã", "các đoàn thể xã");
  }

  @Test
  void aDeedInsideANameDoesNotEndIt() {
    assertThat(
            running(
                "Văn phòng Điều phối Chương trình xây dựng nông thôn mới tỉnh hướng dẫn các xã"))
        .containsExactly("Văn phòng Điều phối Chương trình xây dựng nông thôn mới tỉnh");
  }

  @Test
  void citiesAndTownsMayBeShortened() {
    assertThat(wholly("UBND các huyện, thành, thị"))
        .containsExactly("Ủy ban nhân dân các huyện, thành, thị");
  }

  @Test
  void aCityAndTheOtherDistrictsAreOneAddressee() {
    assertThat(wholly("UBND thành phố Thủ Đức và các quận, huyện"))
        .containsExactly("Ủy ban nhân dân thành phố Thủ Đức và các quận, huyện");
  }

  @Test
  void theLevelOfTheCommitteesStandsForPartyAndCouncilToo() {
    assertThat(wholly("Đảng ủy, HĐND, UBND các xã"))
        .containsExactly("Đảng ủy các xã", "Hội đồng nhân dân các xã", "Ủy ban nhân dân các xã");
  }

  @Test
  void theNumberOfATeamBelongsToTheName() {
    assertThat(wholly("Đội Quản lý thị trường số 12, Công an thị xã"))
        .containsExactly("Đội Quản lý thị trường số 12", "Công an thị xã");
  }

  @Test
  void aBranchIsThatOfTheProvinceThatItIsCalledAfter() {
    assertThat(wholly("Ngân hàng Nhà nước chi nhánh Đắk Lắk, Sở Y tế"))
        .containsExactly("Ngân hàng Nhà nước chi nhánh tỉnh", "Sở Y tế");
  }

  @Test
  void theLevelOfTheLastUnionStandsForAll() {
    assertThat(wholly("Hội Nông dân, Hội Liên hiệp Phụ nữ tỉnh"))
        .containsExactly("Hội Nông dân tỉnh", "Hội Liên hiệp Phụ nữ tỉnh");
  }

  @Test
  void theLevelOfTheUnionsStandsForTheFrontToo() {
    assertThat(wholly("Mặt trận Tổ quốc và các đoàn thể xã"))
        .containsExactly("Ủy ban Mặt trận Tổ quốc Việt Nam xã", "các đoàn thể xã");
  }

  @Test
  void theLevelOfTheLastIsNotThatOfADepartment() {
    assertThat(wholly("Sở Y tế, Hội Nông dân tỉnh"))
        .containsExactly("Sở Y tế", "Hội Nông dân tỉnh");
  }

  @Test
  void theNumberOfARegionBelongsToTheName() {
    assertThat(wholly("Kiểm toán nhà nước khu vực II, Kho bạc Nhà nước khu vực XI"))
        .containsExactly("Kiểm toán Nhà nước khu vực II", "Kho bạc Nhà nước khu vực XI");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UBND các xã, phường             | ubnd.xa
          Ủy ban nhân dân các phường xã   | ubnd.xa
          UBND các huyện, thành phố       | ubnd.huyen
          UBND các thành phố, thị xã      | ubnd.huyen
          Chủ tịch UBND các quận, huyện   | ubnd.huyen
          UBND các tỉnh, thành phố        | ubnd.tinh
          """)
  void aListOfLevelsTellsTheFamily(String text, String id) {
    assertThat(reader(text).wholly(new Span(0, text.length())))
        .extracting(AgencyMention::id)
        .containsExactly(id);
  }

  @Test
  void placesThatAreListedAfterALevelDoNotEndTheList() {
    assertThat(wholly("UBND các huyện Lâm Hà, Đức Trọng và UBND thị xã Gò Công"))
        .containsExactly("Ủy ban nhân dân các huyện", "Ủy ban nhân dân thị xã");
  }
}
