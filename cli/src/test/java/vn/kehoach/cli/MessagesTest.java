package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.archive.ImportOutcome;

class MessagesTest {

  private static final Pattern HOLE = Pattern.compile("\\{\\d");

  private final ResourceBundle vietnamese = new Messages(Language.VI).bundle();
  private final ResourceBundle english = new Messages(Language.EN).bundle();

  @Test
  void saysEverythingInBothLanguages() {
    assertThat(vietnamese.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
  }

  @Test
  void fillsInTheSameInBothLanguages() {
    for (String key : english.keySet()) {
      assertThat(holes(vietnamese.getString(key))).as(key).isEqualTo(holes(english.getString(key)));
    }
  }

  @Test
  void hasNoApostropheThatMessageFormatWouldSwallow() {
    for (ResourceBundle bundle : List.of(vietnamese, english)) {
      for (String key : bundle.keySet()) {
        assertThat(bundle.getString(key)).as(key).doesNotContain("'");
        String forMessageFormat = bundle.getString(key).replace("${DEFAULT-VALUE}", "");
        assertThatCode(() -> new MessageFormat(forMessageFormat, Locale.ROOT))
            .as(key)
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  void hasAWordAndARemedyForEveryOutcome() {
    Messages messages = new Messages(Language.VI);
    for (ImportOutcome outcome : ImportOutcome.values()) {
      assertThat(messages.word(outcome)).isNotBlank();
      switch (outcome.kind()) {
        case IMPORTED, UNCHANGED, DUPLICATE, CONTAINER -> {}
        case NOT_A_PLAN, UNSUPPORTED, FAILED ->
            assertThat(messages.text("remedy." + outcome.name())).isNotBlank();
      }
    }
  }

  @Test
  void aDetailDecidesTheRemedyAndTechnicalEnglishStaysInTheTable() {
    Messages messages = new Messages(Language.VI);
    assertThat(messages.remedy(ImportOutcome.UNSUPPORTED, "shortcut"))
        .hasValueSatisfying(remedy -> assertThat(remedy).contains("lối tắt"));
    assertThat(messages.remedy(ImportOutcome.UNSUPPORTED, "image/jpeg is not read"))
        .hasValueSatisfying(remedy -> assertThat(remedy).contains("docx"));
    assertThat(messages.remedy(ImportOutcome.IMPORTED, null)).isEmpty();
    assertThat(messages.detail("image/jpeg is not read")).isNull();
    assertThat(messages.technicalDetail("image/jpeg is not read"))
        .isEqualTo("image/jpeg is not read");
  }

  @Test
  void speaksTheLanguageThatWasAskedFor() {
    assertThat(Language.of(List.of("import", "--lang", "vi"), Map.of(), Locale.US))
        .isEqualTo(Language.VI);
    assertThat(Language.of(List.of("--lang=en"), Map.of("KEHOACH_LANG", "vi"), Locale.US))
        .isEqualTo(Language.EN);
    assertThat(Language.of(List.of(), Map.of("KEHOACH_LANG", "vi"), Locale.US))
        .isEqualTo(Language.VI);
    assertThat(Language.of(List.of(), Map.of(), Locale.of("vi", "VN"))).isEqualTo(Language.VI);
    assertThat(Language.of(List.of(), Map.of(), Locale.of("tr", "TR"))).isEqualTo(Language.EN);
  }

  private static Map<String, Long> holes(String text) {
    Map<String, Long> holes = new TreeMap<>();
    HOLE.matcher(text)
        .results()
        .map(MatchResult::group)
        .forEach(h -> holes.merge(h, 1L, Long::sum));
    return holes;
  }
}
