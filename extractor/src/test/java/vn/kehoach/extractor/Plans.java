package vn.kehoach.extractor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.DocumentBuilder;
import vn.kehoach.corpus.document.DocumentBuilder.CellText;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.document.Look;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.Item;
import vn.kehoach.corpus.plan.Plan;

/** Plans on invented facts for tests: one paragraph a line, under the letterhead of a province. */
public final class Plans {

  /** In front of every plan that a test gives the body of. */
  public static final String HEAD =
      """
      ỦY BAN NHÂN DÂN TỈNH CAO BẰNG
      Số: 18/KH-UBND
      Cao Bằng, ngày 05 tháng 3 năm 2024
      KẾ HOẠCH
      Trồng cây ven sông năm 2024
      Ủy ban nhân dân tỉnh Cao Bằng ban hành Kế hoạch trồng cây ven sông năm 2024 như sau:
      """;

  private static final PlanExtractor EXTRACTOR = PlanExtractor.standard();

  private Plans() {}

  /** The plan with this body. */
  public static Plan of(String body) {
    return extract(lines(HEAD + body));
  }

  /**
   * The plan with this body and a table after it.
   *
   * @param rows cells separated by bars; {@code ^} goes on with the cell above, {@code <} with the
   *     cell on the left
   */
  public static Plan withTable(String body, String... rows) {
    return withTables(body, List.of(List.of(rows)));
  }

  /** A table below a line that names no kind of paper. */
  public static Plan onlyTable(String line, String... rows) {
    DocumentBuilder builder = new DocumentBuilder();
    add(builder, line);
    builder.table(cells(List.of(rows)), 1);
    return extract(built(builder));
  }

  /** The same with several tables, one after the other. */
  public static Plan withTables(String body, List<List<String>> tables) {
    DocumentBuilder builder = new DocumentBuilder();
    add(builder, HEAD + body);
    tables.forEach(table -> builder.table(cells(table), 1));
    return extract(built(builder));
  }

  /** What the shared extractor makes of a document. */
  public static Plan extract(Document document) {
    return EXTRACTOR.extract(document, "thu/mau.txt");
  }

  /** One paragraph a line; blank lines give none. */
  public static Document lines(String text) {
    DocumentBuilder builder = new DocumentBuilder();
    add(builder, text);
    return built(builder);
  }

  /** The words of items, in order. */
  public static List<String> texts(List<? extends Item> items) {
    return items.stream().map(Item::text).toList();
  }

  /** {@code words <- bodies} for each assignment, in order. */
  public static List<String> given(Plan plan) {
    return plan.assignments().stream()
        .map(given -> given.text() + " <- " + String.join(" + ", doers(given)))
        .toList();
  }

  /** The names of those who do the work. */
  public static List<String> doers(Assignment assignment) {
    return names(assignment.agencies());
  }

  /** The canonical names of bodies. */
  public static List<String> names(List<AgencyMention> bodies) {
    return bodies.stream().map(AgencyMention::name).toList();
  }

  private static void add(DocumentBuilder builder, String text) {
    text.lines().forEach(line -> builder.paragraph(line, 1, Look.PLAIN));
  }

  private static Document built(DocumentBuilder builder) {
    DocumentId id = DocumentId.of("mau".getBytes(StandardCharsets.UTF_8));
    return builder.build(id, "text/plain", 0);
  }

  private static List<CellText> cells(List<String> rows) {
    List<String[]> grid = rows.stream().map(row -> row.split("\\|", -1)).toList();
    List<CellText> cells = new ArrayList<>();
    for (int row = 0; row < grid.size(); row++) {
      for (int column = 0; column < grid.get(row).length; column++) {
        String words = grid.get(row)[column].strip();
        if (!words.equals("^") && !words.equals("<")) {
          int below = 1;
          while (row + below < grid.size()
              && column < grid.get(row + below).length
              && grid.get(row + below)[column].strip().equals("^")) {
            below++;
          }
          int right = 1;
          while (column + right < grid.get(row).length
              && grid.get(row)[column + right].strip().equals("<")) {
            right++;
          }
          cells.add(new CellText(row, column, below, right, words));
        }
      }
    }
    return cells;
  }
}
