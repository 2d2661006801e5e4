package vn.kehoach.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.ReadingNote;

class HtmlReaderTest {

  private static Document read(String body) {
    return Readings.document(
        ("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>"
                + body
                + "</body></html>")
            .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theArticleComesWithoutTheSite() {
    Document document =
        read(
            "<div class=\"menu\"><a>Trang chủ</a></div>"
                + "<div class=\"content\"><h1>Kế hoạch trồng cây</h1><p>Tỉnh Hư Cấu đặt mục tiêu trồng 2.000 cây trong năm 2031, giao các xã thực hiện.</p></div>"
                + "<p>Lượt xem: 1.204</p><p>Tin liên quan</p><ul><li><a>Tin khác</a></li></ul>"
                + "<form>Họ tên <input></form>");
    assertThat(Readings.blocks(document))
        .containsExactly(
            "Kế hoạch trồng cây",
            "Tỉnh Hư Cấu đặt mục tiêu trồng 2.000 cây trong năm 2031, giao các xã thực hiện.");
    assertThat(document.notes()).containsExactly(ReadingNote.FURNITURE_DROPPED);
    assertThat(document.dropped())
        .extracting("text")
        .containsExactlyInAnyOrder(
            "Trang chủ", "Lượt xem: 1.204", "Tin liên quan", "Tin khác", "Họ tên");
  }

  @Test
  void contentsWithoutThePageAroundAreHtmlToo() {
    assertThat(
            Readings.blocks(
                Readings.document(
                    "<p>Tr&ocirc;ng c&acirc;y</p>\n<p>Giao c&aacute;c x&atilde;.</p>"
                        .getBytes(StandardCharsets.UTF_8))))
        .containsExactly("Trông cây", "Giao các xã.");
  }

  @Test
  void tablesKeepTheirSpans() {
    assertThat(
            Readings.blocks(
                read(
                    "<table><tr><td rowspan=2>TT</td><td colspan=2>Cơ quan</td></tr>"
                        + "<tr><td>chủ trì</td><td>phối hợp</td></tr></table>")))
        .containsExactly("0,0+2x1=TT 0,1+1x2=Cơ quan 1,1=chủ trì 1,2=phối hợp");
  }

  @Test
  void listsHaveTheNumbersThatABrowserShows() {
    assertThat(
            Readings.blocks(
                read(
                    "<ol type=\"a\" start=\"2\"><li>Một</li><li>Hai</li></ol><ul><li>Ba</li></ul>")))
        .containsExactly("b.|Một", "c.|Hai", "•|Ba");
  }
}
