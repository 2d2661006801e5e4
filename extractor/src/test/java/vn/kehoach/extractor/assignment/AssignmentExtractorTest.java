package vn.kehoach.extractor.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.extractor.Plans;

class AssignmentExtractorTest {

  @Test
  void whatStandsUnderABodysHeadingIsItsWork() {
    assertThat(given("1. Sở Y tế\n- Cấp thuốc cho đội trồng cây.\n2. Sở Tài chính\n- Cấp tiền."))
        .containsExactly("Cấp thuốc cho đội trồng cây <- Sở Y tế", "Cấp tiền <- Sở Tài chính");
  }

  @Test
  void ofNestedHeadingsTheInnermostWins() {
    assertThat(given("1. Sở Y tế\na) Chi cục Dân số\n- Tuyên truyền tại chợ phiên."))
        .containsExactly("Tuyên truyền tại chợ phiên <- Chi cục Dân số");
  }

  @Test
  void anIntroductionThatNamesNoBodyLeavesTheRoleToItsItems() {
    assertThat(
            Plans.of(
                    """
                    IV. TỔ CHỨC THỰC HIỆN
                    1. Sở Y tế
                    Chủ trì, phối hợp với các đơn vị liên quan, cụ thể:
                    - Cấp thuốc cho đội trồng cây.
                    """)
                .assignments())
        .extracting(Assignment::role)
        .containsExactly(AssignmentRole.RESPONSIBLE);
  }

  @Test
  void theNumberOfAPageIsNoWork() {
    assertThat(
            Plans.given(
                Plans.extract(
                    Plans.lines(
                        """
                        KẾ HOẠCH
                        Trồng cây năm 2031
                        IV. TỔ CHỨC THỰC HIỆN
                        1. Sở Y tế
                        - Cấp thuốc cho đội trồng cây.
                        4
                        - Bố trí xe cứu thương.
                        """))))
        .containsExactly(
            "Cấp thuốc cho đội trồng cây <- Sở Y tế", "Bố trí xe cứu thương <- Sở Y tế");
  }

  @Test
  void aReportsIntroductionIsNotCutBetweenThoseWhoWorkTogether() {
    assertThat(
            Plans.given(
                Plans.extract(
                    Plans.lines(
                        """
                        Ngày 05/3/2024, UBND tỉnh Cao Bằng ban hành Kế hoạch số 18/KH-UBND về trồng cây.
                        Sở Y tế chủ trì, phối hợp với các bộ, ngành; các sở liên quan thực hiện việc sau:
                        - Xây dựng phương án cấp thuốc. Bố trí xe cứu thương.
                        """))))
        .containsExactly("Xây dựng phương án cấp thuốc. Bố trí xe cứu thương <- Sở Y tế");
  }

  @Test
  void aCaptionBetweenTwoParagraphsPartsNoWorkFromItsBody() {
    assertThat(
            Plans.given(
                Plans.extract(
                    Plans.lines(
                        """
                        Ngày 05/3/2024, UBND tỉnh Cao Bằng ban hành Kế hoạch số 18/KH-UBND về trồng cây.
                        UBND tỉnh giao Sở Y tế chủ trì cấp thuốc cho các đội trồng cây.
                        Ảnh: Văn Mẫu
                        Tiếp tục triển khai tủ thuốc ở các xã vùng cao.
                        """))))
        .containsExactly(
            "UBND tỉnh giao Sở Y tế chủ trì cấp thuốc cho các đội trồng cây <- Sở Y tế",
            "Tiếp tục triển khai tủ thuốc ở các xã vùng cao <- Sở Y tế");
  }

