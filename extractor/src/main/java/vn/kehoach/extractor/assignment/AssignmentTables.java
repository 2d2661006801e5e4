package vn.kehoach.extractor.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Cell;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.assignment.TableColumns.Kind;
import vn.kehoach.extractor.outline.PlanText;
import vn.kehoach.extractor.outline.TableNode;
import vn.kehoach.extractor.outline.Units;

/**
 * Rows of a table that names who does the work: {@code STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời
 * gian | Sản phẩm} in any wording and order, merged cells, rows that head others, headings over
 * several rows and repeated headings included.
 */
final class AssignmentTables {

  private final TableHeadings headings = new TableHeadings();
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
    Reading reading = new Reading(plan.text(), grid, node, path, agencies);
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
    return new Result(reading.works, new Columns(grid.columns(), reading.columns));
  }

  /** Columns, and the width of the table that they are of. */
  record Columns(int width, TableColumns columns) {

    static final Columns NONE = new Columns(0, TableColumns.NONE);
  }

  /** What a table gave, and its columns for the one after it. */
  record Result(List<Work> works, Columns columns) {}

  private final class Reading {

    private final String text;
    private final Grid grid;
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

    Reading(String text, Grid grid, TableNode node, String path, AgencyReader agencies) {
      this.text = text;
      this.grid = grid;
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
          new HeaderCompletion(text, grid, agencies).complete(header, last + 1);
      if (complete.isPresent()) {
        boolean repeated =
            complete.get().areMovedLeftFrom(columns)
                && last + 1 < grid.rows()
                && number(last + 1).sort() != RowNumber.Sort.NONE;
        columns = repeated ? columns : complete.get();
        return last;
      }
      if (columns.giveWork()) {
        dataRow(first);
      }
      return first;
    }

    void dataRow(int row) {
      Optional<Span> work =
          grid.words(row, columns.of(Kind.WORK))
              .map(this::withoutNumber)
              .map(span -> Units.bare(text, span))
              .filter(this::hasWords);
      Optional<Cell> cell = grid.at(row, columns.of(Kind.WORK)).filter(c -> c.row() == row);
      if (work.isEmpty() || cell.isEmpty() || isMerged(row, cell.get())) {
        group(row);
        return;
      }
      DoerCell doers = doers(row);
      if (doers.doers().isEmpty() && isDitto(row) && !headsOthers(row)) {
        doers = above;
      }
      if (doers.doers().isEmpty()) {
        if (isBlankBeside(row)) {
          group(row);
        }
        return;
      }
      above = doers;
      numberOfWork = number(row);
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
              null,
              deadline(row),
              output(row),
              "rule:assignment.table"));
    }

    private List<AgencyMention> partners(int row) {
      Optional<Span> words = grid.words(row, columns.of(Kind.COLLABORATORS));
      if (words.filter(this::isDittoWord).isPresent()) {
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
      @Nullable Span own = grid.words(row, columns.of(Kind.DEADLINE)).orElse(null);
      if (own != null && isDittoWord(own)) {
        return dayAbove;
      }
      boolean clock = own != null && own.of(text).matches("(?s)[0-9hg:\\s\\-–]+");
      dayAbove = own == null || clock ? groupDay : own;
      return dayAbove;
    }

    private @Nullable Span output(int row) {
      return grid.words(row, columns.of(Kind.OUTPUT))
          .filter(span -> span.of(text).chars().anyMatch(Character::isLetter))
          .orElse(null);
    }

    /** A cell over most columns heads the rows below it. */
    private boolean isMerged(int row, Cell work) {
      return work.columnSpan() >= Math.max(2, grid.columns() - 1)
          || work.covers(row, columns.whoDoes());
    }

    /** Whether a row says nothing but its number and its work. */
    private boolean isBlankBeside(int row) {
      for (int column = 0; column < grid.columns(); column++) {
        boolean own = column == columns.of(Kind.WORK) || column == columns.of(Kind.NUMBER);
        if (!own && grid.words(row, column).isPresent() && column > columns.of(Kind.WORK)) {
          return false;
        }
      }
      return true;
    }

    /**
     * Whether a row is the heading of those below it: it says nothing but its words, and its number
     * is not one of those that work bears here, or holds the next row's.
     */
    private boolean headsOthers(int row) {
      if (!isBlankBeside(row)) {
        return false;
      }
      RowNumber own = number(row);
      RowNumber next = row + 1 < grid.rows() ? number(row + 1) : RowNumber.of("");
      boolean like = numberOfWork != null && (numberOfWork.isLike(own) || numberOfWork.holds(own));
      return own.holds(next) || !like;
    }

    private RowNumber number(int row) {
      int column = columns.of(Kind.NUMBER) >= 0 ? columns.of(Kind.NUMBER) : columns.of(Kind.WORK);
      String written = grid.words(row, column).map(span -> span.of(text)).orElse("");
      boolean inFront = column == columns.of(Kind.WORK);
      int end = inFront ? numberEnd(written) : written.length();
      return RowNumber.of(written.substring(0, end));
    }

    private void group(int row) {
      above = DoerCell.NOBODY;
      for (int column = 0; column < grid.columns(); column++) {
        grid.words(row, column)
            .filter(span -> span.of(text).matches("(?s).*[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}.*"))
            .ifPresent(day -> groupDay = day);
      }
    }

    /** Blank, {@code nt} or a quotation mark: as in the row above. */
    private boolean isDitto(int row) {
      return grid.words(row, columns.whoDoes()).map(this::isMark).orElse(true);
    }

    private boolean isMark(Span words) {
      return isDittoWord(words) || words.of(text).strip().matches("[-–—]+");
    }

    /** A dash alone may mean nobody. */
    private boolean isDittoWord(Span words) {
      return words
          .of(text)
          .strip()
          .matches("(?iu)[\"”“'’]+|[-\" ]*nt[-\" ]*|như trên|-n-|như (?:mục|dòng) trên");
    }

    private boolean hasWords(Span span) {
      return span.of(text).chars().filter(Character::isLetter).limit(4).count() >= 4;
    }

    private Span withoutNumber(Span span) {
      int end = numberEnd(span.of(text));
      return new Span(span.begin() + end, span.end()).trimmed(text);
    }

    /** Length of the number or bullet at the begin of a cell's words; 0 where there is none. */
    private static int numberEnd(String words) {
      int i = 0;
      while (i < words.length()
          && (Character.isDigit(words.charAt(i)) || "-–+*•.()".indexOf(words.charAt(i)) >= 0)) {
        i++;
      }
      boolean number = i > 0 && i < words.length() && Character.isWhitespace(words.charAt(i));
      return number ? i : 0;
    }
  }
}
