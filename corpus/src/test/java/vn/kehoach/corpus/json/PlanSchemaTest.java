package vn.kehoach.corpus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.corpus.document.ReadingNote;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.Change;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.corpus.plan.SectionRole;

class PlanSchemaTest {

  private static final String SCHEMA = "plan.schema.json";
  private final String sample = new PlanJson().writeLine(PlanJsonTest.sample());

  @Test
  void acceptsAPlanThatWasWritten() {
    assertThat(JsonSchemas.errors(SCHEMA, sample)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "another schema          | `\"plan/1\"`           | `\"plan/2\"`",
        "a field nobody knows    | `\"kind\":`            | `\"mood\":\"good\",\"kind\":`",
        "an unknown word         | `\"role\":\"lead\"`    | `\"role\":\"boss\"`",
        "a day that is none      | `\"2017-03-03\"`       | `\"3.3.2017\"`",
        "a quarter that is none  | `\"2025-Q2\"`          | `\"2025-Q5\"`",
        "a value beside a range  | `\"comparator\":\"gte\"` | `\"comparator\":\"range\"`",
        "a negative offset       | `\"begin\":4,`         | `\"begin\":-4,`",
        "an item without a maker | `\"by\":\"rule:target.section\",` | ``",
        "an empty string         | `\"Kế hoạch mẫu\"`     | `\"\"`"
      })
  void rejects(String fault, String written, String damaged) {
    assertThat(sample).contains(written);
    assertThat(JsonSchemas.errors(SCHEMA, sample.replace(written, damaged == null ? "" : damaged)))
        .as(fault)
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        PlanKind.class,
        SectionRole.class,
        ObjectiveScope.class,
        AssignmentRole.class,
        Comparator.class,
        Change.class
      })
  void listsEveryConstantOfTheTypes(Class<? extends Enum<?>> type) {
    assertThat(text())
        .contains(
            Arrays.stream(type.getEnumConstants())
                .map(constant -> '"' + constant.name().toLowerCase(Locale.ROOT) + '"')
                .toList());
  }

  @Test
  void listsEveryNoteOfTheReaders() {
    assertThat(text())
        .contains(
            Arrays.stream(ReadingNote.values()).map(note -> '"' + note.name() + '"').toList());
  }

  private static String text() {
    return JsonSchemas.text(SCHEMA);
  }
}
