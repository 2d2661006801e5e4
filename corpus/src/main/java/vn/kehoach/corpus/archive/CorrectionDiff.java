package vn.kehoach.corpus.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.kehoach.corpus.archive.Correction.Change;

/** Finds what a person changed. */
final class CorrectionDiff {

  /** Not a person's to change: where the plan came from and how it is kept. */
  private static final Set<String> FIXED =
      Set.of("schema", "id", "source", "extractor", "warnings");

  private final List<Change> changes = new ArrayList<>();

  private CorrectionDiff() {}

  /** The changes that make the second plan of the first. */
  static List<Change> between(JsonNode before, JsonNode after) {
    CorrectionDiff diff = new CorrectionDiff();
    for (String field : names(before, after)) {
      if (!FIXED.contains(field)) {
        diff.compare("/" + field, before.get(field), after.get(field));
      }
    }
    return diff.changes;
  }

  private void compare(String path, @Nullable JsonNode before, @Nullable JsonNode after) {
    if (before == null || after == null) {
      compareOne(path, before, after);
      return;
    }
    if (before.equals(after)) {
      return;
    }
    Optional<Map<String, JsonNode>> items = PlanTree.items(before);
    Optional<Map<String, JsonNode>> edited = PlanTree.items(after);
    if (before.isObject() && after.isObject()) {
      compareEach(path, fields(before), fields(after));
    } else if (items.isPresent() && edited.isPresent()) {
      compareEach(path, items.get(), edited.get());
    } else {
      changes.add(new Change(path, before, after));
    }
  }

  /** A list that only one of the two has is taken apart, so that each item is a change. */
  private void compareOne(String path, @Nullable JsonNode before, @Nullable JsonNode after) {
    JsonNode only = before == null ? after : before;
    Optional<Map<String, JsonNode>> items =
        only == null ? Optional.empty() : PlanTree.items(only).filter(all -> !all.isEmpty());
    if (items.isPresent() && PlanTree.steps(path).size() == 1) {
      compareEach(
          path, before == null ? Map.of() : items.get(), after == null ? Map.of() : items.get());
    } else if (only != null) {
      changes.add(new Change(path, before, after));
    }
  }

  private void compareEach(String path, Map<String, JsonNode> before, Map<String, JsonNode> after) {
    Set<String> keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (String key : keys) {
      compare(PlanTree.step(path, key), before.get(key), after.get(key));
    }
  }

  private static Map<String, JsonNode> fields(JsonNode object) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    return fields;
  }

  private static Set<String> names(JsonNode one, JsonNode other) {
    Set<String> names = new LinkedHashSet<>(fields(one).keySet());
    names.addAll(fields(other).keySet());
    return names;
  }
}
