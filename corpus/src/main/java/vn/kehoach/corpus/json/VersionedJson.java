package vn.kehoach.corpus.json;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads an object whose key {@code schema} says which form it has. */
final class VersionedJson {

  private static final String KEY = "schema";

  private VersionedJson() {}

  /**
   * The object without its version.
   *
   * @throws MalformedJsonException where the text is no JSON, of another schema or lacks a field
   */
  static <T> T read(JsonMapper mapper, String json, String schema, Class<T> type) {
    try {
      JsonNode tree = mapper.readTree(json);
      String found = tree.path(KEY).asString("");
      if (!(tree instanceof ObjectNode object) || !found.equals(schema)) {
        throw new MalformedJsonException("expected schema " + schema + ", found '" + found + "'");
      }
      object.remove(KEY);
      return mapper.treeToValue(object, type);
    } catch (JacksonException e) {
      throw new MalformedJsonException(e.getOriginalMessage(), e);
    }
  }
}
