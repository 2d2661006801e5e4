package vn.kehoach.extractor.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.assignment.TableColumns.Kind;
import vn.kehoach.extractor.outline.PlanText;
import vn.kehoach.extractor.outline.TableNode;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * Rows of a table that names who does the work: {@code STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời
 * gian | Sản phẩm} in any wording and order, merged cells, rows that head others, headings over
 * several rows and repeated headings included.
 */
final class AssignmentTables {

  private final TableHeadings headings = new TableHeadings();
  private final Matrix.Finder matrices = new Matrix.Finder(headings);
  private final RuleSet rules = RuleSet.load("matrix");
  private final DoerCell.Parser cells;

  AssignmentTables(LabelLine.Parser labels) {
    this.cells = new DoerCell.Parser(labels);
  }

  /**
   * The work in a table.
   *
   * @param inherited columns of the table before, which a table of the same width without headings
   *     continues
   */
  Result read(
      PlanText plan, TableNode node, String path, AgencyReader agencies, Columns inherited) {
    Grid grid = new Grid(plan.text(), node.table());
    RowCells rows = new RowCells(plan.text(), grid);
    @Nullable Matrix matrix = matrix(grid, agencies, inherited);
    if (matrix != null) {
      return new Result(
          new MatrixRows(grid, rows, matrix, matrices).works(node, path),
          new Columns(grid.columns(), TableColumns.NONE, matrix));
    }
    Reading reading = new Reading(plan.text(), grid, rows, node, path, agencies);
    if (inherited.width() == grid.columns()) {
      reading.columns = inherited.columns();
    }
    for (int row = 0; row < grid.rows(); row++) {
      row = reading.row(row);
    }
    if (!reading.columns.giveWork()) {
      reading.columns = new ColumnsByContent(plan.text(), grid, agencies).guess();
      for (int row = 0; reading.columns.giveWork() && row < grid.rows(); row++) {
        reading.dataRow(row);
      }
    }
    return new Result(reading.works, new Columns(grid.columns(), reading.columns, null));
  }

  private @Nullable Matrix matrix(Grid grid, AgencyReader agencies, Columns inherited) {
    return matrices
        .find(grid, agencies)
        .or(() ->
            Optional.ofNullable(inherited.matrix())
                .filter(before -> inherited.width() == grid.columns())
                .filter(before -> matrices.goesOn(grid, before)))
        .orElse(null);
  }

  /**
   * Columns, and the width of the table that they are of.
   *
   * @param matrix the bodies over columns, where the table is such a one
   */
  record Columns(int width, TableColumns columns, @Nullable Matrix matrix) {

    static final Columns NONE = new Columns(0, TableColumns.NONE, null);
  }

  /** What a table gave, and its columns for the one after it. */
  record Result(List<Work> works, Columns columns) {}

  private final class Reading {

    private final String text;
    private final Grid grid;
    private final RowCells rows;
    private final TableNode node;
    private final String path;
    private final AgencyReader agencies;
    private final List<Work> works = new ArrayList<>();
    private TableColumns columns = TableColumns.NONE;
    private DoerCell above = DoerCell.NOBODY;
    private List<AgencyMention> helpersAbove = List.of();
    private @Nullable RowNumber numberOfWork;
    private @Nullable Span dayAbove;
    private @Nullable Span groupDay;
    private @Nullable Span group;

    Reading(
        String text, Grid grid, RowCells rows, TableNode node, String path, AgencyReader agencies) {
      this.text = text;
      this.grid = grid;
      this.rows = rows;
      this.node = node;
      this.path = path;
      this.agencies = agencies;
    }

    /** Reads a row, or several rows of headings; returns the last that was read. */
    int row(int first) {
      TableColumns header = headings.read(grid, first);
      int last = first;
      while (last + 1 < grid.rows()
          && !header.places().isEmpty()
          && headings.goesOn(grid, last + 1)) {
        last++;
        TableColumns below = headings.read(grid, last);
        header =
            headings.isAtLeftEdge(grid, last, header)
                ? header.spliced(below, headings.width(grid, last))
                : header.and(below);
      }
      Optional<TableColumns> complete =
          new HeaderCompletion(text, grid, agencies, rules).complete(header, last + 1);
      if (complete.isPresent()) {
        boolean repeated =
            complete.get().areMovedLeftFrom(columns)
                && last + 1 < grid.rows()
                && rows.number(last + 1, columns).sort() != RowNumber.Sort.NONE;
        columns = repeated ? columns : complete.get();
        return last;
      }
      if (columns.giveWork()) {
        dataRow(first);
      }
      return first;
    }

