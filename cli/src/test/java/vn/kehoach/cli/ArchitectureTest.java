package vn.kehoach.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import org.jspecify.annotations.NullMarked;

/** The star of modules: everything knows the corpus, only the command line knows everything. */
@AnalyzeClasses(packages = "vn.kehoach", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  private static final String CORPUS = "vn.kehoach.corpus..";
  private static final String EXTRACTOR = "vn.kehoach.extractor..";
  private static final String INDEX = "vn.kehoach.index..";
  private static final String GOLD = "vn.kehoach.gold..";
  private static final String CLI = "vn.kehoach.cli..";

  @ArchTest
  static final ArchRule CORPUS_IS_THE_CENTRE =
      noClasses()
          .that()
          .resideInAPackage(CORPUS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(EXTRACTOR, INDEX, GOLD, CLI)
          .because("what a plan is must not depend on who makes, finds, judges or shows it");

  @ArchTest
  static final ArchRule EXTRACTOR_KNOWS_ONLY_THE_CORPUS =
      noClasses()
          .that()
          .resideInAPackage(EXTRACTOR)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(INDEX, GOLD, CLI)
          .because("extraction is judged by gold that it cannot see, and stored by others");

  @ArchTest
  static final ArchRule INDEX_KNOWS_ONLY_THE_CORPUS =
      noClasses()
          .that()
          .resideInAPackage(INDEX)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(EXTRACTOR, GOLD, CLI)
          .because("the index is thrown away and rebuilt from the archive alone");

  @ArchTest
  static final ArchRule GOLD_KNOWS_ONLY_THE_CORPUS =
      noClasses()
          .that()
          .resideInAPackage(GOLD)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(EXTRACTOR, INDEX, CLI)
          .because("any plan JSON can be judged, whoever made it");

  @ArchTest
  static final ArchRule LUCENE_LIVES_IN_THE_INDEX =
      onlyIn(INDEX, "org.apache.lucene..")
          .because("another search engine must be a change to one module");

  @ArchTest
  static final ArchRule PARSERS_LIVE_IN_THE_EXTRACTOR =
      onlyIn(EXTRACTOR, "org.apache.tika..", "org.apache.poi..", "org.apache.pdfbox..")
          .because("parsers of foreign files are heavy and dangerous: they are kept in one room");

  @ArchTest
  static final ArchRule OPENNLP_LIVES_IN_THE_EXTRACTOR =
      onlyIn(EXTRACTOR, "opennlp..")
          .because("models are a means of extraction, and of nothing else");

  @ArchTest
  static final ArchRule PICOCLI_LIVES_IN_THE_COMMANDS =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.kehoach.cli")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..")
          .because("a web page calls the same workflows without a command line");

  @ArchTest
  static final ArchRule WORKFLOWS_KNOW_NO_COMMAND =
      noClasses()
          .that()
          .resideInAPackage("vn.kehoach.cli.workflow..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("vn.kehoach.cli")
          .because("a web page calls the same workflows without a command line");

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices()
          .matching("vn.kehoach.(**)")
          .should()
          .beFreeOfCycles()
          .because("two packages that need each other are one package, or hide a third");

  @ArchTest
  static final ArchRule PACKAGES_ARE_NULL_MARKED =
      classes()
          .that()
          .areTopLevelClasses()
          .should(
              new ArchCondition<JavaClass>("live in a package that is @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                  events.add(
                      new SimpleConditionEvent(
                          type, marked, type.getName() + " is in a package without @NullMarked"));
                }
              })
          .because("NullAway checks only packages that say so");

  private ArchitectureTest() {}

  private static ClassesShouldConjunction onlyIn(String room, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }
}
