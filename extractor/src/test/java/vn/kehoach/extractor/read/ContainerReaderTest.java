package vn.kehoach.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.corpus.archive.ImportOutcome;

class ContainerReaderTest {

  private static final ReadingLimits LIMITS = new ReadingLimits(1 << 20, 1 << 20, 1, 1, 3, 1 << 20);

  @TempDir Path folder;
  private Path copies = Path.of("");

  @BeforeEach
  void makeFolder() throws IOException {
    copies = Files.createDirectory(folder.resolve("copies"));
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    return zip(Map.of(name, content));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("container"), bytes);
  }

  private Contents open(byte[] bytes) throws IOException {
    return new ContainerReader(LIMITS).open(file(bytes), copies);
  }

  private static List<String> texts(Contents contents) {
    return contents.files().stream()
        .map(file -> {
          try {
            return file.path() + "=" + Files.readString(file.copy());
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        })
        .toList();
  }

  private Reading reading(byte[] bytes) throws IOException {
    return new DocumentReader(LIMITS, Optional.empty()).read(file(bytes));
  }

  @Test
  void theFilesOfAZipComeWithTheirPaths() throws Exception {
    byte[] zip = zip("2031/kế hoạch.txt", utf8("Kế hoạch"));
    assertThat(reading(zip)).isEqualTo(new Reading.Container("application/zip"));
    assertThat(texts(open(zip))).containsExactly("2031/kế hoạch.txt=Kế hoạch");
  }

  @Test
  void theFilesOfA7zComeWithTheirPaths() throws Exception {
    Path file = folder.resolve("a.7z");
    try (SevenZOutputFile out = new SevenZOutputFile(file.toFile())) {
      Path source = Files.writeString(folder.resolve("source"), "Kế hoạch");
      out.putArchiveEntry(out.createArchiveEntry(source.toFile(), "2031/kế hoạch.txt"));
      out.write(utf8("Kế hoạch"));
      out.closeArchiveEntry();
    }
    byte[] bytes = Files.readAllBytes(file);
    assertThat(reading(bytes)).isEqualTo(new Reading.Container("application/x-7z-compressed"));
    assertThat(texts(open(bytes))).containsExactly("2031/kế hoạch.txt=Kế hoạch");
  }

  @Test
  void theFilesOfATarComeWithTheirPaths() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
      TarArchiveEntry entry = new TarArchiveEntry("2031/kế hoạch.txt");
      entry.setSize(utf8("Kế hoạch").length);
      tar.putArchiveEntry(entry);
      tar.write(utf8("Kế hoạch"));
      tar.closeArchiveEntry();
    }
    assertThat(reading(out.toByteArray())).isInstanceOf(Reading.Container.class);
    assertThat(texts(open(out.toByteArray()))).containsExactly("2031/kế hoạch.txt=Kế hoạch");
  }

  @Test
  void theEnclosuresOfALetterComeWithTheirNames() throws Exception {
    byte[] letter =
        utf8(
            """
            From: van.thu@example.org
            To: so.y.te@example.org
            Subject: Gui ke hoach
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="ranh"

            --ranh
            Content-Type: text/plain; charset=UTF-8

            Kính gửi kế hoạch.
            --ranh
            Content-Type: text/plain; charset=UTF-8; name="ke-hoach.txt"
            Content-Disposition: attachment; filename="ke-hoach.txt"

            Kế hoạch năm 2031
            --ranh--
            """);
    assertThat(reading(letter)).isEqualTo(new Reading.Container("message/rfc822"));
    assertThat(texts(open(letter))).anyMatch(text -> text.startsWith("ke-hoach.txt=Kế hoạch"));
  }

  @Test
  void theEnclosuresOfAnOutlookMessageComeWithTheirNames() throws Exception {
    byte[] docx = DocxFixture.body(DocxFixture.p("Kế hoạch")).bytes();
    byte[] message = MessageFixture.with("kế hoạch.docx", docx);
    assertThat(reading(message)).isEqualTo(new Reading.Container("application/vnd.ms-outlook"));
    Contents contents = open(message);
    assertThat(contents.files()).extracting(Contents.ContainedFile::path).contains("kế hoạch.docx");
    assertThat(contents.files())
        .filteredOn(file -> file.path().equals("kế hoạch.docx"))
        .allSatisfy(file -> assertThat(Files.readAllBytes(file.copy())).isEqualTo(docx));
  }

  @Test
  void theFilesOfARarOfVersion5ComeWithTheirPaths() throws Exception {
    byte[] rar =
        new Rar5Fixture()
            .file("2031/kế hoạch.txt", utf8("Kế hoạch"))
            .folder("2032")
            .file("a.txt", utf8("a"))
            .bytes();
    assertThat(reading(rar)).isInstanceOf(Reading.Container.class);
    assertThat(open(rar).failure()).isNull();
    copies = Files.createDirectory(folder.resolve("again"));
    assertThat(texts(open(rar))).containsExactly("2031/kế hoạch.txt=Kế hoạch", "a.txt=a");
  }

  @Test
  void aDamagedFileOfARarOfVersion5IsMissingAndTheOthersAreNot() throws Exception {
    byte[] rar = new Rar5Fixture().file("a.txt", utf8("a")).damaged("b.txt", utf8("b")).bytes();
    Contents contents = open(rar);
    assertThat(texts(contents)).containsExactly("a.txt=a");
    assertThat(contents.failure()).extracting("outcome").isEqualTo(ImportOutcome.CORRUPT);
    assertThat(copies).isDirectoryNotContaining(copy -> copy.endsWith("00002"));
  }

  @Test
  void aRarOfVersion5ThatUnpacksToTooMuchHitsTheLimit() throws Exception {
    byte[] rar =
        new Rar5Fixture().file("a.txt", utf8("a")).file("b", new byte[(1 << 20) + 1]).bytes();
    Contents contents = open(rar);
    assertThat(texts(contents)).containsExactly("a.txt=a");
    assertThat(contents.failure()).extracting("outcome").isEqualTo(ImportOutcome.SIZE_LIMIT);
  }

  @Test
  void aTruncatedRarOfVersion5IsDamaged() throws Exception {
    byte[] rar = new Rar5Fixture().file("a.txt", new byte[1000]).bytes();
    Contents contents = open(Arrays.copyOf(rar, 200));
    assertThat(contents.files()).isEmpty();
    assertThat(contents.failure()).extracting("outcome").isEqualTo(ImportOutcome.CORRUPT);
  }

  @Test
  void aRarOfVersion5WithAPasswordSaysSo() throws Exception {
    byte[] rar = new Rar5Fixture().encrypted("a.txt", new byte[32]).bytes();
    Contents contents = open(rar);
    assertThat(contents.files()).isEmpty();
    assertThat(contents.failure())
        .extracting("outcome")
        .isEqualTo(ImportOutcome.PASSWORD_PROTECTED);
  }

  @Test
  void aDocxIsNoContainer() throws Exception {
    byte[] docx = DocxFixture.body(DocxFixture.p("Một")).bytes();
    assertThat(reading(docx)).isInstanceOf(Reading.Success.class);
  }

  @Test
  void pathsThatLeadUpwardsLoseTheirSteps() throws Exception {
    Contents contents = open(zip("../../etc/a.txt", utf8("a")));
    assertThat(texts(contents)).containsExactly("etc/a.txt=a");
    assertThat(contents.files().getFirst().copy()).hasParent(copies);
  }

  @Test
  void twoFilesOfOneNameAreTwoFiles() throws Exception {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("a/b.txt", utf8("1"));
    files.put("a//b.txt", utf8("2"));
    assertThat(texts(open(zip(files)))).containsExactly("a/b.txt=2", "a/b.txt (2)=1");
  }

  @Test
  void aZipBombHitsTheLimit() throws Exception {
    Contents contents = open(zip("a.txt", new byte[3 << 20]));
    assertThat(contents.failure())
        .satisfies(failure -> assertThat(failure.outcome()).isEqualTo(ImportOutcome.SIZE_LIMIT));
    assertThat(copies).isEmptyDirectory();
  }

  @Test
  void moreFilesThanAllowedAreSaidToBeMissing() throws Exception {
    Map<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < 5; i++) {
      files.put("a" + i, utf8("a"));
    }
    Contents contents = open(zip(files));
    assertThat(contents.files()).hasSize(3);
    assertThat(contents.failure())
        .isEqualTo(
            new Reading.Failure(ImportOutcome.SIZE_LIMIT, "the container holds more than 3 files"));
  }

  @Test
  void aTruncatedZipSaysThatFilesAreMissing() throws Exception {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("a.txt", utf8("Kế hoạch"));
    byte[] noise = new byte[5000];
    new java.util.Random(7).nextBytes(noise);
    files.put("b.bin", noise);
    byte[] whole = zip(files);
    Contents contents = open(Arrays.copyOf(whole, whole.length - 3000));
    assertThat(contents.failure())
        .satisfies(failure -> assertThat(failure.outcome()).isEqualTo(ImportOutcome.CORRUPT));
  }
}