  @Test
  void whomAGovernmentThatIsNamedInFullAsksHasTheWork() {
    assertThat(
            Plans.given(
                Plans.extract(
                    Plans.lines(
                        """
                        Ngày 05/3/2024, UBND tỉnh Cao Bằng ban hành Kế hoạch số 18/KH-UBND về trồng cây.
                        UBND tỉnh Cao Bằng yêu cầu thủ trưởng các sở, ban, ngành tiếp tục đẩy mạnh trồng cây ven sông.
                        UBND tỉnh Cao Bằng yêu cầu các sở, ban, ngành triển khai thực hiện tốt các nội dung tại Kế hoạch này.
                        """))))
        .containsExactly(
            "UBND tỉnh Cao Bằng yêu cầu thủ trưởng các sở, ban, ngành tiếp tục đẩy mạnh trồng cây"
                + " ven sông <- thủ trưởng các sở, ban, ngành");
  }

  @Test
  void whoIsNamedAfterAnOpeningClauseMayLead() {
    assertThat(
            Plans.of(
                    "IV. TỔ CHỨC THỰC HIỆN\n- Để hoàn thành, Sở Y tế chủ trì cấp thuốc cho các đội.")
                .assignments())
        .extracting(Assignment::role)
        .containsExactly(AssignmentRole.LEAD);
  }

  @Test
  void aHeadingOfSeveralBodiesGivesTheWorkToAll() {
    assertThat(given("1. Sở Y tế, Công an tỉnh\n- Trực tại lễ trồng cây."))
        .containsExactly("Trực tại lễ trồng cây <- Sở Y tế + Công an tỉnh");
  }

  @Test
  void aBodyInFrontOfItsWorkOnOneLineIsItsHeading() {
    assertThat(given("1. Sở Y tế: Cấp thuốc cho đội trồng cây.\n2. Công an tỉnh: Giữ trật tự."))
        .containsExactly("Cấp thuốc cho đội trồng cây <- Sở Y tế", "Giữ trật tự <- Công an tỉnh");
  }

  @Test
  void theSubjectOfASentenceDoesTheWork() {
    assertThat(given("- Sở Y tế chuẩn bị thuốc cho đội trồng cây."))
        .containsExactly("Sở Y tế chuẩn bị thuốc cho đội trồng cây <- Sở Y tế");
  }

  @Test
  void aSentenceWithoutASubjectGoesOnWithTheOneBefore() {
    assertThat(given("Sở Y tế chuẩn bị thuốc cho các đội. Tổ chức trực cấp cứu trong ngày lễ."))
        .containsExactly(
            "Sở Y tế chuẩn bị thuốc cho các đội <- Sở Y tế",
            "Tổ chức trực cấp cứu trong ngày lễ <- Sở Y tế");
  }

  @Test
  void thisBodyIsTheOneOfTheSentenceBefore() {
    assertThat(given("Sở Y tế cấp thuốc cho các đội. Đơn vị này cũng kiểm tra việc trồng cây."))
        .containsExactly(
            "Sở Y tế cấp thuốc cho các đội <- Sở Y tế",
            "Đơn vị này cũng kiểm tra việc trồng cây <- Sở Y tế");
  }

  @Test
  void bodiesThatSemicolonsPartAreChargedTogether() {
    assertThat(
            reported(
                "UBND tỉnh yêu cầu, Chánh Thanh tra tỉnh; Giám đốc Sở Y tế tăng cường kiểm tra vườn ươm."))
        .containsExactly(
            "UBND tỉnh yêu cầu, Chánh Thanh tra tỉnh; Giám đốc Sở Y tế tăng cường kiểm tra vườn ươm"
                + " <- Chánh Thanh tra tỉnh + Giám đốc Sở Y tế");
  }

  @Test
  void oneThingThatAReportSaysAllAreAskedForIsWork() {
    assertThat(reported("UBND tỉnh yêu cầu các địa phương báo cáo kết quả trước ngày 15/12."))
        .containsExactly(
            "UBND tỉnh yêu cầu các địa phương báo cáo kết quả trước ngày 15/12 <- các địa phương");
  }

