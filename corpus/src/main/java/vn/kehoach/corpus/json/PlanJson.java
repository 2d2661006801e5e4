package vn.kehoach.corpus.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.kehoach.corpus.plan.Plan;

/** Plans as JSON, schema {@value #SCHEMA}; see {@code plan.schema.json} beside this class. */
public final class PlanJson {

  /** Name and version of the form, first key of every plan. */
  public static final String SCHEMA = "plan/1";

  /** The plan as indented JSON that ends with a line feed. */
  public String write(Plan plan) {
    return CorpusMapper.mapper()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(new Versioned(SCHEMA, plan))
        + "\n";
  }

  /** The plan on one line, without a line feed. */
  public String writeLine(Plan plan) {
    return CorpusMapper.mapper().writeValueAsString(new Versioned(SCHEMA, plan));
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws MalformedJsonException where the text is no JSON, of another schema or lacks a field
   */
  public Plan read(String json) {
    return VersionedJson.read(CorpusMapper.mapper(), json, SCHEMA, Plan.class);
  }

  private record Versioned(String schema, @JsonUnwrapped Plan plan) {}
}