    void dataRow(int row) {
      Optional<Span> work = rows.work(row, columns);
      if (work.isPresent() && isPause(row)) {
        return;
      }
      if (work.isEmpty()) {
        group(row);
        return;
      }
      DoerCell doers = doers(row);
      if (doers.doers().isEmpty() && isDitto(row) && !headsOthers(row)) {
        doers = above;
      }
      if (doers.doers().isEmpty()) {
        if (rows.isBlankBeside(row, columns)) {
          group(row);
        }
        return;
      }
      above = doers;
      numberOfWork = rows.number(row, columns);
      add(row, work.get(), doers);
    }

    private void add(int row, Span work, DoerCell doers) {
      List<AgencyMention> helpers = new ArrayList<>(doers.helpers());
      helpersAbove = partners(row);
      helpers.addAll(helpersAbove);
      boolean lead = columns.of(Kind.LEAD) >= 0;
      int beside = lead ? columns.of(Kind.DOER) : -1;
      grid.words(row, beside).map(agencies::listed).ifPresent(helpers::addAll);
      works.add(
          new Work(
              work,
              path,
              node.page(),
              doers.doers(),
              helpers,
              lead || doers.leads() ? AssignmentRole.LEAD : null,
              group,
              deadline(row),
              rows.output(row, columns).orElse(null),
              "rule:assignment.table"));
    }

    private List<AgencyMention> partners(int row) {
      Optional<Span> words = grid.words(row, columns.of(Kind.COLLABORATORS));
      if (words.filter(rows::isDitto).isPresent()) {
        return helpersAbove;
      }
      List<AgencyMention> partners = new ArrayList<>();
      words
          .map(span -> cells.parse(text, span, agencies))
          .ifPresent(cell -> {
            partners.addAll(cell.doers());
            partners.addAll(cell.helpers());
          });
      return partners;
    }

    private DoerCell doers(int row) {
      DoerCell named =
          grid.words(row, columns.whoDoes())
              .map(span -> cells.parse(text, span, agencies))
              .orElse(DoerCell.NOBODY);
      if (!named.doers().isEmpty() || columns.of(Kind.LEAD) < 0) {
        return named;
      }
      // A table with both columns may name a doer without a lead.
      return grid.words(row, columns.of(Kind.DOER))
          .map(span -> cells.parse(text, span, agencies))
          .orElse(named);
    }

    private @Nullable Span deadline(int row) {
      boolean ditto = grid.words(row, columns.of(Kind.DEADLINE)).filter(rows::isDitto).isPresent();
      if (!ditto) {
        dayAbove = rows.day(row, columns).orElse(groupDay);
      }
      return dayAbove;
    }

    /**
     * Whether a row is the heading of those below it: it says nothing but its words, and its number
     * is not one of those that work bears here, or holds the next row's.
     */
    private boolean headsOthers(int row) {
      if (!rows.isBlankBeside(row, columns)) {
        return false;
      }
      RowNumber own = rows.number(row, columns);
      RowNumber next = row + 1 < grid.rows() ? rows.number(row + 1, columns) : RowNumber.of("");
      boolean like = numberOfWork != null && (numberOfWork.isLike(own) || numberOfWork.holds(own));
      return own.holds(next) || !like;
    }

    /** A row over others: a body in it does their work where they name nobody. */
    private void group(int row) {
      Optional<Span> words =
          rows.isBlankBeside(row, columns) ? rows.words(row, columns) : Optional.empty();
      group = words.orElse(group);
      above =
          words
              .map(agencies::wholly)
              .map(bodies -> new DoerCell(bodies, List.of(), false))
              .orElse(DoerCell.NOBODY);
      for (int column = 0; column < grid.columns(); column++) {
        grid.words(row, column)
            .filter(span -> span.of(text).matches("(?s).*[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}.*"))
            .ifPresent(day -> groupDay = day);
      }
    }

    /** {@code Giải lao} in a programme. */
    private boolean isPause(int row) {
      String key = grid.key(row, columns.of(Kind.WORK));
      return rules.rule("matrix.pause").findAtStart(key, new Span(0, key.length())).isPresent();
    }

    /** Blank, {@code nt} or a quotation mark: as in the row above. */
    private boolean isDitto(int row) {
      return grid.words(row, columns.whoDoes()).map(this::isMark).orElse(true);
    }

    private boolean isMark(Span words) {
      return rows.isDitto(words) || words.of(text).strip().matches("[-–—]+");
    }
  }
}
