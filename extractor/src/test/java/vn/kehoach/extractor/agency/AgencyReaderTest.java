package vn.kehoach.extractor.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.extractor.agency.Bodies.reader;
import static vn.kehoach.extractor.agency.Bodies.running;
import static vn.kehoach.extractor.agency.Bodies.wholly;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;

class AgencyReaderTest {

  @Test
  void aListIsReadBodyByBody() {
    assertThat(wholly("Sở Y tế, Sở Tài chính và Công an tỉnh"))
        .containsExactly("Sở Y tế", "Sở Tài chính", "Công an tỉnh");
  }

  @Test
  void aCommaInsideANameDoesNotSplitIt() {
    assertThat(wholly("Sở Văn hóa, Thể thao và Du lịch, Sở Y tế"))
        .containsExactly("Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế");
  }

  @Test
  void aHeadWordWithAColonStandsForAllThatFollow() {
    assertThat(wholly("các Sở: Nội vụ; Tài chính")).containsExactly("Sở Nội vụ", "Sở Tài chính");
  }

  @Test
  void aHeadWordInThePluralStandsForAllThatFollow() {
    assertThat(wholly("các Sở Nội vụ, Tài chính")).containsExactly("Sở Nội vụ", "Sở Tài chính");
  }

  @Test
  void aNameAloneIsFoundAlthoughItMayHeadALongerOne() {
    assertThat(wholly("Ban Tuyên giáo")).containsExactly("Ban Tuyên giáo");
  }

  @Test
  void theBodyRightAfterANameIsTheOneThatItIsPartOf() {
    assertThat(wholly("Phòng Tham mưu Công an tỉnh, Thanh tra Sở Y tế"))
        .containsExactly("Phòng Tham mưu Công an tỉnh", "Thanh tra Sở Y tế");
  }

  @Test
  void theHeadOfABodyThatBeginsWithAHeadWordIsAnOffice() {
    assertThat(wholly("Trưởng Ban Chỉ đạo")).containsExactly("Trưởng Ban Chỉ đạo");
  }

  @Test
  void theCommitteesOfThePartyAreAGroup() {
    assertThat(wholly("các đảng đoàn, huyện ủy, thành ủy trực thuộc"))
        .containsExactly("các đảng đoàn, huyện ủy, thành ủy trực thuộc");
  }

  @Test
  void aCommaBetweenTwoHalvesOfATaskDoesNotEndAName() {
    assertThat(running("Quỹ Phòng, chống tác hại của thuốc lá bố trí kinh phí"))
        .containsExactly("Quỹ Phòng, chống tác hại của thuốc lá");
  }

  @Test
  void whatLooksLikeADeedInsideANameDoesNotEndIt() {
    assertThat(running("Trường Đại học Công nghệ thông tin Mẫu Sơn mở khóa đào tạo"))
        .containsExactly("Trường Đại học Công nghệ thông tin Mẫu Sơn");
  }

  @Test
  void aSectionOfAHouseHasAName() {
    assertThat(wholly("Bộ phận Y tế - Bảo vệ, Ban nhân dân các thôn"))
        .containsExactly("Bộ phận Y tế - Bảo vệ", "Ban nhân dân các thôn");
  }

  @Test
  void citiesUnderTheCentreAreALevel() {
    assertThat(wholly("UBND các tỉnh, thành phố trực thuộc Trung ương"))
        .containsExactly("Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương");
  }

  @Test
  void anAbbreviationIsExpanded() {
    assertThat(wholly("UBND tỉnh")).containsExactly("Ủy ban nhân dân tỉnh");
  }

  @Test
  void dashesInsideAnAbbreviationDoNotMatter() {
    assertThat(wholly("Sở GT-VT")).containsExactly("Sở Giao thông vận tải");
  }

  @Test
  void anInsuranceIsNotTheBodyThatRunsIt() {
    String text = "BHXH tự nguyện đạt 500 người";
    assertThat(reader(text).phraseAt(new Span(0, text.length()))).isEmpty();
  }

  @Test
  void oldTonePlacementGivesTheSameName() {
    assertThat(wholly("Uỷ ban nhân dân tỉnh")).containsExactly("Ủy ban nhân dân tỉnh");
  }

  @Test
  void anOfficeBelongsToItsBody() {
    assertThat(wholly("Giám đốc Sở Y tế")).containsExactly("Giám đốc Sở Y tế");
  }

  @Test
  void aPersonsNameAfterAnOfficeIsNoPartOfTheBody() {
    assertThat(wholly("Hiệu trưởng Nguyễn Văn Mẫu")).containsExactly("Hiệu trưởng");
  }

