package vn.kehoach.extractor.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.kehoach.corpus.agency.NameKey;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.LegalBasis;
import vn.kehoach.corpus.plan.Signer;

/** What a typist, a word processor or a converter changes without meaning to changes no field. */
class HeaderMutationTest {

  private static final String PLAN =
      """
      ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 18/KH-UBND
      Khánh Hòa, ngày 05 tháng 3 năm 2024
      KẾ HOẠCH
      Phát triển văn hóa đọc giai đoạn 2024 - 2026
      """
          + Papers.OPENING
          + Papers.BODY
          + """
          Trên đây là Kế hoạch phát triển văn hóa đọc.
          Nơi nhận:
          - Sở Nội vụ;
          - Lưu: VT.
          TM. ỦY BAN NHÂN DÂN
          KT. CHỦ TỊCH
          PHÓ CHỦ TỊCH
          Trần Văn Hòa
          """;

  private static final String NEWS =
      """
      Khánh Hòa: thêm sách cho thôn bản
      Ngày 05/3/2024, UBND tỉnh Khánh Hòa ban hành Kế hoạch số 18/KH-UBND về phát triển văn hóa \
      đọc giai đoạn 2024 - 2026.
      Mục tiêu là mỗi thôn một tủ sách.
      """;

  @TestFactory
  Stream<DynamicTest> aMutatedPaperReadsLikeTheOriginal() {
    return mutations(PLAN);
  }

  @TestFactory
  Stream<DynamicTest> aMutatedReportReadsLikeTheOriginal() {
    return mutations(NEWS);
  }

  private static Stream<DynamicTest> mutations(String text) {
    String expected = fields(text);
    return Stream.of(
            mutation("decomposed letters", s -> Normalizer.normalize(s, Normalizer.Form.NFD)),
            mutation("tone marks on the second vowel", HeaderMutationTest::newTones),
            mutation("doubled blanks", s -> s.replace(" ", "  ")),
            mutation("no-break spaces", s -> s.replace(" ", "\u00A0")),
            mutation("long dashes", s -> s.replace(" - ", " – ")),
            mutation("blank lines", s -> s.replace("\n", "\n\n")),
            mutation("Eth for Đ", s -> s.replace('Đ', 'Ð')))
        .map(mutation ->
            DynamicTest.dynamicTest(
                mutation.name(),
                () -> assertThat(fields(mutation.change().apply(text))).isEqualTo(expected)));
  }

  private record Mutation(String name, UnaryOperator<String> change) {}

  private static Mutation mutation(String name, UnaryOperator<String> change) {
    return new Mutation(name, change);
  }

  private static String newTones(String text) {
    return text.replace("òa", "oà")
        .replace("óa", "oá")
        .replace("ÒA", "OÀ")
        .replace("Ủy", "Uỷ")
        .replace("ỦY", "UỶ");
  }

  /** The fields, spelled alike. */
  private static String fields(String text) {
    Header header = Papers.read(text).header();
    AgencyMention issuer = header.issuer();
    Signer signer = header.signer();
    List<String> bases =
        header.bases().stream().map(LegalBasis::number).map(String::valueOf).toList();
    return NameKey.of(
        String.join(
            "|",
            List.of(
                String.valueOf(header.documentType()),
                String.valueOf(header.number()),
                String.valueOf(header.issuedOn()),
                issuer == null ? "" : issuer.name(),
                String.valueOf(header.province()),
                String.valueOf(header.title()),
                String.valueOf(header.period()),
                signer == null ? "" : signer.toString(),
                header.recipients().toString(),
                bases.toString())));
  }
}
