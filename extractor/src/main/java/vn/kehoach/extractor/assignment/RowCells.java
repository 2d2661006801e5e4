package vn.kehoach.extractor.assignment;

import java.util.Optional;
import vn.kehoach.corpus.document.Cell;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.assignment.TableColumns.Kind;
import vn.kehoach.extractor.outline.Units;

/** What the cells of a table's rows say, once it is known which column tells what. */
final class RowCells {

  /** Fewer letters are no work. */
  private static final int FEWEST_LETTERS = 4;

  private final String text;
  private final Grid grid;

  RowCells(String text, Grid grid) {
    this.text = text;
    this.grid = grid;
  }

  /** The work that a row tells, without number and bullet; empty where it heads other rows. */
  Optional<Span> work(int row, TableColumns columns) {
    Optional<Cell> cell = grid.at(row, columns.of(Kind.WORK)).filter(c -> c.row() == row);
    if (cell.isEmpty() || isMerged(row, cell.get(), columns)) {
      return Optional.empty();
    }
    return words(row, columns);
  }

  /** The words in the column of the work, whatever they are, without number and bullet. */
  Optional<Span> words(int row, TableColumns columns) {
    return grid.words(row, columns.of(Kind.WORK))
        .map(this::withoutNumber)
        .map(span -> Units.bare(text, span))
        .filter(this::hasWords);
  }

  /** When the work is to be done; times of day are none. */
  Optional<Span> day(int row, TableColumns columns) {
    return grid.words(row, columns.of(Kind.DEADLINE))
        .filter(span -> !span.of(text).matches("(?s)[0-9hg:\\s\\-–]+"));
  }

  /** What the work is to bring forth. */
  Optional<Span> output(int row, TableColumns columns) {
    return grid.words(row, columns.of(Kind.OUTPUT))
        .filter(span -> span.of(text).chars().anyMatch(Character::isLetter));
  }

  RowNumber number(int row, TableColumns columns) {
    int column = columns.of(Kind.NUMBER) >= 0 ? columns.of(Kind.NUMBER) : columns.of(Kind.WORK);
    String written = grid.words(row, column).map(span -> span.of(text)).orElse("");
    boolean inFront = column == columns.of(Kind.WORK);
    int end = inFront ? numberEnd(written) : written.length();
    return RowNumber.of(written.substring(0, end));
  }

  /** Whether a row says nothing but its number and its work. */
  boolean isBlankBeside(int row, TableColumns columns) {
    int work = columns.of(Kind.WORK);
    boolean merged = grid.at(row, work).filter(cell -> isMerged(row, cell, columns)).isPresent();
    for (int column = work + 1; !merged && column < grid.columns(); column++) {
      if (column != columns.of(Kind.NUMBER) && grid.words(row, column).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** A cell over most columns heads the rows below it. */
  private boolean isMerged(int row, Cell work, TableColumns columns) {
    return work.columnSpan() >= Math.max(2, grid.columns() - 1)
        || work.covers(row, columns.whoDoes())
        || isRepeated(row, columns);
  }

  /** A merged cell whose words were copied into each column that it lay over. */
  private boolean isRepeated(int row, TableColumns columns) {
    String work = written(row, columns.of(Kind.WORK));
    int last = grid.columns() - 1;
    return last > columns.of(Kind.WORK) + 1
        && !work.isBlank()
        && work.equals(written(row, columns.whoDoes()))
        && work.equals(written(row, last));
  }

  private String written(int row, int column) {
    return grid.words(row, column).map(words -> words.of(text).strip()).orElse("");
  }

  /** A quotation mark or {@code nt}: as above. A dash alone may mean nobody. */
  boolean isDitto(Span words) {
    return words
        .of(text)
        .strip()
        .matches("(?iu)[\"”“'’]+|[-\" ]*nt[-\" ]*|như trên|-n-|như (?:mục|dòng) trên");
  }

  private boolean hasWords(Span span) {
    return span.of(text).chars().filter(Character::isLetter).limit(FEWEST_LETTERS).count()
        >= FEWEST_LETTERS;
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
