package vn.kehoach.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.extractor.read.DocxFixture.p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.corpus.archive.ImportOutcome;

/** Files made to break their reader, read as an import reads them. */
class PoisonFilesTest {

  private static final IsolatedReader READER =
      new IsolatedReader(
          new IsolatedReader.Limits(
              Duration.ofMinutes(1), 256, 1 << 26, 1000, IsolatedReader.Compiling.QUICK));

  private static final String LAUGHS =
      """
      <!DOCTYPE w [<!ENTITY a "ha ha ha ha ha ha ha ha ha ha">
      <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
      <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">
      <!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;"><!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;">
      <!ENTITY h "&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;"><!ENTITY i "&h;&h;&h;&h;&h;&h;&h;&h;&h;&h;">]>
      """;

  @TempDir Path folder;

  @AfterAll
  static void endChildren() {
    READER.close();
  }

  private Reading read(byte[] bytes) throws IOException {
    return READER.read(Files.write(folder.resolve("doc"), bytes));
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  private static ImportOutcome outcome(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Failure.class);
    return ((Reading.Failure) reading).outcome();
  }

  @Test
  void twoGigabytesOfNothingAreNotOpened() throws Exception {
    Path file = folder.resolve("sparse");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(2L << 30);
    }
    assertThat(outcome(READER.read(file))).isEqualTo(ImportOutcome.SIZE_LIMIT);
  }

  @Test
  void aBillionLaughsInADocxAreDamage() throws Exception {
    assertThat(outcome(read(DocxFixture.body(p("&i;")).prolog(LAUGHS).bytes())))
        .isEqualTo(ImportOutcome.CORRUPT);
  }

  @Test
  void tablesInTablesInTablesEnd() throws Exception {
    String deep =
        "<w:tbl><w:tr><w:tc>".repeat(3000) + p("Kế hoạch") + "</w:tc></w:tr></w:tbl>".repeat(3000);
    assertThat(read(DocxFixture.body(p("Một") + deep).bytes())).isNotNull();
  }

  @Test
  void elementsInElementsOfAPageAreReadAllTheSame() throws Exception {
    String deep = "<div>".repeat(20_000) + "Kế hoạch" + "</div>".repeat(20_000);
    Reading reading = read(("<html><body>" + deep).getBytes(StandardCharsets.UTF_8));
    assertThat(reading).isInstanceOf(Reading.Success.class);
  }

  @Test
  void groupsInGroupsOfAnRtfAreDamage() throws Exception {
    String deep = "{\\rtf1" + "{".repeat(100_000) + "K" + "}".repeat(100_000) + "}";
    assertThat(outcome(read(deep.getBytes(StandardCharsets.US_ASCII))))
        .isEqualTo(ImportOutcome.CORRUPT);
  }

  /** A file that holds itself looks like this from every level: one container inside. */
  @Test
  void aContainerInAContainerComesOutUnopened() throws Exception {
    byte[] inner = zip("a.txt", "Kế hoạch".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 50; i++) {
      inner = zip("r.zip", inner);
    }
    Path file = Files.write(folder.resolve("r.zip"), inner);
    Contents contents = READER.open(file, Files.createDirectory(folder.resolve("copies")));
    assertThat(contents.files())
        .singleElement()
        .satisfies(inside -> {
          assertThat(inside.path()).isEqualTo("r.zip");
          assertThat(READER.read(inside.copy()))
              .isEqualTo(new Reading.Container("application/zip"));
        });
  }

  @Test
  void aPdfThatIsAnHtmlPageIsReadAsWhatItIs() throws Exception {
    Path file = Files.writeString(folder.resolve("a.pdf"), "<!DOCTYPE html><p>Kế hoạch năm 2031");
    assertThat(READER.read(file)).isInstanceOf(Reading.Success.class);
  }
}
