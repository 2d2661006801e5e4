package vn.kehoach.gold.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.DocumentBuilder;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.document.Look;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.Section;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.gold.GoldItem;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.ItemKind;
import vn.kehoach.gold.Planted;
import vn.kehoach.gold.Specimens;

class MissesTest {

  private static final GoldPlan GOLD = Specimens.gold("mau");

  @Test
  void aPerfectPlanHasNone() {
    assertThat(misses("nothing")).isEmpty();
  }

  @Test
  void aWrongCutIsOneMissAndNamesTheRule() {
    List<Miss> misses = misses("target-shifted");
    assertThat(misses).hasSize(1);
    assertThat(misses.getFirst().cause()).isEqualTo(Cause.WRONG_BOUNDARY);
    assertThat(misses.getFirst().rule()).contains("rule:specimen");
  }

  @Test
  void anItemTakenForAnotherKindIsInAWrongSection() {
    assertThat(causes("target-taken-for-objective")).containsOnly(Cause.WRONG_SECTION);
  }

  @Test
  void mergedItemsAreBoundariesAndNotMisses() {
    assertThat(causes("targets-merged"))
        .contains(Cause.WRONG_BOUNDARY)
        .doesNotContain(Cause.NO_RULE);
  }

  @Test
  void whatStandsThereAndWasNotFoundLacksARule() {
    assertThat(causes("objective-missed")).containsExactly(Cause.NO_RULE);
  }

  @Test
  void whatIsMadeUpIsSpurious() {
    assertThat(causes("objective-spurious")).containsExactly(Cause.SPURIOUS);
  }

  @Test
  void wrongValuesAndWrongBodiesAreToldApart() {
    assertThat(causes("value")).containsExactly(Cause.WRONG_VALUE);
    assertThat(causes("date-wrong")).containsExactly(Cause.WRONG_VALUE);
    assertThat(causes("agency-wrong")).containsExactly(Cause.WRONG_AGENCY);
    assertThat(causes("issuer-wrong")).containsExactly(Cause.WRONG_AGENCY);
  }

  @Test
  void wordsThatTheReaderLostAreNotInTheText() {
    Document document = document("Trang trắng");
    List<Miss> misses = evaluate(planted("objective-missed"), document);
    assertThat(misses).singleElement().extracting(Miss::cause).isEqualTo(Cause.NOT_IN_TEXT);
  }

  @Test
  void aUnitWhoseWordsAreNotInTheTextIsLostByTheReader() {
    Document document =
        document(text().replace(GOLD.objectives().getFirst().quote(), "Trang trắng"));
    assertThat(losses(planted("objective-missed"), document)).isEqualTo(new Losses(1, 0, 0));
  }

  @Test
  void aUnitWithDamagedLettersIsLostByTheReaderEvenIfItWasNearlyFound() {
    Document document = document(text().replace(GOLD.targets().getFirst().quote(), "Trang trắng"));
    assertThat(losses(planted("target-shifted"), document)).isEqualTo(new Losses(1, 0, 0));
  }

  @Test
  void aUnitInASectionOfAnotherRoleIsLostByTheOutline() {
    Plan plan = withSection(planted("objective-missed"), SectionRole.TASK);
    assertThat(losses(plan, document(text()))).isEqualTo(new Losses(0, 1, 0));
  }

  @Test
  void allOtherUnitsAreLostByARule() {
    assertThat(losses(planted("objective-missed"), document(text())))
        .isEqualTo(new Losses(0, 0, 1));
    assertThat(losses(planted("target-shifted"), document(text()))).isEqualTo(new Losses(0, 0, 1));
  }

  @Test
  void whatIsMadeUpAndWrongValuesAreNoLostUnits() {
    assertThat(losses(planted("objective-spurious"), document(text())).total()).isZero();
    assertThat(losses(planted("value"), document(text())).total()).isZero();
  }

  @Test
  void withoutTheTextNobodyIsBlamed() {
    assertThat(misses("objective-missed")).allMatch(miss -> miss.lostBy().isEmpty());
  }

