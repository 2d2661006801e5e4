package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.cli.workflow.Kinship;
import vn.kehoach.index.query.PlanQuery;
import vn.kehoach.index.query.QueryLine;
import vn.kehoach.index.query.QueryLineException;

/**
 * Words and conditions of a question. Each option is a filter of the typed line under another
 * spelling ({@code --agency X} is {@code agency:"X"}), read by the same reader; where both are
 * given, the option counts.
 */
final class QuestionOptions {

  @Parameters(paramLabel = "WORDS", arity = "0..*", descriptionKey = "search.words")
  private List<String> words = List.of();

  @Option(names = "--agency", paramLabel = "NAME", descriptionKey = "search.agency")
  private List<String> agencies = List.of();

  @Option(
      names = "--role",
      paramLabel = "lead|support|responsible",
      split = ",",
      descriptionKey = "search.role")
  private List<String> roles = List.of();

  @Option(
      names = "--kind",
      paramLabel = "objective|target|assignment|task|funding|reporting",
      split = ",",
      descriptionKey = "search.kind")
  private List<String> kinds = List.of();

  @Option(names = "--province", paramLabel = "NAME", descriptionKey = "search.province")
  private List<String> provinces = List.of();

  @Option(names = "--year", paramLabel = "YEAR[..YEAR]", descriptionKey = "search.year")
  private @Nullable String years;

  @Option(names = "--type", paramLabel = "KH", split = ",", descriptionKey = "search.type")
  private List<String> types = List.of();

  @Option(
      names = {"--target", "--measure"},
      paramLabel = "QUANTITY",
      descriptionKey = "search.measure")
  private @Nullable String target;

  @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "search.unit")
  private @Nullable String unit;

  @Option(names = "--deadline", paramLabel = "TIME[..TIME]", descriptionKey = "search.deadline")
  private @Nullable String deadline;

  @Option(names = "--number", paramLabel = "NUMBER", descriptionKey = "search.number")
  private @Nullable String number;

  @Option(names = "--basis", paramLabel = "NUMBER", descriptionKey = "search.basis")
  private @Nullable String basis;

  @Option(names = "--subject", paramLabel = "WORDS", descriptionKey = "search.subject")
  private @Nullable String subject;

  @Option(
      names = "--sort",
      paramLabel = "relevance|newest|oldest|highest|lowest",
      descriptionKey = "search.sort")
  private @Nullable String sort;

  @Option(
      names = "--lineage",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      descriptionKey = "search.lineage")
  private boolean lineage = true;

  /**
   * The question as it was typed; names are not looked up yet.
   *
   * @throws QueryLineException where words or conditions cannot be read
   */
  PlanQuery query() throws QueryLineException {
    PlanQuery typed = QueryLine.parse(String.join(" ", words));
    PlanQuery chosen = QueryLine.parse(conditions());
    return typed
        .withFilters(chosen.filters().or(typed.filters()))
        .withSort(sort == null ? typed.sort() : chosen.sort());
  }

  /** Whether nothing was asked, so that everything answers. */
  boolean isEmpty() {
    return words.isEmpty() && conditions().isEmpty();
  }

  Kinship kinship() {
    return lineage ? Kinship.INCLUDED : Kinship.NONE;
  }

  private String conditions() {
    List<String> line = new ArrayList<>();
    agencies.forEach(agency -> line.add(condition("agency", agency)));
    roles.forEach(role -> line.add(condition("role", role)));
    kinds.forEach(kind -> line.add(condition("kind", kind)));
    provinces.forEach(province -> line.add(condition("province", province)));
    types.forEach(type -> line.add(condition("type", type)));
    add(line, "year", years);
    add(line, "target", target);
    add(line, "unit", unit);
    add(line, "deadline", deadline);
    add(line, "number", number);
    add(line, "basis", basis);
    add(line, "subject", subject);
    add(line, "sort", sort);
    return String.join(" ", line);
  }

  private static void add(List<String> line, String name, @Nullable String value) {
    if (value != null) {
      line.add(condition(name, value));
    }
  }

  /** No value has a use for quotes, which would end it. */
  private static String condition(String name, String value) {
    return name + ":\"" + value.replaceAll("[\"“”„]", " ").strip() + '"';
  }
}
