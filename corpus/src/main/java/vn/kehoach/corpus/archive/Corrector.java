package vn.kehoach.corpus.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.corpus.archive.Correction.Change;
import vn.kehoach.corpus.json.MalformedJsonException;
import vn.kehoach.corpus.json.PlanJson;
import vn.kehoach.corpus.plan.Plan;

/**
 * Makes and applies corrections. Where the extractor now finds something else than what was
 * corrected, the person's word holds, and the place is reported.
 */
public final class Corrector {

  /** Who made an item that a person added. */
  public static final String PERSON = "person";

  private final PlanJson planJson = new PlanJson();
  private final JsonMapper mapper = JsonMapper.builder().build();

  /** What a person changed between two states of a plan. */
  public Correction between(Plan extracted, Plan edited) {
    return new Correction(
        extracted.source().sha256(),
        extracted.id(),
        CorrectionDiff.between(tree(extracted), tree(edited)));
  }

  /**
   * Reads a plan that a person edited: what makes an item an item of the extractor may be left out.
   *
   * @throws MalformedJsonException where the text is no plan
   */
  public Plan read(String edited) {
    JsonNode tree;
    try {
      tree = mapper.readTree(edited);
    } catch (JacksonException e) {
      throw new MalformedJsonException(e.getOriginalMessage(), e);
    }
    for (String kind :
        List.of("objectives", "targets", "assignments", "tasks", "funding", "reporting")) {
      int added = 0;
      for (JsonNode item : tree.path(kind)) {
        if (item instanceof ObjectNode object
            && object.path("evidence") instanceof ObjectNode evidence) {
          if (!evidence.has("by")) {
            evidence.put("by", PERSON).put("confidence", 1);
          }
          if (!object.has("id")) {
            added++;
            object.put("id", kind.substring(0, 1).toUpperCase(Locale.ROOT) + "+" + added);
          }
        }
      }
    }
    return planJson.read(tree.toString());
  }

  /** Applies a correction to a plan as it was extracted now. */
  public Corrected apply(Correction correction, Plan extracted) {
    ObjectNode tree = tree(extracted);
    List<String> conflicts = new ArrayList<>();
    for (Change change : correction.changes()) {
      if (!apply(change, tree)) {
        conflicts.add(change.path());
      }
    }
    try {
      return new Corrected(planJson.read(tree.toString()), conflicts);
    } catch (MalformedJsonException e) {
      return new Corrected(extracted, correction.changes().stream().map(Change::path).toList());
    }
  }

  /** Returns whether the extractor still finds what was corrected, or finds the right thing now. */
  private static boolean apply(Change change, ObjectNode tree) {
    List<String> steps = PlanTree.steps(change.path());
    Optional<JsonNode> now = PlanTree.at(tree, steps);
    boolean expected = now.equals(Optional.ofNullable(change.was()));
    boolean right = now.equals(Optional.ofNullable(change.value()));
    if (right) {
      return true;
    }
    if (change.value() == null) {
      PlanTree.remove(tree, steps);
      return expected;
    }
    return PlanTree.put(tree, steps, change.value().deepCopy()) && expected;
  }

  private ObjectNode tree(Plan plan) {
    return (ObjectNode) mapper.readTree(planJson.write(plan));
  }
}