  @Test
  void allOfAnEmptyTextIsLostByTheReader() {
    Evaluation evaluation =
        new Evaluator().evaluate(List.of(GOLD), Map.of(), Map.of("mau", document("")));
    int units = GOLD.objectives().size() + GOLD.targets().size() + GOLD.assignments().size();
    assertThat(evaluation.documents().getFirst().losses()).isEqualTo(new Losses(units, 0, 0));
  }

  @Test
  void aMissIsShownInItsPlace() {
    List<Miss> misses = evaluate(planted("objective-missed"), document(text()));
    Miss.Context context = misses.getFirst().context().orElseThrow();
    assertThat(context.words()).isEqualTo(GOLD.objectives().getFirst().quote());
    assertThat(context.before()).endsWith("I. MỤC TIÊU\n");
  }

  @Test
  void aSectionThatWasTakenForAnotherIsToBlame() {
    Document document = document(text());
    Plan plan = withSection(planted("objective-missed"), SectionRole.TASK);
    assertThat(evaluate(plan, document))
        .singleElement()
        .extracting(Miss::cause)
        .isEqualTo(Cause.WRONG_SECTION);
  }

  @Test
  void rolesAreComparedCharacterByCharacter() {
    Document document = document(text());
    Plan plan = withSection(Specimens.plan(GOLD), SectionRole.OBJECTIVE);
    RoleConfusion roles =
        new Evaluator()
            .evaluate(List.of(GOLD), Map.of("mau", plan), Map.of("mau", document))
            .roles();

    int letters = (int) text().chars().filter(c -> !Character.isWhitespace(c)).count();
    int header = (int) "ỦY BAN NHÂN DÂN".chars().filter(c -> c != ' ').count();
    assertThat(roles.characters()).isEqualTo(letters);
    assertThat(roles.characters(SectionRole.HEADER, java.util.Optional.empty())).isEqualTo(header);
    assertThat(roles.accuracy()).isBetween(0.4, 0.7);
  }

  @Test
  void bySpanTheSameWordsAtAnotherPlaceAreAnotherItem() {
    Document document = document(text());
    // Every item of the specimen plan claims the first character.
    Evaluation bySpan =
        new Evaluator(Measurement.EXTRACTION)
            .evaluate(List.of(GOLD), Map.of("mau", Specimens.plan(GOLD)), Map.of("mau", document));
    assertThat(bySpan.micro().counts(Row.TARGETS_LENIENT)).isEqualTo(new Counts(0, 4, 4));
  }

  /** One section that begins at the objectives and goes on to the end. */
  private static Plan withSection(Plan plan, SectionRole role) {
    int begin = text().indexOf("I. MỤC TIÊU");
    return new Plan(
        plan.id(),
        plan.kind(),
        plan.source(),
        plan.extractor(),
        plan.header(),
        List.of(new Section("I", "I", "x", role, begin, text().length(), List.of())),
        plan.objectives(),
        plan.targets(),
        plan.assignments(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static String text() {
    return "ỦY BAN NHÂN DÂN\nI. MỤC TIÊU\n"
        + quotes(ItemKind.OBJECTIVES)
        + quotes(ItemKind.TARGETS)
        + "II. TỔ CHỨC THỰC HIỆN\n"
        + quotes(ItemKind.ASSIGNMENTS).strip();
  }

  private static String quotes(ItemKind kind) {
    return GOLD.items(kind).stream()
        .map(GoldItem::quote)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Document document(String text) {
    DocumentBuilder builder = new DocumentBuilder();
    text.lines().forEach(line -> builder.paragraph(line, 1, Look.PLAIN));
    return builder.build(DocumentId.of(new byte[0]), "text/plain", 1);
  }

  private static Plan planted(String name) {
    Planted planted =
        Planted.all().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    return Specimens.plan(planted.error().apply(GOLD));
  }

  private static List<Cause> causes(String planted) {
    return misses(planted).stream().map(Miss::cause).distinct().toList();
  }

  private static List<Miss> misses(String planted) {
    return new Evaluator().evaluate(List.of(GOLD), Map.of("mau", planted(planted))).misses();
  }

  private static Losses losses(Plan plan, Document document) {
    return Losses.of(evaluate(plan, document));
  }

  private static List<Miss> evaluate(Plan plan, Document document) {
    return new Evaluator()
        .evaluate(List.of(GOLD), Map.of("mau", plan), Map.of("mau", document))
        .misses();
  }
}
