package vn.kehoach.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.extractor.read.DocxFixture.p;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.corpus.archive.ImportOutcome;

class DocumentReaderTest {

  @Test
  void aFileWithoutContentIsEmpty() {
    assertThat(Readings.outcome(new byte[0])).isEqualTo(ImportOutcome.EMPTY);
  }

  @Test
  void aDocumentWithoutAWordIsEmpty() {
    assertThat(Readings.outcome(DocxFixture.body("<w:p/>").bytes())).isEqualTo(ImportOutcome.EMPTY);
  }

  @Test
  void theContentDecidesWhatAFileIsNotItsName() throws Exception {
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "jpg", picture);
    Reading reading =
        new DocumentReader(ReadingLimits.STANDARD, Optional.empty())
            .read(picture.toByteArray(), "ke-hoach.pdf");
    assertThat(reading)
        .isEqualTo(new Reading.Failure(ImportOutcome.UNSUPPORTED, "image/jpeg is not read"));
  }

  @Test
  void aTruncatedDocxIsDamaged() {
    byte[] whole = DocxFixture.body(p("Một kế hoạch")).bytes();
    assertThat(Readings.outcome(Arrays.copyOf(whole, whole.length * 2 / 3)).kind())
        .isEqualTo(ImportOutcome.Kind.FAILED);
  }

  @Test
  void aTruncatedPdfIsDamaged() {
    byte[] whole = PdfFixture.page("Một kế hoạch");
    assertThat(Readings.outcome(Arrays.copyOf(whole, 200)).kind())
        .isEqualTo(ImportOutcome.Kind.FAILED);
  }

  @Test
  void aPasswordIsAskedForNotGuessed() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem();
        OPCPackage docx =
            OPCPackage.open(new java.io.ByteArrayInputStream(DocxFixture.body(p("Mật")).bytes()))) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("chìa khóa");
      try (var stream = encryptor.getDataStream(container)) {
        docx.save(stream);
      }
      container.writeFilesystem(out);
    }
    assertThat(Readings.outcome(out.toByteArray())).isEqualTo(ImportOutcome.PASSWORD_PROTECTED);
  }

  @Test
  void aZipBombHitsTheLimit() {
    byte[] bomb = DocxFixture.body(p(" ".repeat(70_000_000))).bytes();
    assertThat(bomb.length).isLessThan(100_000);
    assertThat(Readings.outcome(bomb)).isEqualTo(ImportOutcome.SIZE_LIMIT);
  }

  @Test
  void entitiesAreNotExpandedAndNothingIsFetched() {
    byte[] docx =
        DocxFixture.body(p("&a;"))
            .prolog("<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>")
            .bytes();
    assertThat(Readings.outcome(docx)).isEqualTo(ImportOutcome.CORRUPT);
  }

  @Test
  void aFileAboveTheLimitIsNotOpened(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("lon.txt");
    Files.writeString(file, "Kế hoạch năm 2031", StandardCharsets.UTF_8);
    Reading reading =
        new DocumentReader(new ReadingLimits(10, 10, 1, 1, 1, 1), Optional.empty()).read(file);
    assertThat(reading)
        .isEqualTo(
            new Reading.Failure(
                ImportOutcome.SIZE_LIMIT, "22 bytes; files above 10 bytes are not read"));
  }

  @Test
  void aFileThatIsNotThereIsUnreadable(@TempDir Path folder) {
    Reading reading =
        new DocumentReader(ReadingLimits.STANDARD, Optional.empty())
            .read(folder.resolve("khong-co.docx"));
    assertThat(((Reading.Failure) reading).outcome()).isEqualTo(ImportOutcome.UNREADABLE);
  }

  @Test
  void theSameBytesGiveTheSameDocument() {
    byte[] bytes = DocxFixture.body(p("Kế hoạch") + p("Năm 2031")).bytes();
    assertThat(Readings.document(bytes)).isEqualTo(Readings.document(bytes));
  }

  @Test
  void everySystemHasOneCommandThatInstallsRecognition() {
    assertThat(OcrInstallation.command("Windows 11")).startsWith("scoop install tesseract");
    assertThat(OcrInstallation.command("Mac OS X")).startsWith("brew install tesseract");
    assertThat(OcrInstallation.command("Linux")).endsWith("tesseract-ocr tesseract-ocr-vie");
  }

  @Test
  void aPictureOfAPageNeedsCharacterRecognition() {
    Reading reading =
        new DocumentReader(ReadingLimits.STANDARD, Optional.empty())
            .read(PdfFixture.picture(), "scan.pdf");
    assertThat(reading).isInstanceOf(Reading.Failure.class);
    Reading.Failure failure = (Reading.Failure) reading;
    assertThat(failure.outcome()).isEqualTo(ImportOutcome.SCAN_WITHOUT_OCR);
    assertThat(failure.detail()).endsWith(OcrInstallation.command());
  }
}
