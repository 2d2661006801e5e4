package vn.kehoach.corpus.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Steps in a plan's JSON: fields by name, items by the place of their words. */
final class PlanTree {

  private PlanTree() {}

  /**
   * The items of a list by their places; empty where they have none, so that the list is one value.
   */
  static Optional<Map<String, JsonNode>> items(JsonNode list) {
    if (!list.isArray()) {
      return Optional.empty();
    }
    Map<String, JsonNode> items = new LinkedHashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (JsonNode item : list) {
      Optional<JsonNode> place = place(item);
      if (place.isEmpty()) {
        return Optional.empty();
      }
      String words =
          "@" + place.get().path("begin").asInt() + "-" + place.get().path("end").asInt();
      int time = times.merge(words, 1, Integer::sum);
      items.put(time == 1 ? words : words + "." + time, item);
    }
    return Optional.of(items);
  }

  private static Optional<JsonNode> place(JsonNode item) {
    return List.of(item.path("evidence"), item).stream()
        .filter(node -> node.path("begin").isInt() && node.path("end").isInt())
        .findFirst();
  }

  /** The node at a path. */
  static Optional<JsonNode> at(JsonNode tree, List<String> steps) {
    JsonNode node = tree;
    for (String step : steps) {
      Optional<Map<String, JsonNode>> items = items(node);
      JsonNode next = items.isPresent() ? items.get().get(step) : node.get(step);
      if (next == null) {
        return Optional.empty();
      }
      node = next;
    }
    return Optional.of(node);
  }

  /**
   * Puts a value at a path, in place of what is there.
   *
   * @return whether the place exists
   */
  static boolean put(ObjectNode tree, List<String> steps, JsonNode value) {
    String last = steps.getLast();
    Optional<JsonNode> parent = at(tree, steps.subList(0, steps.size() - 1));
    if (parent.isEmpty() && last.startsWith("@") && steps.size() == 2) {
      parent = Optional.of(tree.putArray(steps.getFirst())); // the first item of its kind
    }
    return switch (parent.orElse(null)) {
      case ObjectNode object -> {
        object.set(last, value);
        yield true;
      }
      case ArrayNode list -> {
        remove(list, last);
        insert(list, value);
        yield true;
      }
      case null, default -> false;
    };
  }

  /** Takes out what is at a path, if it is there. */
  static void remove(JsonNode tree, List<String> steps) {
    switch (at(tree, steps.subList(0, steps.size() - 1)).orElse(null)) {
      case ObjectNode object -> object.remove(steps.getLast());
      case ArrayNode list -> remove(list, steps.getLast());
      case null, default -> {}
    }
  }

  private static void remove(ArrayNode list, String step) {
    int position = items(list).map(items -> List.copyOf(items.keySet()).indexOf(step)).orElse(-1);
    if (position >= 0) {
      list.remove(position);
    }
  }

  /** Items stand in the order of their words. */
  private static void insert(ArrayNode list, JsonNode item) {
    int begin = begin(item);
    int position = 0;
    while (position < list.size() && begin(list.get(position)) <= begin) {
      position++;
    }
    list.insert(position, item);
  }

  private static int begin(JsonNode item) {
    return place(item).map(place -> place.path("begin").asInt()).orElse(Integer.MAX_VALUE);
  }

  /** A path as its steps; see {@link Correction.Change#path}. */
  static List<String> steps(String path) {
    List<String> steps = new ArrayList<>();
    for (String step : path.substring(1).split("/", -1)) {
      steps.add(step.replace("~1", "/").replace("~0", "~"));
    }
    return steps;
  }

  static String step(String path, String name) {
    return path + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
