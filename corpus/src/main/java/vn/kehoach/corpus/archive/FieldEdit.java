package vn.kehoach.corpus.archive;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import vn.kehoach.corpus.json.MalformedJsonException;
import vn.kehoach.corpus.json.PlanJson;
import vn.kehoach.corpus.plan.Plan;

/**
 * One field of a plan, set by hand: {@code header.number=31/KH-UBND}, {@code T3.deadline=2025}; an
 * id alone takes the item out, a field without a value the field.
 *
 * @param path the id of an item, or {@code header}, and fields behind dots
 * @param value as JSON, or as plain words; empty to take out
 */
public record FieldEdit(List<String> path, String value) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Copies the path. */
  public FieldEdit {
    path = List.copyOf(path);
  }

  /** Reads {@code PATH=VALUE}. */
  public static FieldEdit parse(String text) {
    int equals = text.indexOf('=');
    String path = equals < 0 ? text : text.substring(0, equals);
    return new FieldEdit(
        List.of(path.split("\\.", -1)), equals < 0 ? "" : text.substring(equals + 1));
  }

  /**
   * The plan with this field set.
   *
   * @throws MalformedJsonException where the plan has no such item or the field takes no such value
   */
  public Plan apply(Plan plan) {
    PlanJson json = new PlanJson();
    ObjectNode tree = (ObjectNode) MAPPER.readTree(json.write(plan));
    if (path.size() == 1) {
      takeOut(tree);
    } else {
      set(tree);
    }
    return json.read(tree.toString());
  }

  private void takeOut(ObjectNode tree) {
    for (JsonNode list : tree) {
      for (int i = 0; list.isArray() && i < list.size(); i++) {
        if (list.get(i).path("id").asString("").equals(path.getFirst())) {
          ((ArrayNode) list).remove(i);
          return;
        }
      }
    }
    throw unknown();
  }

  private void set(ObjectNode tree) {
    JsonNode node = start(tree).orElseThrow(this::unknown);
    for (String step : path.subList(1, path.size() - 1)) {
      node = step.matches("\\d+") ? node.path(Integer.parseInt(step)) : node.path(step);
    }
    if (!(node instanceof ObjectNode object)) {
      throw unknown();
    }
    if (value.isEmpty()) {
      object.remove(path.getLast());
    } else {
      object.set(path.getLast(), json(object.get(path.getLast())));
    }
  }

  private Optional<JsonNode> start(ObjectNode tree) {
    String first = path.getFirst();
    if (tree.path(first).isObject()) {
      return Optional.of(tree.path(first));
    }
    for (JsonNode list : tree) {
      for (JsonNode item : list) {
        if (item.path("id").asString("").equals(first)) {
          return Optional.of(item);
        }
      }
    }
    return Optional.empty();
  }

  /** A number or a list is written as JSON; where words stand, the value is words. */
  private JsonNode json(@Nullable JsonNode before) {
    boolean structured = value.startsWith("{") || value.startsWith("[");
    if (structured || (before != null && before.isNumber())) {
      try {
        return MAPPER.readTree(value);
      } catch (JacksonException e) {
        throw new MalformedJsonException(value + ": " + e.getOriginalMessage(), e);
      }
    }
    return StringNode.valueOf(value);
  }

  private MalformedJsonException unknown() {
    return new MalformedJsonException("the plan has no " + String.join(".", path));
  }
}
