package vn.kehoach.extractor.read;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.corpus.document.Look;
import vn.kehoach.extractor.normalize.Characters;
import vn.kehoach.extractor.normalize.LineBreak;

/**
 * Joins the lines of a page's column to paragraphs: by their words first, then by indents, line
 * ends, gaps and weight.
 */
final class ParagraphFlow {

  /** An indent smaller than this is noise, in points. */
  private static final double INDENT = 9;

  /** A distance between lines above this many usual ones separates paragraphs. */
  private static final double GAP = 1.9;

  private final List<DraftBlock> paragraphs = new ArrayList<>();
  private final List<PageLine> current = new ArrayList<>();
  private final List<DraftBlock.Turn> turns = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final Column column;

  private ParagraphFlow(Column column) {
    this.column = column;
  }

  /**
   * Where a column's lines may stand.
   *
   * @param pitch usual distance between its lines, 0 where it has one line only
   */
  record Column(double left, double right, double pitch) {

    /** The column that these lines show; outliers such as notes in the margin do not count. */
    static Column of(List<PageLine> lines) {
      double[] lefts = lines.stream().mapToDouble(PageLine::left).sorted().toArray();
      double[] rights = lines.stream().mapToDouble(PageLine::right).sorted().toArray();
      return new Column(
          lefts[lefts.length / 20], rights[rights.length - 1 - rights.length / 20], pitch(lines));
    }

    /** The column between two borders. */
    static Column between(double left, double right, List<PageLine> lines) {
      double first = lines.stream().mapToDouble(PageLine::left).min().orElse(left);
      double last = lines.stream().mapToDouble(PageLine::right).max().orElse(right);
      // Word keeps 5.4 points (0.19 cm) free inside a cell.
      return new Column(first, Math.max(last, right - 6), pitch(lines));
    }

    private static double pitch(List<PageLine> lines) {
      List<Double> distances = new ArrayList<>();
      for (int i = 1; i < lines.size(); i++) {
        if (lines.get(i).page() == lines.get(i - 1).page()) {
          distances.add(lines.get(i).middleY() - lines.get(i - 1).middleY());
        }
      }
      distances.sort(null);
      return distances.isEmpty() ? 0 : distances.get(distances.size() / 2);
    }

    boolean isCentered(PageLine line) {
      double before = line.left() - left;
      double behind = right - line.right();
      return before > 3 * INDENT && Math.abs(before - behind) < 3 * INDENT;
    }
  }

  /** The paragraphs of these lines. */
  static List<DraftBlock> join(List<PageLine> lines, Column column) {
    ParagraphFlow flow = new ParagraphFlow(column);
    lines.forEach(flow::accept);
    flow.close();
    return flow.paragraphs;
  }

  private void accept(PageLine line) {
    String text = Characters.tidy(line.text());
    if (text.isEmpty()) {
      return;
    }
    if (!current.isEmpty() && !goesOn(line, text)) {
      close();
    }
    if (!current.isEmpty() && line.page() > current.getLast().page()) {
      int letters = (int) words.chars().filter(c -> !Character.isWhitespace(c)).count();
      turns.add(new DraftBlock.Turn(letters, line.page()));
    }
    words.append(words.isEmpty() ? "" : LineBreak.glue(words)).append(text);
    current.add(line);
  }

  private void close() {
    if (current.isEmpty()) {
      return;
    }
    Look look =
        new Look(
            current.stream().allMatch(PageLine::isBold),
            current.stream().allMatch(PageLine::isItalic),
            current.stream().allMatch(column::isCentered));
    paragraphs.add(
        new DraftBlock.Text(
            words.toString(),
            "",
            DraftBlock.Role.PARAGRAPH,
            0,
            look,
            current.getFirst().page(),
            List.copyOf(turns)));
    current.clear();
    turns.clear();
    words.setLength(0);
  }

  private boolean goesOn(PageLine line, String text) {
    PageLine last = current.getLast();
    boolean far =
        line.page() == last.page()
            && column.pitch() > 0
            && line.middleY() - last.middleY() > GAP * column.pitch();
    return switch (LineBreak.byWords(words.toString(), text)) {
      case ENDS -> false;
      case GOES_ON -> !far || !LineBreak.endsSentence(words.toString());
      case OPEN -> !far && looksJoined(last, line);
    };
  }

  private boolean looksJoined(PageLine last, PageLine line) {
    if (last.isBold() != line.isBold() && line.isBold() != line.words().getFirst().bold()) {
      return false;
    }
    if (column.isCentered(last) && column.isCentered(line)) {
      return last.isBold() == line.isBold();
    }
    if (hasRoomFor(line, last)) {
      return false;
    }
    boolean indented = line.left() > column.left() + INDENT;
    if (indented && line.left() > last.left() + INDENT && !isHanging(line)) {
      return false;
    }
    boolean alike = Math.abs(line.left() - last.left()) < INDENT / 2;
    return !(indented && alike && current.size() == 1) || !LineBreak.endsSentence(words.toString());
  }

  /** Whether the next line's first word had found room at the end of the last one. */
  private boolean hasRoomFor(PageLine line, PageLine last) {
    PageWord first = line.words().getFirst();
    double space = 0.3 * first.size();
    return last.right() + space + (first.right() - first.left()) < column.right() - 2;
  }

  /** Whether the line begins under the first word behind the paragraph's bullet or number. */
  private boolean isHanging(PageLine line) {
    List<PageWord> first = current.getFirst().words();
    return first.size() > 1 && Math.abs(first.get(1).left() - line.left()) < INDENT;
  }
}
