package vn.kehoach.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.archive.ImportOutcome;

class ContainerReaderTest {

  private final ContainerReader reader = new ContainerReader(1 << 20);

  private static byte[] zip(String name, byte[] content) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  @Test
  void theFilesOfAZipComeWithTheirPaths() throws Exception {
    byte[] zip = zip("2031/kế hoạch.txt", "Kế hoạch".getBytes(StandardCharsets.UTF_8));
    assertThat(reader.isContainer(zip)).isTrue();
    var opened = (ContainerReader.Opened.Files) reader.open(zip);
    assertThat(opened.files())
        .singleElement()
        .satisfies(file -> {
          assertThat(file.path()).isEqualTo("2031/kế hoạch.txt");
          assertThat(file.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("Kế hoạch");
        });
  }

  @Test
  void aDocxIsNoContainer() throws Exception {
    assertThat(reader.isContainer(DocxFixture.body(DocxFixture.p("Một")).bytes())).isFalse();
  }

  @Test
  void pathsThatLeadUpwardsLoseTheirSteps() throws Exception {
    var opened =
        (ContainerReader.Opened.Files) reader.open(zip("../../etc/a.txt", new byte[] {'a'}));
    assertThat(opened.files().getFirst().path()).isEqualTo("etc/a.txt");
  }

  @Test
  void aZipBombHitsTheLimit() throws Exception {
    var opened = reader.open(zip("a.txt", new byte[3 << 20]));
    assertThat(((ContainerReader.Opened.Failure) opened).outcome())
        .isEqualTo(ImportOutcome.SIZE_LIMIT);
  }

  @Test
  void enclosuresOfALetterAreFiles() {
    String letter =
        """
        From: a@example.vn
        To: b@example.vn
        Subject: Gui ke hoach
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="x"

        --x
        Content-Type: text/plain; charset=utf-8

        Kinh gui
        --x
        Content-Type: text/plain; name="ke-hoach.txt"
        Content-Disposition: attachment; filename="ke-hoach.txt"

        Ke hoach nam 2031
        --x--
        """
            .replace("\n", "\r\n");
    var opened =
        (ContainerReader.Opened.Files) reader.open(letter.getBytes(StandardCharsets.UTF_8));
    assertThat(opened.files())
        .extracting(ContainerReader.ContainedFile::path)
        .contains("ke-hoach.txt");
  }
}
