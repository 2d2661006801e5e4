package vn.kehoach.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.Item;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.extractor.read.DocumentReader;
import vn.kehoach.extractor.read.Reading;

/** What changes nothing of a plan's meaning changes nothing of its items. */
class MutationTest {

  private static final DocumentReader READER = DocumentReader.standard();

  private static final String PLAN =
      """
      ỦY BAN NHÂN DÂN TỈNH CAO BẰNG

      Số: 18/KH-UBND

      Cao Bằng, ngày 05 tháng 3 năm 2024

      KẾ HOẠCH

      Trồng cây ven sông năm 2024

      Ủy ban nhân dân tỉnh Cao Bằng ban hành Kế hoạch trồng cây ven sông năm 2024 như sau:

      I. MỤC ĐÍCH, YÊU CẦU

      1. Mục đích

      - Phủ xanh những quả đồi trọc ở vùng cao, giữ đất dọc hai bờ sông, tạo việc làm cho người dân.

      - Góp phần làm cho khí hậu trong vùng được điều hòa quanh năm.

      2. Yêu cầu

      - Trồng cây đúng thời vụ, đúng giống và có người chăm sóc.

      II. CHỈ TIÊU

      - Ít nhất 90% số xã ven sông có vườn ươm riêng để chủ động nguồn giống hằng năm.

      - Đến năm 2026, trồng mới từ 1.500 đến 2.000 cây lát hoa trên địa bàn toàn tỉnh.

      III. TỔ CHỨC THỰC HIỆN

      1. Sở Y tế

      - Chủ trì, phối hợp với Công an tỉnh trực cấp cứu tại lễ trồng cây trong suốt thời gian diễn ra.

      - Cấp thuốc cho các đội trồng cây trước ngày 30/6/2024.

      2. Ủy ban nhân dân các xã, phường

      - Vận động người dân hòa mình vào phong trào trồng cây và chăm sóc số cây đã trồng.

      Trên đây là Kế hoạch trồng cây ven sông năm 2024.
      """;

  /** Work given in many forms: labels, brackets, run-in headings, an introducing line, prose. */
  private static final String WORK =
      """
      ỦY BAN NHÂN DÂN TỈNH CAO BẰNG

      Số: 19/KH-UBND

      Cao Bằng, ngày 06 tháng 3 năm 2024

      KẾ HOẠCH

      Trồng cây quanh trạm y tế năm 2024

      Ủy ban nhân dân tỉnh Cao Bằng ban hành Kế hoạch trồng cây quanh trạm y tế năm 2024 như sau:

      I. NHIỆM VỤ, GIẢI PHÁP

      1. Ươm giống cây bản địa tại vườn của các trạm y tế trước mùa mưa (Sở Công Thương chủ trì).

      2. Tập huấn cho cán bộ trạm y tế về cách trồng và chăm sóc cây.

      Cơ quan chủ trì: Trung tâm Kiểm soát bệnh tật tỉnh.

      Cơ quan phối hợp: Trung tâm Y tế các huyện; Hội Đông y tỉnh.

      Thời gian hoàn thành: Quý II/2024.

      II. TỔ CHỨC THỰC HIỆN

      1. Sở Tài chính: Chủ trì, phối hợp với Sở Y tế và các đơn vị liên quan tham mưu bố trí kinh phí trồng cây.

      2. Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh

      - Cử lực lượng hòa vào đội trồng cây, bảo vệ cây non trong tháng đầu.

      3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh

      - Vận động hội viên, đoàn viên tham gia trồng cây, báo cáo kết quả trước ngày 30/11/2024.

      4. Ủy ban nhân dân các huyện, thành phố

      - Chỉ đạo Ủy ban nhân dân các xã, phường, thị trấn:

      + Dành đất quanh trạm y tế để trồng cây.

      + Bảo vệ cây đã trồng, không để gia súc phá hoại.

      - Định kỳ hằng quý báo cáo Sở Y tế để tổng hợp.

      Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị các đơn vị phản ánh về Sở Y tế.
      """;

  private static final List<String> ITEMS = items(PLAN);
  private static final List<String> GIVEN = items(WORK);

  static Stream<Arguments> mutations() {
    return Stream.of(
        Arguments.of("NFD", mutation(text -> Normalizer.normalize(text, Normalizer.Form.NFD))),
        Arguments.of(
            "tones",
            mutation(text -> text.replace("Ủy", "Uỷ").replace("ủy", "uỷ").replace("hòa", "hoà"))),
        Arguments.of("60 columns", mutation(text -> wrapped(text, 60))),
        Arguments.of("80 columns", mutation(text -> wrapped(text, 80))),
        Arguments.of("100 columns", mutation(text -> wrapped(text, 100))),
        Arguments.of("spaces", mutation(text -> text.replace(" ", "  "))),
        Arguments.of("pages", mutation(MutationTest::paged)),
        Arguments.of("bullets", mutation(text -> text.replaceAll("(?m)^- ", "• "))),
        Arguments.of("dashes", mutation(text -> text.replaceAll("(?m)^- ", "– "))),
        Arguments.of(
            "capitals",
            mutation(text ->
                text.replace("Nhiệm vụ, giải pháp", "NHIỆM VỤ, GIẢI PHÁP")
                    .replace(
                        "2. Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh",
                        "2. CÔNG AN TỈNH, BỘ CHỈ HUY QUÂN SỰ TỈNH"))),
        Arguments.of(
            "small letters",
            mutation(text ->
                text.replace("NHIỆM VỤ, GIẢI PHÁP", "Nhiệm vụ, giải pháp")
                    .replace("TỔ CHỨC THỰC HIỆN", "Tổ chức thực hiện"))),
        Arguments.of("blank lines", mutation(text -> text.replace("\n\n", "\n"))));
  }