  private static List<String> reported(String sentence) {
    return Plans.given(
        Plans.extract(
            Plans.lines(
                "Ngày 12/3/2024, UBND tỉnh Cao Bằng ban hành Kế hoạch số 45/KH-UBND về trồng cây.\n"
                    + "Theo Kế hoạch, tỉnh phấn đấu trồng 300 cây.\n"
                    + sentence)));
  }

  @Test
  void anOfficesOwnHouseIsNoSecondBody() {
    assertThat(given("1. Phòng Kế hoạch - Sở\n- Cấp tiền cho đội trồng cây."))
        .containsExactly("Cấp tiền cho đội trồng cây <- Phòng Kế hoạch");
  }

  @Test
  void anAllocationInsideASentenceIsFound() {
    assertThat(tasks("- Căn cứ kết quả ươm giống, giao Sở Y tế thành lập đoàn kiểm tra."))
        .singleElement()
        .asString()
        .endsWith("<- Sở Y tế");
  }

  @Test
  void aDoerInBracketsAtTheEndIsFound() {
    assertThat(tasks("- Tập huấn kỹ năng trồng cây (do Sở Y tế chủ trì)."))
        .singleElement()
        .asString()
        .endsWith("<- Sở Y tế");
  }

  @Test
  void theBracketAtTheEndTellsTheDeadlineToo() {
    assertThat(
            Plans.of("I. NHIỆM VỤ\n- Tập huấn kỹ năng (Sở Y tế chủ trì; thời gian: quý II/2024).")
                .assignments())
        .singleElement()
        .extracting(Assignment::deadline)
        .isEqualTo("2024-Q2");
  }

  @Test
  void whoLeadsIsTold() {
    assertThat(role("Chủ trì, phối hợp với các sở xây dựng kế hoạch trồng cây."))
        .isEqualTo(AssignmentRole.LEAD);
  }

  @Test
  void whoSupportsIsTold() {
    assertThat(role("Phối hợp với Sở Tài chính kiểm tra việc trồng cây."))
        .isEqualTo(AssignmentRole.SUPPORT);
  }

  @Test
  void elseTheBodyIsResponsible() {
    assertThat(role("Cấp thuốc cho đội trồng cây.")).isEqualTo(AssignmentRole.RESPONSIBLE);
  }

  @Test
  void theLeadOfAnotherBodyIsNotOnesOwn() {
    assertThat(role("Phối hợp với cơ quan chủ trì tổng hợp kết quả."))
        .isEqualTo(AssignmentRole.SUPPORT);
  }

  @Test
  void thoseWhomOneWorksWithAreCollaborators() {
    assertThat(
            Plans.names(
                under("Chủ trì, phối hợp với Sở Tài chính, Công an tỉnh kiểm tra.")
                    .collaborators()))
        .containsExactly("Sở Tài chính", "Công an tỉnh");
  }

  @Test
  void anAssignmentTellsItsDeadline() {
    assertThat(under("Cấp thuốc cho đội trồng cây trước ngày 30/6/2024.").deadline())
        .isEqualTo("2024-06-30");
  }

  @Test
  void whoIsEncouragedIsGivenTheWork() {
    assertThat(given("- Khuyến khích Hội Nông dân tỉnh vận động hội viên trồng cây."))
        .containsExactly(
            "Khuyến khích Hội Nông dân tỉnh vận động hội viên trồng cây <- Hội Nông dân tỉnh");
  }

  @Test
  void aBodyThatAnotherDirectsInAnIntroducingLineDoesTheWork() {
    assertThat(
            given("1. Sở Y tế chỉ đạo Chi cục Dân số thực hiện các nội dung sau:\n- Lập dự toán."))
        .containsExactly("Lập dự toán <- Chi cục Dân số");
  }

  @Test
  void aBodyThatAnIntroducingLineGivesWorkToDoesIt() {
    assertThat(
            given(
                "1. Sở Y tế\n- Cấp thuốc cho đội trồng cây.\n"
                    + "Trong đó giao Giám đốc Sở Y tế chỉ đạo thực hiện:\n- Lập dự toán."))
        .containsExactly(
            "Cấp thuốc cho đội trồng cây <- Sở Y tế", "Lập dự toán <- Giám đốc Sở Y tế");
  }