  @Test
  void levelsAfterABodyBelongToItsName() {
    assertThat(wholly("UBND các xã, phường")).containsExactly("Ủy ban nhân dân các xã, phường");
  }

  @Test
  void commonNounsMakeOneGroup() {
    assertThat(wholly("các sở, ban, ngành")).containsExactly("các sở, ban, ngành");
  }

  @Test
  void agenciesOfMinistersRankAreAGroupOfTheirOwn() {
    assertThat(wholly("các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ"))
        .containsExactly("các bộ", "cơ quan ngang bộ", "cơ quan thuộc Chính phủ");
  }

  @Test
  void aModifierBelongsToTheGroup() {
    assertThat(wholly("các đơn vị liên quan")).containsExactly("các đơn vị liên quan");
  }

  @Test
  void thePlaceOfABodyIsLeftOut() {
    assertThat(wholly("Ủy ban nhân dân tỉnh Cao Bằng")).containsExactly("Ủy ban nhân dân tỉnh");
  }

  @Test
  void aNameThatTheCatalogueLacksIsTakenAsItStands() {
    List<AgencyMention> found = reader("Trung tâm Ươm giống Bản Mẫu").wholly(new Span(0, 27));
    assertThat(found)
        .extracting(AgencyMention::name)
        .containsExactly("Trung tâm Ươm giống Bản Mẫu");
    assertThat(found.getFirst().id()).isNull();
  }

  @Test
  void aKnownBodyHasItsFamily() {
    assertThat(reader("Sở Y tế").wholly(new Span(0, 7)))
        .extracting(AgencyMention::id)
        .containsExactly("so.yte");
  }

  @Test
  void theLevelAfterTheLastStandsForAll() {
    assertThat(wholly("Viện kiểm sát, Tòa án nhân dân tỉnh"))
        .containsExactly("Viện kiểm sát nhân dân tỉnh", "Tòa án nhân dân tỉnh");
  }

  @Test
  void aBracketAfterANameIsPassedOver() {
    assertThat(wholly("Sở Y tế (cơ quan thường trực), Sở Tài chính"))
        .containsExactly("Sở Y tế", "Sở Tài chính");
  }

  @Test
  void aSpanWithMoreThanBodiesIsNotWhollyBodies() {
    assertThat(wholly("Sở Y tế chủ trì kiểm tra")).isEmpty();
  }

  @Test
  void aPhraseEndsWhereTheDeedBegins() {
    String text = "Sở Y tế, Sở Tài chính chủ trì kiểm tra";
    assertThat(reader(text).phraseAt(new Span(0, text.length())))
        .hasValueSatisfying(
            phrase -> assertThat(phrase.span().of(text)).isEqualTo("Sở Y tế, Sở Tài chính"));
  }

  @Test
  void noPhraseStandsWhereTheSpanBeginsWithADeed() {
    String text = "Kiểm tra cùng Sở Y tế";
    assertThat(reader(text).phraseAt(new Span(0, text.length()))).isEmpty();
  }

  @Test
  void aDeedInFrontOfTheListIsTold() {
    assertThat(reader("Sở Y tế chủ trì kiểm tra").predicateAt(8, 24)).isTrue();
  }

  @Test
  void everyMentionPointsAtItsWords() {
    String text = "Giao các Sở: Nội vụ; Tài chính, UBND các xã và Hội Nông dân tỉnh";
    List<AgencyMention> found = reader(text).wholly(new Span(5, text.length()));
    assertThat(found)
        .isNotEmpty()
        .allMatch(body -> text.substring(body.begin(), body.end()).equals(body.text()));
  }

  @Test
  void theLastLevelsAreNoPartOfASubject() {
    assertThat(wholly("Sở Lao động - Thương binh và Xã hội tỉnh"))
        .containsExactly("Sở Lao động - Thương binh và Xã hội tỉnh");
  }

  @Test
  void aBodyAfterALevelIsNoLevel() {
    assertThat(wholly("Hội Liên hiệp Phụ nữ tỉnh, Tỉnh đoàn"))
        .containsExactly("Hội Liên hiệp Phụ nữ tỉnh", "Tỉnh đoàn");
  }

  @Test
  void anOfficeStandsForEachOfTheBodies() {
    assertThat(wholly("Giám đốc các Sở: Y tế, Tài chính"))
        .containsExactly("Giám đốc Sở Y tế", "Giám đốc Sở Tài chính");
  }

