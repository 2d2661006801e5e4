package vn.kehoach.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Paragraph;
import vn.kehoach.corpus.document.ReadingNote;
import vn.kehoach.corpus.document.Table;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.extractor.PlanExtractor;

/** A plan in many formats is one document and one plan; {@code one-plan/make.sh} made the files. */
class OnePlanManyFormatsTest {

  private static final List<String> PLANS = List.of("trongrung", "untac", "chuyendoiso");

  private static final PlanExtractor EXTRACTOR = PlanExtractor.standard();

  private static byte[] bytes(String format) throws IOException {
    return bytes("trongrung", format);
  }

  private static byte[] bytes(String plan, String format) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            OnePlanManyFormatsTest.class.getResourceAsStream("one-plan/" + plan + "." + format))) {
      return in.readAllBytes();
    }
  }

  private static Document read(String format) throws IOException {
    return Readings.document(bytes(format));
  }

  @ParameterizedTest
  @ValueSource(strings = {"doc", "odt", "rtf", "html"})
  void textFormatsGiveTheBlocksOfTheDocx(String format) throws IOException {
    assertThat(Readings.blocks(read(format))).isEqualTo(Readings.blocks(read("docx")));
  }

  @Test
  void aPdfGivesTheParagraphsAndTheTableOfTheDocx() throws IOException {
    List<String> docx = Readings.blocks(read("docx"));
    List<String> pdf = Readings.blocks(read("pdf"));
    // The letterhead's number stands in a row of its own, which a page does not show.
    assertThat(pdf.subList(1, pdf.size())).isEqualTo(docx.subList(1, docx.size()));
    assertThat(pdf.getFirst()).contains("Số: 112/KH-SNNMT", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 72, 90})
  void wrappedTextGivesTheParagraphsAgain(int width) throws IOException {
    Document docx = read("docx");
    List<String> paragraphs = new ArrayList<>();
    StringBuilder wrapped = new StringBuilder();
    docx.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> docx.words(block.span()))
        .filter(words -> !words.contains("\n"))
        .forEach(words -> {
          paragraphs.add(words);
          WrappedText.wrapped(words, width).forEach(line -> wrapped.append(line).append('\n'));
          wrapped.append('\n');
        });
    Document text = Readings.document(wrapped.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(Readings.blocks(text)).isEqualTo(paragraphs);
  }

  @Test
  void aScanGivesNearlyAllWordsOfTheDocx() throws IOException {
    Optional<Tesseract> tesseract = Tesseract.find(60);
    assumeTrue(tesseract.isPresent(), "no tesseract with language vie here: skipped");
    DocumentReader reader = new DocumentReader(ReadingLimits.STANDARD, tesseract);
    Reading reading = reader.read(bytes("scan.pdf"), "scan.pdf");
    Document document = ((Reading.Success) reading).document();
    assertThat(document.notes()).contains(ReadingNote.OCR);
    assertThat(document.blocks()).anyMatch(Table.class::isInstance);
    assertThat(shared(read("docx").text(), document.text())).isGreaterThan(0.93);
  }

  private static Stream<Arguments> plansInTextFormats() {
    return PLANS.stream()
        .flatMap(plan ->
            Stream.of("doc", "odt", "rtf", "html", "tcvn3.doc")
                .map(format -> Arguments.of(plan, format)));
  }

  @ParameterizedTest
  @MethodSource("plansInTextFormats")
  void textFormatsGiveTheItemsOfTheDocx(String plan, String format) throws IOException {
    assertThat(items(Readings.document(bytes(plan, format))))
        .isEqualTo(items(Readings.document(bytes(plan, "docx"))));
  }

  private static Stream<String> plans() {
    return PLANS.stream();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void aPdfGivesTheItemsOfTheDocx(String plan) throws IOException {
    List<String> docx = items(Readings.document(bytes(plan, "docx")));
    List<String> pdf = items(Readings.document(bytes(plan, "pdf")));
    assertThat(f1(docx, pdf)).as("%s%n%s", docx, pdf).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void theItemsOfAPdfNameTheirPages() throws IOException {
    Document pdf = Readings.document(bytes("chuyendoiso", "pdf"));
    Plan plan = EXTRACTOR.extract(pdf, "ke-hoach");
    assertThat(plan.items().map(item -> item.evidence().page())).doesNotContainNull().contains(4);
    assertThat(plan.assignments())
        .filteredOn(item -> item.text().startsWith("Triển khai học bạ số"))
        .singleElement()
        .satisfies(item -> assertThat(item.evidence().page()).isEqualTo(3));
  }

  private static Stream<Arguments> plansAtWidths() {
    return PLANS.stream()
        .flatMap(plan -> Stream.of(60, 72, 80, 100).map(width -> Arguments.of(plan, width)));
  }

  @ParameterizedTest
  @MethodSource("plansAtWidths")
  void wrappedTextGivesTheItemsOfTheDocx(String plan, int width) throws IOException {
    Document docx = Readings.document(bytes(plan, "docx"));
    String wrapped = WrappedText.of(docx, width);
    Document text = Readings.document(wrapped.getBytes(StandardCharsets.UTF_8));
    assertThat(items(text)).isEqualTo(items(docx));
  }

  @Test
  void scansGiveNearlyAllItemsOfTheDocx() throws IOException {
    Optional<Tesseract> tesseract = Tesseract.find(60);
    assumeTrue(tesseract.isPresent(), "no tesseract with language vie here: skipped");
    DocumentReader reader = new DocumentReader(ReadingLimits.STANDARD, tesseract);
    List<String> docx = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (String plan : PLANS) {
      Reading reading = reader.read(bytes(plan, "scan.pdf"), "scan.pdf");
      docx.addAll(items(Readings.document(bytes(plan, "docx"))));
      found.addAll(items(((Reading.Success) reading).document()));
    }
    assertThat(UnitF1.strict(docx, found)).as("%s%n%s", docx, found).isGreaterThanOrEqualTo(0.93);
  }

  /** Objectives, targets and assignments with who does them, as one line each. */
  private static List<String> items(Document document) {
    Plan plan = EXTRACTOR.extract(document, "ke-hoach");
    List<String> items = new ArrayList<>();
    plan.objectives().forEach(item -> items.add("O " + item.text()));
    plan.targets().forEach(item -> items.add("T " + item.text()));
    plan.assignments()
        .forEach(item ->
            items.add(
                "A "
                    + item.text()
                    + " | "
                    + item.role()
                    + " | "
                    + item.agencies().stream().map(agency -> agency.name()).toList()));
    return items;
  }

  private static double f1(List<String> expected, List<String> found) {
    List<String> left = new ArrayList<>(found);
    long hits = expected.stream().filter(left::remove).count();
    return 2.0 * hits / (expected.size() + found.size());
  }

  /** Share of the expected words that were found, each as often as it stands there. */
  private static double shared(String expected, String found) {
    Map<String, Integer> left = new HashMap<>();
    Arrays.stream(found.split("\\s+", -1)).forEach(word -> left.merge(word, 1, Integer::sum));
    String[] words = expected.split("\\s+", -1);
    int hits = 0;
    for (String word : words) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        hits++;
      }
    }
    return (double) hits / words.length;
  }
}