  @Test
  void underAGeneralHeadingTheBodyThatIsAskedDoesTheWork() {
    assertThat(given("1. Các tổ chức khác\n- Đề nghị Hội Nông dân tỉnh trồng cây chắn gió."))
        .containsExactly("Đề nghị Hội Nông dân tỉnh trồng cây chắn gió <- Hội Nông dân tỉnh");
  }

  @Test
  void whoHeadsABodyIsNoPartOfItsName() {
    assertThat(
            given(
                "1. Tiểu ban Nội dung do đồng chí Phó Giám đốc Sở làm Trưởng tiểu ban: ươm giống."))
        .containsExactly("ươm giống <- Tiểu ban Nội dung");
  }

  @Test
  void casesAreNoBodies() {
    assertThat(given("1. Sở Y tế\n- Đối với các trường hợp cây gãy đổ thì trồng lại."))
        .containsExactly("Đối với các trường hợp cây gãy đổ thì trồng lại <- Sở Y tế");
  }

  @Test
  void thePersonWhoHoldsTheOfficeIsLeftOut() {
    assertThat(given("1. Sở Y tế\n- Giao đồng chí Lê Thị Na – Phó Giám đốc Sở Y tế theo dõi."))
        .containsExactly(
            "Giao đồng chí Lê Thị Na – Phó Giám đốc Sở Y tế theo dõi <- Phó Giám đốc Sở Y tế");
  }

  @Test
  void whatHasEndedStandsBeforeTheBody() {
    assertThat(given("1. Kết thúc đợt trồng cây, Sở Y tế tổng hợp báo cáo UBND tỉnh."))
        .containsExactly("Kết thúc đợt trồng cây, Sở Y tế tổng hợp báo cáo UBND tỉnh <- Sở Y tế");
  }

  @Test
  void whoIsToldOfTheWorkTooIsAPartner() {
    assertThat(
            Plans.names(
                under("Phối hợp, cung cấp thông tin với Sở Xây dựng về vườn ươm.").collaborators()))
        .containsExactly("Sở Xây dựng");
  }

  @Test
  void theNamedLeadOfATaskIsGivenIt() {
    assertThat(tasks("1. Mua sắm\n- Sở Y tế chủ trì mua phân bón cho vườn ươm."))
        .containsExactly("Sở Y tế chủ trì mua phân bón cho vườn ươm <- Sở Y tế");
  }

  @Test
  void aLostLineBreakAfterAHeadingIsRestored() {
    assertThat(given("2. Sở Y tế Chỉ đạo các bệnh viện trồng cây. Tổ chức trực cấp cứu."))
        .containsExactly(
            "Chỉ đạo các bệnh viện trồng cây <- Sở Y tế", "Tổ chức trực cấp cứu <- Sở Y tế");
  }

  @Test
  void whatTheDocumentAbbreviatesItExpands() {
    assertThat(given("Trung tâm Khuyến nông tỉnh (TTKN) và các xã.\n1. TTKN\n- Ươm cây giống."))
        .contains("Ươm cây giống <- Trung tâm Khuyến nông tỉnh");
  }

  @Test
  void whatTheBodiesOfThePartyLeadIsTheirOwnDeed() {
    assertThat(given("1. Đảng ủy UBND xã\n- Lãnh đạo UBND xã ban hành kế hoạch trồng cây."))
        .containsExactly(
            "Lãnh đạo UBND xã ban hành kế hoạch trồng cây <- đảng ủy Ủy ban nhân dân xã");
  }

  @Test
  void aBodyAndItsTimeInBracketsAtTheEndGiveWork() {
    assertThat(tasks("- Ươm giống cây bản địa tại vườn (Phòng Lâm nghiệp; Quý II/2024)."))
        .containsExactly(
            "Ươm giống cây bản địa tại vườn (Phòng Lâm nghiệp; Quý II/2024) <- Phòng Lâm nghiệp");
  }