  @Test
  void whatSomebodyIsInChargeOfBelongsToTheOffice() {
    assertThat(wholly("Phó chủ tịch phụ trách lĩnh vực Công tác Xã hội"))
        .containsExactly("Phó chủ tịch phụ trách lĩnh vực Công tác Xã hội");
  }

  @Test
  void aRankInFrontOfAnOfficeIsLeftOut() {
    assertThat(wholly("Đồng chí Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch UBND xã"))
        .containsExactly("Chủ tịch Ủy ban nhân dân xã");
  }

  @Test
  void whatTellsWhichEndsOneGroupAndANounBeginsTheNext() {
    assertThat(wholly("các đoàn thể cấp tỉnh, cơ quan ngành dọc đóng trên địa bàn"))
        .containsExactly("các đoàn thể cấp tỉnh", "cơ quan ngành dọc đóng trên địa bàn");
  }

  @Test
  void whatACommitteeIsForBelongsToItsNameInAHeading() {
    assertThat(wholly("Ban Chỉ đạo trồng cây chắn gió tỉnh, Ban Chỉ đạo các quân khu"))
        .containsExactly("Ban Chỉ đạo trồng cây chắn gió tỉnh", "Ban Chỉ đạo các quân khu");
  }

  @Test
  void theSecondHalfOfACentresNameBelongsToIt() {
    assertThat(wholly("Trung tâm Văn hóa, Thông tin - Thể thao và Truyền thanh huyện"))
        .containsExactly("Trung tâm Văn hóa, Thông tin - Thể thao và Truyền thanh huyện");
  }

  @Test
  void membersOfACommitteeAreOffices() {
    assertThat(wholly("Các thành viên Ban Chỉ đạo tỉnh, Tổ giúp việc"))
        .containsExactly("các thành viên Ban Chỉ đạo tỉnh", "Tổ giúp việc");
  }

  @Test
  void theStandingBoardOfACommitteeKeepsItsName() {
    assertThat(wholly("Ban Thường trực Ủy ban MTTQ xã Suối Mơ; Ban Thường trực UBMTTQ huyện"))
        .containsExactly(
            "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã",
            "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam huyện");
  }

  @Test
  void whoseMembersAGroupNamesBelongsToIt() {
    assertThat(running("Các tổ chức thành viên của MTTQ Việt Nam xã tham gia vận động"))
        .containsExactly("các tổ chức thành viên của Mặt trận Tổ quốc Việt Nam xã");
  }

  @Test
  void societyIsNoLevel() {
    assertThat(wholly("Công chức Văn hóa xã hội xã"))
        .containsExactly("Công chức Văn hóa xã hội xã");
  }

  @Test
  void aListAfterAStationIsNotWhatItIsFor() {
    assertThat(wholly("Trạm Y tế, các trường học trên địa bàn phường"))
        .containsExactly("Trạm Y tế", "các trường học");
  }

  @Test
  void whoHoldsAnOfficeIsNoPartOfIt() {
    assertThat(wholly("Đồng chí Lê Thị Na - Phó Trưởng phòng")).containsExactly("Phó Trưởng phòng");
    assertThat(wholly("Ông Lê Văn Mít, Phó Chủ tịch UBND xã"))
        .containsExactly("Phó Chủ tịch Ủy ban nhân dân xã");
  }

  @Test
  void theStaffOfAnOfficeIsNamedWithIt() {
    assertThat(wholly("Bộ phận chuyên môn Phòng GDĐT"))
        .containsExactly("Bộ phận chuyên môn Phòng Giáo dục và Đào tạo");
  }

  @Test
  void capitalsOfAHeadingAreWrittenSmall() {
    assertThat(wholly("ỦY BAN NHÂN DÂN CÁC XÃ, PHƯỜNG"))
        .containsExactly("Ủy ban nhân dân các xã, phường");
  }

  @Test
  void abbreviationsOfSeveralWordsAreWrittenOut() {
    assertThat(wholly("Vụ KHCN và MT")).containsExactly("Vụ Khoa học, Công nghệ và Môi trường");
    assertThat(wholly("Chi cục Quản lý chất lượng NLS và TS"))
        .containsExactly("Chi cục Quản lý chất lượng nông lâm sản và thủy sản");
  }

  @Test
  void aNameGoesOnBehindAConjunctionThatNoBodyFollows() {
    assertThat(wholly("Trung tâm Chuyển đổi số và Thống kê nông nghiệp"))
        .containsExactly("Trung tâm Chuyển đổi số và Thống kê nông nghiệp");
    assertThat(wholly("Trung tâm Khuyến nông và Chi cục Kiểm lâm")).hasSize(2);
  }
}
