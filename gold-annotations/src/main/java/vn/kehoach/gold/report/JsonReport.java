package vn.kehoach.gold.report;

import java.util.Locale;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.gold.score.Counts;
import vn.kehoach.gold.score.Losses;
import vn.kehoach.gold.score.Miss;
import vn.kehoach.gold.score.RoleConfusion;
import vn.kehoach.gold.score.Row;
import vn.kehoach.gold.score.Score;

/** The report as JSON, for programs. */
public final class JsonReport implements ReportWriter {

  private static final DefaultIndenter INDENT = new DefaultIndenter(" ", "\n");

  private final JsonMapper mapper =
      JsonMapper.builder()
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
          .build();

  @Override
  public String write(EvaluationReport report) {
    ObjectNode root = mapper.createObjectNode();
    facts(root.putObject("facts"), report);
    root.put("overall", report.overall())
        .put("low", report.overallInterval().low())
        .put("high", report.overallInterval().high())
        .put("documents", report.documents().size());
    ArrayNode others = root.putArray("others");
    for (OtherRun other : report.others()) {
      ObjectNode json = others.addObject();
      json.put("name", other.name()).put("overall", other.tally().overall()).put("p", other.p());
      ObjectNode own = json.putObject("rows");
      other.tally().rows().forEach((row, counts) -> figures(own.putObject(row.label()), counts));
    }
    ObjectNode rows = root.putObject("rows");
    for (RowReport row : report.rows()) {
      figures(rows.putObject(row.row().label()), row.counts())
          .put("macroF1", row.macroF1())
          .put("low", row.interval().low())
          .put("high", row.interval().high());
    }
    losses(root.putObject("lostBy"), report.losses());
    ArrayNode documents = root.putArray("byDocument");
    for (DocumentReport document : report.documents()) {
      ObjectNode json = documents.addObject();
      json.put("name", document.name())
          .put("planFound", document.planFound())
          .put("overall", document.tally().overall());
      losses(json.putObject("lostBy"), document.losses());
      ObjectNode own = json.putObject("rows");
      for (Row row : Row.values()) {
        figures(own.putObject(row.label()), document.tally().counts(row));
      }
    }
    ArrayNode families = root.putArray("families");
    for (FamilyReport family : report.families()) {
      ObjectNode json = families.addObject();
      json.put("name", family.name())
          .put("documents", family.documents())
          .put("overall", family.tally().overall());
      ObjectNode own = json.putObject("rows");
      family.tally().rows().forEach((row, counts) -> figures(own.putObject(row.label()), counts));
    }
    root.putObject("linking")
        .put("right", report.linking().right())
        .put("wrong", report.linking().wrong())
        .put("unlinked", report.linking().unlinked())
        .put("unknown", report.linking().unknown());
    roles(root.putObject("roles"), report.roles());
    ArrayNode misses = root.putArray("misses");
    report.misses().forEach(miss -> miss(misses.addObject(), miss));
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  private static void facts(ObjectNode json, EvaluationReport report) {
    Facts facts = report.facts();
    json.put("measurement", facts.measurement())
        .put("version", facts.version())
        .put("rules", facts.rules())
        .put("models", facts.models());
    ArrayNode failures = json.putArray("failures");
    facts
        .failures()
        .forEach(f -> failures.addObject().put("document", f.document()).put("reason", f.reason()));
    if (facts.seconds() != null) {
      json.put("seconds", facts.seconds());
    }
  }

  private static void losses(ObjectNode json, Losses losses) {
    json.put("reader", losses.reader()).put("outline", losses.outline()).put("rule", losses.rule());
  }

  private static void roles(ObjectNode json, RoleConfusion roles) {
    json.put("accuracy", roles.accuracy()).put("characters", roles.characters());
    ArrayNode cells = json.putArray("confusion");
    for (RoleConfusion.Cell cell : roles.cells()) {
      cells
          .addObject()
          .put("gold", word(cell.gold()))
          .put("predicted", cell.predicted().map(JsonReport::word).orElse("none"))
          .put("characters", cell.characters());
    }
  }

  private static void miss(ObjectNode json, Miss miss) {
    json.put("document", miss.document())
        .put("row", miss.row().label())
        .put("cause", word(miss.cause()));
    miss.lostBy().ifPresent(by -> json.put("lostBy", word(by)));
    if (!miss.expected().isEmpty()) {
      json.put("expected", miss.expected());
    }
    if (!miss.found().isEmpty()) {
      json.put("found", miss.found());
    }
    miss.rule().ifPresent(rule -> json.put("rule", rule));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static ObjectNode figures(ObjectNode json, Counts counts) {
    Score score = Score.of(counts);
    return json.put("p", score.precision())
        .put("r", score.recall())
        .put("f1", score.f1())
        .put("support", score.support())
        .put("tp", counts.truePositives())
        .put("fp", counts.falsePositives())
        .put("fn", counts.falseNegatives());
  }
}