  @Test
  void whomTheProvinceDirectsIsGivenTheWork() {
    assertThat(
            reported(
                "Theo đó, UBND tỉnh chỉ đạo các sở, ban, ngành tăng cường trồng cây ven sông."))
        .containsExactly(
            "Theo đó, UBND tỉnh chỉ đạo các sở, ban, ngành tăng cường trồng cây ven sông <- các sở, ban, ngành");
  }

  @Test
  void whoIsAskedBehindASemicolonIsGivenTheWorkToo() {
    assertThat(
            given(
                "- Giao Sở Y tế cấp thuốc cho các đội; đề nghị Hội Nông dân tỉnh, Liên đoàn Lao động"
                    + " tỉnh vận động hội viên trồng cây."))
        .singleElement()
        .asString()
        .endsWith("<- Sở Y tế + Hội Nông dân tỉnh + Liên đoàn Lao động tỉnh");
  }

  @Test
  void whoIsGivenOneWorkAndWhoIsAskedForItBothHaveIt() {
    assertThat(
            given(
                "- Giao Sở Y tế; đề nghị Hội Nông dân tỉnh, Liên đoàn Lao động tỉnh vận động trồng"
                    + " cây ven sông."))
        .singleElement()
        .asString()
        .endsWith("<- Sở Y tế + Hội Nông dân tỉnh + Liên đoàn Lao động tỉnh");
  }

  @Test
  void besideItemsThatGiveWorkABodyAndItsDeedGiveWorkToo() {
    assertThat(
            tasks(
                """
                - Giao Sở Y tế cấp thuốc cho các đội trồng cây.
                - Đề nghị Hội Nông dân tỉnh vận động hội viên trồng cây.
                - Văn phòng UBND tỉnh chuẩn bị giấy mời lễ trồng cây.
                - Tổ chức lễ trồng cây tại công viên.
                """))
        .containsExactly(
            "Giao Sở Y tế cấp thuốc cho các đội trồng cây <- Sở Y tế",
            "Đề nghị Hội Nông dân tỉnh vận động hội viên trồng cây <- Hội Nông dân tỉnh",
            "Văn phòng UBND tỉnh chuẩn bị giấy mời lễ trồng cây <- Văn phòng Ủy ban nhân dân tỉnh");
  }

  @Test
  void aLevelOfSchoolOverTasksIsNobody() {
    assertThat(tasks("1. Đối với cấp trung học cơ sở:\n- Tổ chức trồng cây vào buổi sáng."))
        .isEmpty();
  }

  @Test
  void amongTasksABodyAndItsDeedGiveNothing() {
    assertThat(
            tasks(
                """
                - Tổ chức lễ trồng cây tại công viên.
                - Văn phòng UBND tỉnh chuẩn bị giấy mời lễ trồng cây.
                - Giao Sở Y tế cấp thuốc cho các đội trồng cây.
                """))
        .containsExactly("Giao Sở Y tế cấp thuốc cho các đội trồng cây <- Sở Y tế");
  }

  @Test
  void whoTakesPartByItsFunctionSupports() {
    assertThat(role("Căn cứ chức năng, nhiệm vụ, tham gia tuyên truyền về trồng cây."))
        .isEqualTo(AssignmentRole.SUPPORT);
  }

  private static Assignment under(String work) {
    return Plans.of("I. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- " + work).assignments().getFirst();
  }

  private static AssignmentRole role(String work) {
    return under(work).role();
  }

  private static List<String> given(String body) {
    return Plans.given(Plans.of("I. TỔ CHỨC THỰC HIỆN\n" + body));
  }

  private static List<String> tasks(String body) {
    return Plans.given(Plans.of("I. NHIỆM VỤ\n" + body));
  }
}
