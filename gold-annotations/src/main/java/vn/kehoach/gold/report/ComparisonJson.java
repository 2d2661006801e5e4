package vn.kehoach.gold.report;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.gold.score.Comparison;

/** A comparison of two runs as JSON, for programs. */
public final class ComparisonJson {

  private final JsonMapper mapper = JsonMapper.builder().build();

  /** The comparison on one line that ends with a line feed. */
  public String write(Comparison comparison) {
    ObjectNode root = mapper.createObjectNode();
    root.put("before", comparison.before())
        .put("after", comparison.after())
        .put("p", comparison.p());
    ArrayNode rows = root.putArray("rows");
    for (Comparison.RowChange row : comparison.rows()) {
      rows.addObject()
          .put("row", row.row().label())
          .put("before", row.before())
          .put("after", row.after())
          .put("p", row.p());
    }
    changes(root.putArray("gains"), comparison.gains());
    changes(root.putArray("losses"), comparison.losses());
    return mapper.writeValueAsString(root) + "\n";
  }

  private static void changes(ArrayNode list, List<Comparison.Change> changes) {
    for (Comparison.Change change : changes) {
      list.addObject()
          .put("document", change.document())
          .put("row", change.row().label())
          .put("expected", change.expected())
          .put("before", change.before())
          .put("after", change.after());
    }
  }
}
