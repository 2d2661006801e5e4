package vn.kehoach.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.json.DocumentJson;
import vn.kehoach.corpus.json.PlanJson;
import vn.kehoach.corpus.plan.Evidence;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.extractor.read.DocumentReader;
import vn.kehoach.extractor.read.Reading;

/** What holds of every specimen in every format, whatever the rules find in it. */
class SpecimensTest {

  private static final Path SPECIMENS = Path.of("..", "corpus", "documents");

  /** Read and extracted once; without the scans where this machine has no OCR. */
  private static final Map<String, Extracted> EXTRACTED = new TreeMap<>();

  private record Extracted(Document document, Plan plan) {}

  @BeforeAll
  static void extractEverything() throws IOException {
    DocumentReader reader = DocumentReader.standard();
    PlanExtractor extractor = PlanExtractor.standard();
    try (Stream<Path> files = Files.list(SPECIMENS)) {
      for (Path file : files.sorted().toList()) {
        if (reader.read(file) instanceof Reading.Success(Document document)) {
          String name = file.getFileName().toString();
          EXTRACTED.put(name, new Extracted(document, extractor.extract(document, name)));
        }
      }
    }
  }

  @Test
  void allButTheScansAreReadWithoutAnyProgramBesideThisOne() {
    assertThat(EXTRACTED).hasSizeGreaterThanOrEqualTo(36);
  }

  @Test
  void everyWrittenPlanFollowsItsSchema() {
    Schema schema = schema("plan.schema.json");
    PlanJson json = new PlanJson();
    EXTRACTED.forEach((file, extracted) ->
        assertThat(schema.validate(json.write(extracted.plan()), InputFormat.JSON))
            .as(file)
            .isEmpty());
  }

  @Test
  void everyWrittenDocumentFollowsItsSchema() {
    Schema schema = schema("document.schema.json");
    DocumentJson json = new DocumentJson();
    EXTRACTED.forEach((file, extracted) ->
        assertThat(schema.validate(json.write(extracted.document()), InputFormat.JSON))
            .as(file)
            .isEmpty());
  }

  @Test
  void everyItemsEvidenceGivesItsWordsAndItsMaker() {
    EXTRACTED.forEach((file, extracted) ->
        assertThat(extracted.plan().items())
            .as(file)
            .allSatisfy(item -> {
              Evidence evidence = item.evidence();
              assertThat(evidence.words(extracted.document().text())).isEqualTo(item.text());
              assertThat(evidence.by()).matches("(rule|model):\\S+");
            }));
  }

  private static Schema schema(String file) {
    try (InputStream in = Objects.requireNonNull(PlanJson.class.getResourceAsStream(file), file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
