package vn.kehoach.extractor.assignment;

import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.assignment.TableColumns.Kind;
import vn.kehoach.extractor.rule.RuleSet;

/** Finds by their cells the columns that a table's headings leave open. */
final class HeaderCompletion {

  /** So many rows below the headings are looked at. */
  private static final int SAMPLE = 12;

  private final String text;
  private final Grid grid;
  private final AgencyReader agencies;
  private final RuleSet rules;

  HeaderCompletion(String text, Grid grid, AgencyReader agencies, RuleSet rules) {
    this.rules = rules;
    this.text = text;
    this.grid = grid;
    this.agencies = agencies;
  }

  /**
   * The columns with those that the headings only hint at.
   *
   * @param from index of the first row below the headings
   * @return empty where rows of this table give no work
   */
  Optional<TableColumns> complete(TableColumns named, int from) {
    TableColumns columns = named;
    int maybe = columns.of(Kind.MAYBE_DOER);
    boolean work = columns.of(Kind.WORK) >= 0;
    if (columns.whoDoes() < 0 && work && maybe >= 0 && namesBodies(maybe, from)) {
      columns = columns.with(Kind.DOER, maybe);
    }
    if (columns.whoDoes() >= 0 && columns.of(Kind.WORK) < 0) {
      int widest = widest(columns, from);
      columns = widest < 0 ? columns : columns.with(Kind.WORK, widest);
    }
    if (columns.whoDoes() < 0 && work && standOverRows(columns, from)) {
      columns = columns.with(Kind.BODY_OVER_ROWS, columns.of(Kind.WORK));
    }
    return columns.giveWork() ? Optional.of(columns) : Optional.empty();
  }

  /**
   * Whether bodies stand over runs of rows, from the first one on, and the rows tell work: a time
   * or a product beside it says so, since figures and costs are put under bodies too.
   */
  private boolean standOverRows(TableColumns columns, int from) {
    boolean beside = columns.of(Kind.DEADLINE) >= 0 || columns.of(Kind.OUTPUT) >= 0;
    String heading = grid.key(from - 1, columns.of(Kind.WORK));
    Span whole = new Span(0, heading.length());
    boolean work =
        rules.rule("matrix.task").findAtStart(heading, whole).isPresent()
            || rules.rule("matrix.content").findAtStart(heading, whole).isPresent();
    RowCells cells = new RowCells(text, grid);
    return beside
        && work
        && cells.isBlankBeside(from, columns)
        && cells
            .words(from, columns)
            .filter(words -> !agencies.wholly(words).isEmpty())
            .isPresent();
  }

  private boolean namesBodies(int column, int from) {
    int written = 0;
    int bodies = 0;
    for (int row = from; row < Math.min(grid.rows(), from + SAMPLE); row++) {
      boolean own = grid.words(row, column).isPresent();
      written += own ? 1 : 0;
      bodies += own && !agencies.wholly(grid.words(row, column).orElseThrow()).isEmpty() ? 1 : 0;
    }
    return written > 0 && bodies * 2 > written;
  }

  /** The column without a heading of its own that holds most letters. */
  private int widest(TableColumns columns, int from) {
    int widest = -1;
    long most = 0;
    for (int column = 0; column < grid.columns(); column++) {
      long letters = 0;
      for (int row = from; row < Math.min(grid.rows(), from + SAMPLE); row++) {
        letters +=
            grid.words(row, column)
                .map(span -> span.of(text).chars().filter(Character::isLetter).count())
                .orElse(0L);
      }
      if (!columns.places().containsValue(column) && letters > most) {
        widest = column;
        most = letters;
      }
    }
    return widest;
  }
}
