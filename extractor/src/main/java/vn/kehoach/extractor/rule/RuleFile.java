package vn.kehoach.extractor.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A rule file as it stands.
 *
 * @param about what the rules of the file are for
 * @param fragments name of a placeholder to the pattern that fills it
 */
record RuleFile(String about, Map<String, String> fragments, List<Entry> rules) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @SuppressWarnings("ConstantValue") // Jackson passes null for an absent list
  RuleFile {
    fragments = fragments == null ? Map.of() : Map.copyOf(fragments);
    rules = rules == null ? List.of() : List.copyOf(rules);
  }

  /** A rule as it stands. */
  record Entry(
      String id,
      String pattern,
      List<String> examples,
      List<String> counterExamples,
      String note) {}

  static RuleFile read(String resource) {
    try (InputStream in = RuleFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no rule file " + resource);
      }
      return JSON.readValue(in, RuleFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
