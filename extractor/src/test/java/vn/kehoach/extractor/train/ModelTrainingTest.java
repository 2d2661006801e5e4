package vn.kehoach.extractor.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.DocumentBuilder;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.document.Look;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.extractor.model.ModelKind;
import vn.kehoach.extractor.model.Models;
import vn.kehoach.extractor.model.RoleFeatures;

class ModelTrainingTest {

  private static final List<String> LINES =
      List.of(
          "I. MỤC TIÊU",
          "Mọi bến đò đều có áo phao và phao cứu sinh.",
          "II. NHIỆM VỤ",
          "Kiểm tra bến đò, cấp phát áo phao cho khách.",
          "III. TỔ CHỨC THỰC HIỆN",
          "Sở Giao thông vận tải chủ trì kiểm tra các bến đò.",
          "Sở Giao thông vận tải báo cáo kết quả hằng quý.");

  private static final List<String> SENTENCES =
      List.of("Mọi bến đò đều có áo phao.", "Theo GS.TS. Mẫu, có 1.200 áo phao.", "Khách mặc áo.");

  private static final String GOLD =
      """
      {"document": "mau.docx", "kind": "plan", "header": {},
       "regions": [{"role": "objective", "from": "I. MỤC TIÊU"},
                   {"role": "task", "from": "II. NHIỆM VỤ"},
                   {"role": "assignment", "from": "III. TỔ CHỨC"}],
       "assignments": [{"quote": "chủ trì kiểm tra các bến đò",
                        "agencies": ["Sở Giao thông vận tải"], "role": "lead"}]}
      """;

  @TempDir private Path folder;

  private List<TrainingDocument> documents = List.of();

  @BeforeEach
  void readFourDocuments() throws IOException {
    Path plans = Files.createDirectories(folder.resolve("plans"));
    Path sentences = Files.createDirectories(folder.resolve("sentences"));
    Map<String, Document> read = new TreeMap<>();
    for (String name : List.of("an", "binh", "cam", "diem")) {
      Files.writeString(plans.resolve(name + ".gold.json"), GOLD);
      Files.write(sentences.resolve(name + ".txt"), SENTENCES);
      read.put(name, document());
    }
    documents = new TrainingGold(plans).read(read);
  }

  @Test
  void runsGoFromHeadingToHeading() {
    TrainingDocument document = documents.getFirst();
    assertThat(document.runs())
        .extracting(TrainingDocument.Run::role)
        .containsExactly(SectionRole.OBJECTIVE, SectionRole.TASK, SectionRole.ASSIGNMENT);
    assertThat(document.runs().get(1).span().of(document.document().text()).strip())
        .isEqualTo(LINES.get(2) + "\n" + LINES.get(3));
  }

  @Test
  void trainingTwiceGivesTheSameBytes() throws IOException, InterruptedException {
    Models once = all().train(documents);
    Thread.sleep(5);
    assertThat(all().train(documents).checksum()).isEqualTo(once.checksum());
    assertThat(once.files()).containsOnlyKeys(ModelKind.values());
  }

  @Test
  void modelsKnowWhatTheyWereTaught() throws IOException {
    Models models = all().train(documents);
    assertThat(
            models
                .sectionRoles()
                .orElseThrow()
                .guess(RoleFeatures.ofSection("MỤC TIÊU", LINES.get(1)))
                .role())
        .isEqualTo(SectionRole.OBJECTIVE);
    String sentence = "Sở Giao thông vận tải chủ trì kiểm tra các bến đò.";
    assertThat(models.agencyNames().orElseThrow().names(sentence, new Span(0, sentence.length())))
        .containsExactly(new Span(0, "Sở Giao thông vận tải".length()));
  }

  @Test
  void aKindWithoutSamplesMakesNoModel() throws IOException {
    List<TrainingDocument> uncut =
        documents.stream()
            .map(d -> new TrainingDocument(d.name(), d.document(), d.runs(), d.bodies(), List.of()))
            .toList();
    assertThat(all().train(uncut).has(ModelKind.SENTENCES)).isFalse();
  }

  @Test
  void noDocumentIsOnBothSidesOfAFold() {
    List<List<TrainingDocument>> folds = ModelTraining.folds(documents, 3);
    assertThat(folds).hasSize(3);
    assertThat(folds.stream().flatMap(List::stream).map(TrainingDocument::name))
        .containsExactlyInAnyOrder("an", "binh", "cam", "diem");
  }

  @Test
  void everyDocumentIsJudgedOnceByModelsOfTheOthers() throws IOException {
    Map<ModelKind, Counted> counted = all().crossValidate(documents, 4);
    assertThat(counted.get(ModelKind.SECTION_ROLES)).isEqualTo(new Counted(12, 12, 12));
    assertThat(counted.get(ModelKind.AGENCY_NAMES)).isEqualTo(new Counted(8, 8, 8));
  }

  @Test
  void moreFoldsThanDocumentsAreRefused() {
    assertThatThrownBy(() -> all().crossValidate(documents, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 2 to that of documents, 4");
  }

  private static ModelTraining all() {
    return new ModelTraining(EnumSet.allOf(ModelKind.class));
  }

  private static Document document() {
    DocumentBuilder builder = new DocumentBuilder();
    LINES.forEach(line -> builder.paragraph(line, 1, Look.PLAIN));
    return builder.build(new DocumentId("0".repeat(64)), "text/plain", 1);
  }
}