  private static UnaryOperator<String> mutation(UnaryOperator<String> change) {
    return change;
  }

  @Test
  void workOfManyFormsIsRead() {
    assertThat(GIVEN).hasSize(8);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mutations")
  void givenWorkStaysTheSame(String name, UnaryOperator<String> change) {
    assertThat(items(change.apply(WORK))).as(name).isEqualTo(GIVEN);
  }

  @Test
  void thePlanItselfIsReadWholly() {
    assertThat(ITEMS).hasSize(7);
  }

  @Test
  void marksAsCharactersOfTheirOwnChangeNothing() {
    assertThat(items(Normalizer.normalize(PLAN, Normalizer.Form.NFD))).isEqualTo(ITEMS);
  }

  @Test
  void theOtherPlacementOfTonesChangesNothing() {
    String old = PLAN.replace("Ủy", "Uỷ").replace("ủy", "uỷ").replace("hòa", "hoà");
    assertThat(items(old)).isEqualTo(ITEMS);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100})
  void hardWrappedLinesChangeNothing(int columns) {
    assertThat(items(wrapped(PLAN, columns))).isEqualTo(ITEMS);
  }

  @Test
  void doubledSpacesChangeNothing() {
    assertThat(items(PLAN.replace(" ", "  "))).isEqualTo(ITEMS);
  }

  @Test
  void pageBreaksBetweenParagraphsChangeNothing() {
    assertThat(items(paged(PLAN))).isEqualTo(ITEMS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"•", "+", "–", "*"})
  void anotherBulletChangesNothing(String bullet) {
    assertThat(items(PLAN.replaceAll("(?m)^- ", bullet + " "))).isEqualTo(ITEMS);
  }

  @Test
  void headingsInSmallLettersChangeNothing() {
    String small =
        PLAN.replace("MỤC ĐÍCH, YÊU CẦU", "Mục đích, yêu cầu")
            .replace("CHỈ TIÊU", "Chỉ tiêu")
            .replace("TỔ CHỨC THỰC HIỆN", "Tổ chức thực hiện");
    assertThat(items(small)).isEqualTo(ITEMS);
  }

  @Test
  void subheadingsInCapitalsChangeNothing() {
    assertThat(
            items(PLAN.replace("1. Mục đích", "1. MỤC ĐÍCH").replace("2. Yêu cầu", "2. YÊU CẦU")))
        .isEqualTo(ITEMS);
  }

  @Test
  void droppedBlankLinesChangeNothing() {
    assertThat(items(PLAN.replace("\n\n", "\n"))).isEqualTo(ITEMS);
  }

  @Test
  void lineEndsOfAnotherSystemChangeNothing() {
    assertThat(items(PLAN.replace("\n", "\r\n"))).isEqualTo(ITEMS);
  }

  private static String paged(String text) {
    String[] paragraphs = text.split("\n\n", -1);
    StringBuilder pages = new StringBuilder();
    for (int i = 0; i < paragraphs.length; i++) {
      pages.append(i == 0 ? "" : i % 6 == 0 ? "\n\n\f" : "\n\n");
      pages.append(paragraphs[i]);
    }
    return pages.toString();
  }

  private static List<String> items(String text) {
    Reading reading = READER.read(text.getBytes(StandardCharsets.UTF_8), "mau.txt");
    assertThat(reading).isInstanceOf(Reading.Success.class);
    Plan plan = Plans.extract(((Reading.Success) reading).document());
    return Stream.of(plan.objectives(), plan.targets(), plan.assignments())
        .flatMap(List::stream)
        .map(MutationTest::key)
        .toList();
  }

  /** Kind and words, the placement of tones and the white space aside. */
  private static String key(Item item) {
    String words =
        item.text()
            .toLowerCase(Locale.ROOT)
            .replace("uỷ", "ủy")
            .replace("hoà", "hòa")
            .replaceAll("\\s+", " ");
    String given =
        item instanceof Assignment work
            ? " <- "
                + Plans.doers(work)
                + work.role()
                + Plans.names(work.collaborators())
                + work.deadline()
            : "";
    return item.getClass().getSimpleName() + ": " + words + given;
  }

  private static String wrapped(String text, int columns) {
    return text.lines().map(line -> wrappedLine(line, columns)).collect(Collectors.joining("\n"));
  }

  private static String wrappedLine(String line, int columns) {
    StringBuilder wrapped = new StringBuilder();
    int length = 0;
    for (String word : line.split(" ", -1)) {
      if (length > 0 && length + 1 + word.length() > columns) {
        wrapped.append('\n');
        length = 0;
      } else if (length > 0) {
        wrapped.append(' ');
        length++;
      }
      wrapped.append(word);
      length += word.length();
    }
    return wrapped.toString();
  }
}
