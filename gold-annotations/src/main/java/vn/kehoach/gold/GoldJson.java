package vn.kehoach.gold;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.Change;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.corpus.plan.SectionRole;

/** The gold file: one JSON object a document. Absent is absent, key order is fixed. */
public final class GoldJson {

  private static final DefaultIndenter INDENT = new DefaultIndenter(" ", "\n");

  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
          .build();

  /**
   * Reads a gold file.
   *
   * @param name what the gold is paired by; errors begin with it
   * @throws MalformedGoldException where the text is no JSON, lacks a field, or has a key or a word
   *     that the format does not know
   */
  public GoldPlan read(String name, String json) {
    try {
      return plan(name, new GoldNode(name + ": ", mapper.readTree(json)));
    } catch (JacksonException e) {
      throw new MalformedGoldException(name + ": no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static GoldPlan plan(String name, GoldNode node) {
    if (node.json().has("textSha256")) {
      throw new MalformedGoldException(
          name + ": this file holds offsets instead of quotes; reveal its quotes first");
    }
    node.allowOnly(
        "document",
        "kind",
        "annotators",
        "header",
        "regions",
        "objectives",
        "targets",
        "assignments");
    return new GoldPlan(
        name,
        node.required("document"),
        node.word("kind", PlanKind.class, PlanKind.PLAN),
        node.texts("annotators"),
        node.child("header").map(GoldJson::header).orElse(GoldHeader.EMPTY),
        node.children("regions", GoldJson::region),
        node.children("objectives", GoldJson::objective),
        node.children("targets", GoldJson::target),
        node.children("assignments", GoldJson::assignment));
  }

  private static GoldHeader header(GoldNode node) {
    node.allowOnly(
        "documentType",
        "number",
        "issuedOn",
        "issuer",
        "province",
        "title",
        "period",
        "signer",
        "bases");
    return new GoldHeader(
        node.text("documentType"),
        node.text("number"),
        node.date("issuedOn"),
        node.text("issuer"),
        node.text("province"),
        node.text("title"),
        node.child("period").map(GoldJson::period).orElse(null),
        node.child("signer").map(GoldJson::signer).orElse(null),
        node.json().has("bases") ? node.children("bases", GoldJson::basis) : null);
  }

  private static GoldHeader.Period period(GoldNode node) {
    node.allowOnly("from", "to");
    return new GoldHeader.Period(node.text("from"), node.text("to"));
  }

  private static GoldHeader.Signer signer(GoldNode node) {
    node.allowOnly("name", "position");
    return new GoldHeader.Signer(node.text("name"), node.text("position"));
  }

  private static GoldBasis basis(GoldNode node) {
    node.allowOnly("type", "number", "issuedOn", "issuer", "title");
    return new GoldBasis(
        node.text("type"),
        node.text("number"),
        node.date("issuedOn"),
        node.text("issuer"),
        node.text("title"));
  }

  private static GoldRegion region(GoldNode node) {
    node.allowOnly("role", "from");
    node.required("role");
    return new GoldRegion(
        node.word("role", SectionRole.class, SectionRole.BOILERPLATE), node.required("from"));
  }

  private static GoldObjective objective(GoldNode node) {
    node.allowOnly("quote", "scope");
    return new GoldObjective(
        node.required("quote"),
        node.word("scope", ObjectiveScope.class, ObjectiveScope.UNSPECIFIED));
  }

  private static GoldTarget target(GoldNode node) {
    node.allowOnly("quote", "measures");
    return new GoldTarget(node.required("quote"), node.children("measures", GoldJson::measure));
  }

  private static GoldMeasure measure(GoldNode node) {
    node.allowOnly("comparator", "value", "min", "max", "unit", "change", "per", "deadline");
    return new GoldMeasure(
        node.word("comparator", Comparator.class, Comparator.EQ),
        node.number("value"),
        node.number("min"),
        node.number("max"),
        node.text("unit"),
        node.word("change", Change.class),
        node.text("per"),
        node.date("deadline"));
  }

  private static GoldAssignment assignment(GoldNode node) {
    node.allowOnly("quote", "agencies", "role", "collaborators", "deadline", "output");
    return new GoldAssignment(
        node.required("quote"),
        node.texts("agencies"),
        node.word("role", AssignmentRole.class, AssignmentRole.RESPONSIBLE),
        node.texts("collaborators"),
        node.date("deadline"),
        node.text("output"));
  }

  /** The gold as indented JSON that ends with a line feed; the name is the file's, not written. */
  public String write(GoldPlan plan) {
    ObjectNode root = mapper.createObjectNode();
    root.put("document", plan.document()).put("kind", word(plan.kind()));
    texts(root, "annotators", plan.annotators());
    header(root, plan.header());
    ArrayNode regions = root.putArray("regions");
    plan.regions()
        .forEach(r -> regions.addObject().put("role", word(r.role())).put("from", r.from()));
    ArrayNode objectives = root.putArray("objectives");
    plan.objectives()
        .forEach(o -> objectives.addObject().put("quote", o.quote()).put("scope", word(o.scope())));
    ArrayNode targets = root.putArray("targets");
    plan.targets().forEach(target -> target(targets.addObject(), target));
    ArrayNode assignments = root.putArray("assignments");
    plan.assignments().forEach(assignment -> assignment(assignments.addObject(), assignment));
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  /** What is said of the document as a whole, on one line: gold without regions and items. */
  String writeFrame(GoldPlan plan) {
    ObjectNode root = mapper.createObjectNode();
    root.put("document", plan.document()).put("kind", word(plan.kind()));
    texts(root, "annotators", plan.annotators());
    header(root, plan.header());
    return mapper.writeValueAsString(root);
  }

  /** A measure on one line. */
  String writeMeasure(GoldMeasure measure) {
    ObjectNode json = mapper.createObjectNode();
    measure(json, measure);
    return mapper.writeValueAsString(json);
  }

  /** Reads what {@link #writeMeasure} wrote. */
  GoldMeasure readMeasure(String place, String json) {
    try {
      return measure(new GoldNode(place, mapper.readTree(json)));
    } catch (JacksonException e) {
      throw new MalformedGoldException(place + "no measure: " + json, e);
    }
  }

  private static void header(ObjectNode root, GoldHeader header) {
    ObjectNode json = root.putObject("header");
    text(json, "documentType", header.documentType());
    text(json, "number", header.number());
    text(json, "issuedOn", header.issuedOn());
    text(json, "issuer", header.issuer());
    text(json, "province", header.province());
    text(json, "title", header.title());
    if (header.period() != null) {
      ObjectNode period = json.putObject("period");
      text(period, "from", header.period().from());
      text(period, "to", header.period().to());
    }
    if (header.signer() != null) {
      ObjectNode signer = json.putObject("signer");
      text(signer, "name", header.signer().name());
      text(signer, "position", header.signer().position());
    }
    if (header.bases() != null) {
      ArrayNode bases = json.putArray("bases");
      header.bases().forEach(basis -> basis(bases.addObject(), basis));
    }
  }

  private static void basis(ObjectNode json, GoldBasis basis) {
    text(json, "type", basis.type());
    text(json, "number", basis.number());
    text(json, "issuedOn", basis.issuedOn());
    text(json, "issuer", basis.issuer());
    text(json, "title", basis.title());
  }

  private static void target(ObjectNode json, GoldTarget target) {
    json.put("quote", target.quote());
    if (!target.measures().isEmpty()) {
      ArrayNode measures = json.putArray("measures");
      target.measures().forEach(measure -> measure(measures.addObject(), measure));
    }
  }

  private static void measure(ObjectNode json, GoldMeasure measure) {
    json.put("comparator", word(measure.comparator()));
    number(json, "value", measure.value());
    number(json, "min", measure.min());
    number(json, "max", measure.max());
    text(json, "unit", measure.unit());
    text(json, "change", measure.change() == null ? null : word(measure.change()));
    text(json, "per", measure.per());
    text(json, "deadline", measure.deadline());
  }

  private static void assignment(ObjectNode json, GoldAssignment assignment) {
    json.put("quote", assignment.quote());
    texts(json, "agencies", assignment.agencies());
    json.put("role", word(assignment.role()));
    texts(json, "collaborators", assignment.collaborators());
    text(json, "deadline", assignment.deadline());
    text(json, "output", assignment.output());
  }

  private static void text(ObjectNode json, String key, @Nullable String value) {
    if (value != null) {
      json.put(key, value);
    }
  }

  private static void number(ObjectNode json, String key, @Nullable BigDecimal value) {
    if (value != null) {
      json.put(key, value);
    }
  }

  private static void texts(ObjectNode json, String key, Collection<String> values) {
    if (!values.isEmpty()) {
      ArrayNode array = json.putArray(key);
      List.copyOf(values).forEach(array::add);
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
