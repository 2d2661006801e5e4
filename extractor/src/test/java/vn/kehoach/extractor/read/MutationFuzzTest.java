package vn.kehoach.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.extractor.read.DocxFixture.p;
import static vn.kehoach.extractor.read.DocxFixture.tc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages fixtures of every format at random, with a seed, and reads them as an import does, in
 * child processes. {@code -Dkehoach.fuzz.files=2000} makes a long run of it.
 */
class MutationFuzzTest {

  private static final long SEED = 20_311_103L;

  private static final List<byte[]> FIXTURES =
      List.of(
          DocxFixture.body(
                  p("Kế hoạch trồng cây")
                      + "<w:tbl><w:tr>"
                      + tc("<w:gridSpan w:val=\"2\"/>", "Cơ quan")
                      + tc("", "Thời hạn")
                      + "</w:tr></w:tbl>")
              .bytes(),
          PdfFixture.page("Kế hoạch trồng cây năm 2031", "Sở Y tế chủ trì thực hiện."),
          "<html><body><table><tr><td rowspan=2>Một</td></tr></table><ol><li>Hai</ol></body></html>"
              .getBytes(StandardCharsets.UTF_8),
          "|\nỦY BAN\n|\nCỘNG HÒA\n|\n\nI. MỤC\nTIÊU\n- Một\n|".getBytes(StandardCharsets.UTF_8),
          "{\\rtf1\\ansi K\\u7871? ho\\u7841?ch\\par}".getBytes(StandardCharsets.US_ASCII));

  /** Formats that are not written by hand here; {@code one-plan/make.sh} made them. */
  private static final List<String> FORMATS = List.of("docx", "doc", "odt", "rtf", "html", "pdf");

  private static final String SAVED_PAGE =
      """
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html"; boundary="ranh"

      --ranh
      Content-Type: text/html; charset=UTF-8
      Content-Transfer-Encoding: quoted-printable

      <html><body><h1>Kế hoạch</h1><p>Trồng c=C3=A2y xanh.</p></body></html>
      --ranh--
      """;

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  private static List<byte[]> fixtures() throws IOException {
    List<byte[]> fixtures = new ArrayList<>(FIXTURES);
    fixtures.add(SheetReaderTest.annex("xls"));
    fixtures.add(SheetReaderTest.annex("xlsx"));
    byte[] text = "Kế hoạch".getBytes(StandardCharsets.UTF_8);
    fixtures.add(MessageFixture.with("ke-hoach.txt", text));
    fixtures.add(new Rar5Fixture().file("ke-hoach.txt", text).folder("2031").bytes());
    fixtures.add(zip("ke-hoach.txt", text));
    fixtures.add(SAVED_PAGE.getBytes(StandardCharsets.UTF_8));
    for (String format : FORMATS) {
      String name = "one-plan/trongrung." + format;
      try (InputStream in =
          Objects.requireNonNull(MutationFuzzTest.class.getResourceAsStream(name))) {
        fixtures.add(in.readAllBytes());
      }
    }
    return fixtures;
  }

  @Test
  void everyDamagedFileEndsInADocumentOrAnOutcome(@TempDir Path folder) throws IOException {
    List<byte[]> fixtures = fixtures();
    Random random = new Random(SEED);
    int files = Integer.getInteger("kehoach.fuzz.files", 150);
    Map<String, Integer> outcomes = new TreeMap<>();
    Path file = folder.resolve("damaged");
    try (IsolatedReader reader =
        new IsolatedReader(
            new IsolatedReader.Limits(
                Duration.ofMinutes(1), 256, 1 << 26, 1000, IsolatedReader.Compiling.QUICK))) {
      for (int i = 0; i < files; i++) {
        Files.write(file, damaged(fixtures.get(i % fixtures.size()), random));
        long start = System.nanoTime();
        outcomes.merge(outcome(reader, file, folder.resolve("inside-" + i)), 1, Integer::sum);
        assertThat(Duration.ofNanos(System.nanoTime() - start))
            .as("file %d of seed %d", i, SEED)
            .isLessThan(Duration.ofSeconds(75));
      }
    }
    assertThat(outcomes.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(files);
    assertThat(outcomes).as("of seed %d", SEED).doesNotContainKey("INTERNAL_ERROR");
  }

  /** What became of a file; of a container, what became of what is in it. */
  private static String outcome(IsolatedReader reader, Path file, Path inside) throws IOException {
    return switch (reader.read(file)) {
      case Reading.Success _ -> "read";
      case Reading.Failure failure -> failure.outcome().name();
      case Reading.Container _ -> {
        Reading.Failure failure = reader.open(file, Files.createDirectory(inside)).failure();
        yield failure == null ? "opened" : failure.outcome().name();
      }
    };
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    int changes = 1 + random.nextInt(12);
    for (int i = 0; i < changes; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
      case 1 -> Arrays.copyOfRange(bytes, random.nextInt(bytes.length), bytes.length);
      default -> bytes;
    };
  }
}
