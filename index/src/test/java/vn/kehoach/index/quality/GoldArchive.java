package vn.kehoach.index.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.corpus.plan.Evidence;
import vn.kehoach.corpus.plan.ExtractorStamp;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.Measure;
import vn.kehoach.corpus.plan.Objective;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.Period;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.corpus.plan.ProvinceMention;
import vn.kehoach.corpus.plan.Source;
import vn.kehoach.corpus.plan.Target;

/**
 * The specimens' hand-made gold as plans, so that search is measured apart from extraction.
 *
 * @param folder with the gold files
 */
record GoldArchive(Path folder) {

  private static final JsonMapper JSON = new JsonMapper();

  /** The gold beside this module. */
  static GoldArchive ofThisProject() {
    Path here = Path.of("").toAbsolutePath();
    Path sibling = here.resolveSibling("gold-annotations").resolve("plans");
    return new GoldArchive(
        Files.isDirectory(sibling) ? sibling : here.resolve("gold-annotations/plans"));
  }

  /** All plans, in the order of their files' names. */
  List<Plan> plans() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".gold.json"))
          .sorted()
          .map(GoldArchive::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Plan read(Path file) {
    JsonNode gold = JSON.readTree(file);
    String document = gold.path("document").asString();
    JsonNode header = gold.path("header");
    return new Plan(
        document,
        PlanKind.valueOf(gold.path("kind").asString("plan").toUpperCase(Locale.ROOT)),
        new Source(document, List.of(), "0", "x", null, List.of()),
        new ExtractorStamp("0", "0", "0"),
        header(header),
        List.of(),
        objectives(gold),
        targets(gold),
        assignments(gold),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Header header(JsonNode header) {
    String issuer = text(header, "issuer");
    String province = text(header, "province");
    String day = text(header, "issuedOn");
    JsonNode period = header.path("period");
    return new Header(
        text(header, "documentType"),
        text(header, "number"),
        day == null || day.length() != 10 ? null : LocalDate.parse(day),
        null,
        issuer == null ? null : mention(issuer),
        List.of(),
        null,
        province == null ? null : new ProvinceMention(null, province),
        text(header, "title"),
        period.isMissingNode()
            ? null
            : new Period(period.path("from").asString(), period.path("to").asString()),
        null,
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }

  private static List<Objective> objectives(JsonNode gold) {
    List<Objective> objectives = new ArrayList<>();
    for (JsonNode node : gold.path("objectives")) {
      objectives.add(
          new Objective(
              "O" + (objectives.size() + 1),
              node.path("quote").asString(),
              ObjectiveScope.UNSPECIFIED,
              evidence()));
    }
    return objectives;
  }

  private static List<Target> targets(JsonNode gold) {
    List<Target> targets = new ArrayList<>();
    for (JsonNode node : gold.path("targets")) {
      List<Measure> measures = new ArrayList<>();
      node.path("measures").forEach(measure -> measures.add(measure(measure)));
      targets.add(
          new Target(
              "T" + (targets.size() + 1),
              node.path("quote").asString(),
              text(node, "deadline"),
              evidence(),
              measures));
    }
    return targets;
  }

  private static Measure measure(JsonNode node) {
    return new Measure(
        Comparator.valueOf(node.path("comparator").asString().toUpperCase(Locale.ROOT)),
        number(node, "value"),
        number(node, "min"),
        number(node, "max"),
        node.path("unit").asString(),
        null,
        null,
        null,
        null,
        null,
        "x",
        0,
        1);
  }

  private static List<Assignment> assignments(JsonNode gold) {
    List<Assignment> assignments = new ArrayList<>();
    for (JsonNode node : gold.path("assignments")) {
      assignments.add(
          new Assignment(
              "A" + (assignments.size() + 1),
              node.path("quote").asString(),
              null,
              AssignmentRole.valueOf(node.path("role").asString().toUpperCase(Locale.ROOT)),
              text(node, "deadline"),
              null,
              evidence(),
              mentions(node.path("agencies")),
              mentions(node.path("collaborators"))));
    }
    return assignments;
  }

  private static List<AgencyMention> mentions(JsonNode names) {
    List<AgencyMention> mentions = new ArrayList<>();
    names.forEach(name -> mentions.add(mention(name.asString())));
    return mentions;
  }

  private static AgencyMention mention(String name) {
    return new AgencyMention(null, name, name, 0, 0);
  }

  private static Evidence evidence() {
    return new Evidence(0, 0, List.of(), null, null, "gold", 1);
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.path(field).isString() ? node.path(field).asString() : null;
  }

  private static @Nullable BigDecimal number(JsonNode node, String field) {
    return node.path(field).isNumber() ? node.path(field).decimalValue() : null;
  }
}
