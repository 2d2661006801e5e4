package vn.kehoach.gold.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.gold.MalformedGoldException;

/**
 * What one document's counts were when somebody last recorded them.
 *
 * @param document the document's name
 * @param tally its counts
 */
public record Baseline(String document, Tally tally) {

  /** What has become of a document since its baseline was recorded. */
  public enum Outcome {
    /** Some row is worse, and nothing excuses it. */
    WORSE,
    /** Some row is better, none is worse: to be recorded. */
    BETTER,
    /** As recorded. */
    SAME,
    /** There is another number of things to be found: gold has changed, to be recorded. */
    GOLD_CHANGED,
    /** Nothing is recorded yet. */
    NEW
  }

  /**
   * What a ratchet says about one document.
   *
   * @param worse rows whose F1 fell
   * @param better rows whose F1 rose
   */
  public record Check(String document, Outcome outcome, List<Row> worse, List<Row> better) {

    /** Copies the lists. */
    public Check {
      worse = List.copyOf(worse);
      better = List.copyOf(better);
    }

    /** Whether the build should fail. */
    public boolean fails() {
      return outcome == Outcome.WORSE;
    }
  }

  /** The baseline that these results would be. */
  public static Baseline of(DocumentScore score) {
    return new Baseline(score.name(), score.tally());
  }

  /** Checks results against what is recorded, if anything is. */
  public static Check check(Optional<Baseline> recorded, DocumentScore score) {
    if (recorded.isEmpty()) {
      return new Check(score.name(), Outcome.NEW, List.of(), List.of());
    }
    Tally before = recorded.get().tally;
    Tally now = score.tally();
    // Found items decide how many scopes and roles are judged, so only these rows have a support
    // that gold alone gives.
    if (Row.RATCHETED.stream()
        .anyMatch(row -> before.counts(row).support() != now.counts(row).support())) {
      return new Check(score.name(), Outcome.GOLD_CHANGED, List.of(), List.of());
    }
    List<Row> worse = new ArrayList<>();
    List<Row> better = new ArrayList<>();
    for (Row row : Row.RATCHETED) {
      int change = Double.compare(now.score(row).f1(), before.score(row).f1());
      if (change != 0) {
        (change < 0 ? worse : better).add(row);
      }
    }
    Outcome outcome =
        worse.isEmpty() ? better.isEmpty() ? Outcome.SAME : Outcome.BETTER : Outcome.WORSE;
    return new Check(score.name(), outcome, worse, better);
  }

  /** The baseline as JSON that a reviewer can read: a line for each row with anything in it. */
  public String toJson() {
    StringBuilder json = new StringBuilder("{\n \"document\": ");
    json.append(JsonMapper.builder().build().writeValueAsString(document));
    json.append(",\n \"rows\": {");
    String separator = "\n";
    for (Row row : Row.values()) {
      Counts counts = tally.counts(row);
      if (!counts.isZero()) {
        json.append(separator)
            .append("  \"" + row.label() + "\": {\"tp\": ")
            .append(counts.truePositives())
            .append(", \"fp\": ")
            .append(counts.falsePositives())
            .append(", \"fn\": ")
            .append(counts.falseNegatives())
            .append('}');
        separator = ",\n";
      }
    }
    return json.append("\n }\n}\n").toString();
  }

  /**
   * Reads what {@link #toJson} wrote. Rows that no longer exist are passed over.
   *
   * @throws MalformedGoldException where it is no baseline
   */
  public static Baseline fromJson(String json) {
    try {
      JsonNode root = JsonMapper.builder().build().readTree(json);
      if (!root.path("document").isString() || !root.path("rows").isObject()) {
        throw new MalformedGoldException("no baseline: 'document' and 'rows' expected");
      }
      Map<Row, Counts> rows = new EnumMap<>(Row.class);
      Arrays.stream(Row.values())
          .filter(row -> root.path("rows").has(row.label()))
          .forEach(row -> {
            JsonNode counts = root.path("rows").path(row.label());
            rows.put(
                row,
                new Counts(
                    counts.path("tp").asInt(),
                    counts.path("fp").asInt(),
                    counts.path("fn").asInt()));
          });
      return new Baseline(root.path("document").asString(), new Tally(rows));
    } catch (JacksonException e) {
      throw new MalformedGoldException("no baseline: " + e.getOriginalMessage(), e);
    }
  }
}
