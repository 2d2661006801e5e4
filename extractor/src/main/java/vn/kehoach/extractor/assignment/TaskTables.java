package vn.kehoach.extractor.assignment;

import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Table;
import vn.kehoach.extractor.assignment.TableColumns.Kind;

/**
 * Tells documents that hold a table of tasks without the paper that it belongs to: clerks keep and
 * send the annex alone. Its own headings say which column leads and which tells the work.
 */
public final class TaskTables {

  /** Fewer rows than these are an excerpt in some other text. */
  private static final int FEWEST_ROWS = 4;

  private final TableHeadings headings = new TableHeadings();

  /** Whether a table of the document gives work to bodies by its headings. */
  public boolean standIn(Document document) {
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .anyMatch(table -> givesWork(document.text(), table));
  }

  private boolean givesWork(String text, Table table) {
    Grid grid = new Grid(text, table);
    if (grid.rows() < FEWEST_ROWS) {
      return false;
    }
    TableColumns columns = headings.read(grid, 0);
    return columns.of(Kind.WORK) >= 0 && columns.of(Kind.LEAD) >= 0;
  }
}
