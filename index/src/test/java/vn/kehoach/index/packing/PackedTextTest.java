package vn.kehoach.index.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PackedTextTest {

  private static final String SENTENCE =
      "Ủy ban nhân dân tỉnh giao Sở Y tế chủ trì, phối hợp với các sở, ngành tổ chức hội nghị.";

  private final PackedText packing = new PackedText();

  @Property(tries = 500)
  void anyTextComesBackAsItWas(@ForAll String text) throws IOException {
    assertThat(unpacked(packing.pack(text))).isEqualTo(text);
  }

  @Property(tries = 500)
  void vietnameseComesBackAsItWas(@ForAll("vietnamese") String text) throws IOException {
    assertThat(unpacked(packing.pack(text))).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> vietnamese() {
    return Arbitraries.of(
            "hòa",
            "hoà",
            "QUỐC",
            "Nghiêng",
            "nGhĩ",
            "gì",
            "giếng",
            "thuở",
            " ",
            "  ",
            "1.000",
            "31/KH-BCĐ",
            "UBND",
            "đ",
            "Đ",
            "ß",
            "ỉ",
            "\n",
            ",",
            "y",
            "Ý",
            "I",
            "İ",
            "😀",
            "\u0001",
            "\u0004",
            "\u001F",
            Normalizer.normalize("đường", Normalizer.Form.NFD))
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @Test
  void aSyllableTakesTwoBytes() {
    byte[] bytes = new SyllableCode(Syllables.standard()).encode(" nghiêng ngả đường");
    assertThat(bytes).hasSize(6);
  }

  @Test
  void aSentenceIsLessThanHalfAsLongAsInUtf8() {
    assertThat(packing.pack(SENTENCE))
        .hasSizeLessThan(SENTENCE.getBytes(StandardCharsets.UTF_8).length * 3 / 5);
  }

  @Test
  void otherBytesAreRefused() {
    byte[] bytes = "no packed text".getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> unpacked(bytes)).isInstanceOf(IOException.class);
  }

  private String unpacked(byte[] bytes) throws IOException {
    return packing.unpack(bytes, 0, bytes.length);
  }
}
