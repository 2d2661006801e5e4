package vn.kehoach.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.extractor.read.DocxFixture.p;
import static vn.kehoach.extractor.read.DocxFixture.tc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Damages fixtures at random, with a seed, and reads them. {@code -Dkehoach.fuzz.files=2000} makes
 * a long run of it.
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

  @Test
  void everyDamagedFileEndsInADocumentOrAnOutcome() {
    DocumentReader reader = new DocumentReader(ReadingLimits.STANDARD, Optional.empty());
    Random random = new Random(SEED);
    int files = Integer.getInteger("kehoach.fuzz.files", 150);
    for (int i = 0; i < files; i++) {
      byte[] damaged = damaged(FIXTURES.get(i % FIXTURES.size()), random);
      Reading reading = reader.read(damaged, "fuzz-" + i);
      assertThat(reading).as("file %d of seed %d", i, SEED).isNotNull();
    }
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
