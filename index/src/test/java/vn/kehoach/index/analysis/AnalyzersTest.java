package vn.kehoach.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class AnalyzersTest {

  private static final Abbreviations ABBREVIATIONS = Abbreviations.standard();

  private static final List<Analyzer> ANALYZERS =
      List.of(
          VietnameseAnalyzer.keepingMarks(AbbreviationHandling.ADDED, ABBREVIATIONS),
          VietnameseAnalyzer.foldingMarks(AbbreviationHandling.ADDED, ABBREVIATIONS),
          VietnameseAnalyzer.keepingMarks(AbbreviationHandling.REPLACED, ABBREVIATIONS),
          VietnameseAnalyzer.foldingMarks(AbbreviationHandling.EXPANDED, ABBREVIATIONS),
          VietnameseAnalyzer.keepingMarks(AbbreviationHandling.NONE, Abbreviations.NONE),
          new WordPairAnalyzer());

  @Test
  void keepsOrFoldsMarks() {
    assertThat(tokens(kept(), "Đường dương")).containsExactly("đường", "dương");
    assertThat(tokens(folded(), "Đường dương Ðông")).containsExactly("duong", "duong", "dong");
  }

  @Test
  void writesWhatIsSpelledInSeveralWaysInOne() {
    assertThat(tokens(kept(), "hoà hoè thuý uỷ quý kỹ quy hoàn tuyên"))
        .containsExactly("hòa", "hòe", "thúy", "ủy", "quí", "kĩ", "qui", "hoàn", "tuyên");
    assertThat(tokens(kept(), "hòa hòe thúy ủy quí kĩ qui"))
        .containsExactly("hòa", "hòe", "thúy", "ủy", "quí", "kĩ", "qui");
  }

  @Test
  void keepsNumbersWhole() {
    assertThat(tokens(kept(), "05 2.460 1.234.567,5 1,5 75% 007"))
        .containsExactly("5", "2460", "1234567,5", "1,5", "75", "7");
  }

  @Test
  void cutsSymbolsIntoParts() {
    assertThat(tokens(folded(), "31/KH-BCĐ 632⁄KH-UBND GD&ĐT"))
        .containsExactly("31", "kh", "bcd", "632", "kh", "ubnd", "gd", "dt");
  }

  @Test
  void addsTheAbbreviationOnTopOfTheFirstWord() {
    assertThat(tokens(ANALYZERS.get(1), "Uỷ ban Nhân dân xã"))
        .containsExactly("ubnd", "uy", "ban", "nhan", "dan", "xa");
    assertThat(tokens(ANALYZERS.get(2), "Uỷ ban Nhân dân xã")).containsExactly("ubnd", "xã");
  }

  @Test
  void pairsNeighbours() {
    assertThat(tokens(new WordPairAnalyzer(), "Tệ nạn mại dâm"))
        .containsExactly("te nan", "nan mai", "mai dam");
  }

  @Test
  void furtherAbbreviationsAddToTheList() {
    Abbreviations more =
        Abbreviations.standard()
            .and(Map.of("TNMD", List.of("tệ nạn mại dâm"), "UBND", List.of("UB nhân dân")));
    assertThat(more.forms()).containsEntry("TNMD", List.of("tệ nạn mại dâm"));
    assertThat(more.forms().get("UBND")).containsExactly("Ủy ban nhân dân", "UB nhân dân");
    assertThat(more.fingerprint()).isNotEqualTo(ABBREVIATIONS.fingerprint());
  }

  @Test
  void anAbbreviationStandsForOneThing() {
    Map<String, String> owner = new TreeMap<>();
    ABBREVIATIONS
        .forms()
        .forEach((abbreviation, forms) -> {
          assertThat(forms).as(abbreviation).isNotEmpty();
          for (String form : forms) {
            String key = String.join(" ", tokens(folded(), form));
            assertThat(owner.put(key, abbreviation)).as(form).isIn(null, abbreviation);
          }
        });
  }

  @Property(tries = 300)
  void offsetsLieInTheTextInOrder(@ForAll("texts") String text) throws IOException {
    for (Analyzer analyzer : ANALYZERS) {
      try (TokenStream stream = analyzer.tokenStream("", text)) {
        OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
        stream.reset();
        int before = 0;
        while (stream.incrementToken()) {
          assertThat(term.length()).isPositive();
          assertThat(offset.startOffset()).isBetween(before, offset.endOffset());
          assertThat(offset.endOffset()).isLessThanOrEqualTo(text.length());
          assertThat(step.getPositionIncrement()).isNotNegative();
          before = offset.startOffset();
        }
        stream.end();
      }
    }
  }

  @Property(tries = 300)
  void unicodeFormDoesNotMatter(@ForAll("texts") String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertThat(tokens(folded(), decomposed)).isEqualTo(tokens(folded(), composed));
    assertThat(tokens(kept(), decomposed)).isEqualTo(tokens(kept(), composed));
  }

  @Property(tries = 300)
  void foldingTwiceIsFoldingOnce(@ForAll("texts") String text) {
    assertThat(Marks.fold(Marks.fold(text))).isEqualTo(Marks.fold(text));
  }

  @Provide
  static Arbitrary<String> texts() {
    Arbitrary<String> vietnamese =
        Arbitraries.strings()
            .withChars("aăâeêioôơuưyđĐqbcdghklmnpqrstvxÀáảãạẰắẳẵặỷỹ \u0301\u0323 0123456789./-%,")
            .ofMaxLength(60);
    Arbitrary<String> known =
        Arbitraries.of("Ủy ban nhân dân ", "UBND", "LĐ-TB&XH", "lao động - thương binh và xã hội")
            .list()
            .ofMaxSize(5)
            .map(parts -> String.join(" ", parts));
    return Arbitraries.oneOf(vietnamese, known, Arbitraries.strings().ofMaxLength(60));
  }

  private static VietnameseAnalyzer kept() {
    return VietnameseAnalyzer.keepingMarks(AbbreviationHandling.NONE, Abbreviations.NONE);
  }

  private static VietnameseAnalyzer folded() {
    return VietnameseAnalyzer.foldingMarks(AbbreviationHandling.NONE, Abbreviations.NONE);
  }

  private static List<String> tokens(Analyzer analyzer, String text) {
    return VietnameseAnalyzer.tokens(analyzer, text);
  }
}
