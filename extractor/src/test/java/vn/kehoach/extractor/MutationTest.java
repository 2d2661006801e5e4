package vn.kehoach.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  private static final List<String> ITEMS = items(PLAN);

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
    String[] paragraphs = PLAN.split("\n\n", -1);
    StringBuilder pages = new StringBuilder();
    for (int i = 0; i < paragraphs.length; i++) {
      pages.append(i == 0 ? "" : i % 6 == 0 ? "\n\n\f" : "\n\n");
      pages.append(paragraphs[i]);
    }
    assertThat(items(pages.toString())).isEqualTo(ITEMS);
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
    return item.getClass().getSimpleName() + ": " + words;
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
