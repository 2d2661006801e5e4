package vn.kehoach.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.extractor.read.DocxFixture.p;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.ReadingNote;

/**
 * Files in the encodings of before Unicode, and in damaged Unicode, recognised by statistics and by
 * fonts. The bytes of TCVN3 and VISCII were made by {@code iconv} of the GNU C library.
 */
class LegacyFilesTest {

  private static final String TEXT =
      "Ủy ban nhân dân tỉnh ban hành Kế hoạch trồng cây phân tán ở các xã, phường; giữ vững tỷ lệ"
          + " che phủ rừng. Sở Nông nghiệp chủ trì, Ủy ban nhân dân các xã phối hợp.";

  private static final String VISCII =
      "9c792062616e206e68e26e2064e26e2074ef6e682062616e2068e06e68204baa20686fd5636820"
          + "7472b06e672063e279207068e26e2074e16e20b72063e1632078e32c207068dfb66e673b206769"
          + "e62076e66e672074d6206cae20636865207068fc2072d76e672e2053b7204ef46e67206e676869"
          + "ae70206368fc207472ec2c209c792062616e206e68e26e2064e26e2063e1632078e3207068af69"
          + "2068fe702e";

  private static final String TCVN3 =
      "55fb2062616e206e68a96e2064a96e2074d86e682062616e2068b56e68204bd520686fb9636820"
          + "7472e56e672063a979207068a96e2074b86e20eb2063b8632078b72c207068adea6e673b206769"
          + "f72076f76e672074fb206cd620636865207068f12072f56e672e2053eb204eab6e67206e676869"
          + "d670206368f1207472d72c2055fb2062616e206e68a96e2064a96e2063b8632078b7207068e869"
          + "2068ee702e";

  private static final String CP1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  @Test
  void aTextInViscii() {
    assertThat(converted(HexFormat.of().parseHex(VISCII))).isEqualTo(TEXT);
  }

  @Test
  void aTextInTcvn3() {
    // TCVN3 as fonts have it has no capital with a tone.
    assertThat(converted(HexFormat.of().parseHex(TCVN3))).isEqualTo(TEXT.replace("Ủy", "Uỷ"));
  }

  @Test
  void aTextInVps() {
    assertThat(converted(oneByte("K‰ hoåch trÒng cây phân tán cûa các xã, phÜ©ng næm 2031")))
        .isEqualTo("Kế hoạch trồng cây phân tán của các xã, phường năm 2031");
  }

  @Test
  void aTextInVni() {
    assertThat(
            converted(
                oneByte(
                    "Keá hoaïch troàng caây phaân taùn ôû caùc xaõ, phöôøng cuûa tænh naêm 2031")))
        .isEqualTo("Kế hoạch trồng cây phân tán ở các xã, phường của tỉnh năm 2031");
  }

  @Test
  void aTextInViqr() {
    String typed =
        "U?y ban nha^n da^n ti?nh ban ha`nh Ke^' hoa.ch tro^`ng ca^y pha^n ta'n o+? ca'c xa~, phu+o+`ng; giu+~ vu+~ng ty? le^. che phu? ru+`ng";
    assertThat(converted(typed.getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(TEXT.substring(0, TEXT.indexOf('.')));
  }

  @Test
  void utf8ThatWasReadAsCp1252Once() {
    assertThat(repaired(misread(TEXT))).isEqualTo(TEXT);
  }

  @Test
  void utf8ThatWasReadAsCp1252Twice() {
    assertThat(repaired(misread(misread(TEXT)))).isEqualTo(TEXT);
  }

  @Test
  void theSoftHyphenOfTcvn3IsTheLetterInWordFiles() {
    Document docx =
        Readings.document(
            DocxFixture.body(
                    "<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/></w:rPr>"
                        + "<w:t>Tr</w:t><w:softHyphen/><w:t>ëng ban, ph\u00ADêng vµ thÞ trÊn</w:t>"
                        + "</w:r></w:p>"
                        + p("Sở Y tế chủ trì"))
                .bytes());
    assertThat(Readings.blocks(docx))
        .containsExactly("Trưởng ban, phường và thị trấn", "Sở Y tế chủ trì");
    assertThat(docx.notes()).contains(ReadingNote.LEGACY_ENCODING_CONVERTED);
  }

  @Test
  void theSoftHyphenOfTcvn3IsTheLetterInRtf() {
    String rtf =
        "{\\rtf1\\ansi{\\fonttbl{\\f0 .VnTime;}{\\f1 Times New Roman;}}"
            + "\\f0 Tr\\-\\'ebng ban, ph\\'ad\\'eang v\\'b5 th\\'de tr\\'can\\par"
            + "\\f1 S\\u7903? Y t\\u7871?\\par}";
    Document document = Readings.document(rtf.getBytes(StandardCharsets.US_ASCII));
    assertThat(Readings.blocks(document))
        .containsExactly("Trưởng ban, phường và thị trấn", "Sở Y tế");
    assertThat(document.notes()).contains(ReadingNote.LEGACY_ENCODING_CONVERTED);
  }

  @Test
  void aSoftHyphenInUnicodeTextIsNone() {
    assertThat(Readings.document(DocxFixture.body(p("Kế ho\u00ADạch năm 2031")).bytes()).text())
        .isEqualTo("Kế hoạch năm 2031");
  }

  private static String converted(byte[] bytes) {
    Document document = Readings.document(bytes);
    assertThat(document.notes()).contains(ReadingNote.LEGACY_ENCODING_CONVERTED);
    return document.text();
  }

  private static String repaired(String text) {
    Document document = Readings.document(text.getBytes(StandardCharsets.UTF_8));
    assertThat(document.notes()).contains(ReadingNote.MOJIBAKE_REPAIRED);
    return document.text();
  }

  private static String misread(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      int value = b & 0xFF;
      out.append(value >= 0x80 && value < 0xA0 ? CP1252.charAt(value - 0x80) : (char) value);
    }
    return out.toString();
  }

  private static byte[] oneByte(String text) {
    return text.getBytes(Charset.forName("windows-1252"));
  }
}
