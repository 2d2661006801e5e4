package vn.kehoach.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.extractor.read.DocxFixture.tc;

import java.io.ByteArrayInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.junit.jupiter.api.Test;

/** Why docx is not read through Tika (decision 0010); a failure means that Tika has learnt it. */
class TikaFactsTest {

  private static String xhtml(byte[] docx) throws Exception {
    ToXMLContentHandler xhtml = new ToXMLContentHandler();
    new OOXMLParser()
        .parse(new ByteArrayInputStream(docx), xhtml, new Metadata(), new ParseContext());
    return xhtml.toString();
  }

  @Test
  void tikaLosesMergedCells() throws Exception {
    byte[] docx =
        DocxFixture.body(
                "<w:tbl><w:tr>"
                    + tc("<w:gridSpan w:val=\"2\"/>", "Cơ quan")
                    + tc("<w:vMerge w:val=\"restart\"/>", "Thời hạn")
                    + "</w:tr><w:tr>"
                    + tc("", "chủ trì")
                    + tc("", "phối hợp")
                    + tc("<w:vMerge/>", "")
                    + "</w:tr></w:tbl>")
            .bytes();
    assertThat(xhtml(docx)).contains("Cơ quan").doesNotContain("colspan", "rowspan");
  }

  @Test
  void tikaDoesNotShowTheNumbersOfStylesAsWordDoes() throws Exception {
    byte[] docx =
        DocxFixture.body(
                "<w:p><w:pPr><w:pStyle w:val=\"Muc\"/></w:pPr><w:r><w:t>Mục tiêu</w:t></w:r></w:p>"
                    + "<w:p><w:pPr><w:pStyle w:val=\"Muc\"/></w:pPr><w:r><w:t>Nhiệm vụ</w:t></w:r></w:p>")
            .part(
                "styles",
                "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:name w:val=\"Mục\"/>"
                    + "<w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>")
            .part(
                "numbering",
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                    + "<w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"0\"/></w:num>")
            .bytes();
    assertThat(xhtml(docx)).contains("Nhiệm vụ").doesNotContain("II.");
    assertThat(Readings.blocks(Readings.document(docx)))
        .containsExactly("I.|Mục tiêu", "II.|Nhiệm vụ");
  }
}
