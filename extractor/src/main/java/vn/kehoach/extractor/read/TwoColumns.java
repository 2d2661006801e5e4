package vn.kehoach.extractor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.corpus.document.Look;
import vn.kehoach.extractor.normalize.CellLines;
import vn.kehoach.extractor.normalize.Characters;

/**
 * The two places where a plan's page has two columns without borders: the letterhead (issuer |
 * motto, number | place and date) and the end (recipients | signature).
 */
final class TwoColumns {

  private static final Pattern MOTTO = Pattern.compile("C[ỘỌO]NG|ĐẢNG|Đ[OÔ]ÀN");
  private static final Pattern MOTTO_NEXT = Pattern.compile("H[ÒOÓ][AÀÁ],?|HOÀ|C[ỘỌO]NG|TNCS");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?:K[ẾÊE] HO[ẠA]CH|QUY[ẾÊE]T Đ[ỊI]NH|CH[ƯU]ƠNG TRÌNH|CH[ỈI] TH[ỊI]|Đ[ỀÊE] ÁN|NGH[ỊI] QUY[ẾÊE]T"
              + "|PH[ƯU]ƠNG ÁN|TH[ÔO]NG B[ÁA]O|B[ÁA]O C[ÁA]O|Kính gửi)\\b.*",
          Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern DATE =
      Pattern.compile(
          ".*\\b(?:ngày|ngay)\\b.*\\b(?:tháng|thang)\\b.*", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern RECIPIENTS = Pattern.compile("(?:N[ơo]i nh[ậâa]n|Nơi gửi)\\s*:?.*");

  /** A letterhead takes no more of the first page than this. */
  private static final double LETTERHEAD_SHARE = 0.36;

  /** A gap narrower than this separates no columns, in points. */
  private static final double NARROWEST = 7;

  /** The signature may begin above the recipients by this many points. */
  private static final double SIGNATURE_ABOVE = 45;

  private final List<PageLine> body;
  private final List<PageLine> behind = new ArrayList<>();
  private Optional<DraftBlock.Grid> letterhead = Optional.empty();
  private Optional<DraftBlock.Grid> signature = Optional.empty();

  private TwoColumns(List<PageLine> lines) {
    this.body = new ArrayList<>(lines);
  }

  /** Splits a page's lines; only a document's first page has a letterhead. */
  static TwoColumns find(List<PageLine> lines, PageContent page, boolean first) {
    TwoColumns columns = new TwoColumns(lines);
    if (first) {
      columns.findLetterhead(page);
    }
    columns.findSignature(page);
    return columns;
  }

  Optional<DraftBlock.Grid> letterhead() {
    return letterhead;
  }

  /** The lines in one column, in front of the signature. */
  List<PageLine> body() {
    return body;
  }

  Optional<DraftBlock.Grid> signature() {
    return signature;
  }

  /** The lines below the signature. */
  List<PageLine> behind() {
    return behind;
  }

  private void findLetterhead(PageContent page) {
    double middle = mottoLeft(page) - 3;
    if (middle < 0) {
      return;
    }
    List<PageLine> left = new ArrayList<>();
    List<PageLine> right = new ArrayList<>();
    int used = 0;
    boolean dated = false;
    for (PageLine line : body) {
      if (line.top() > LETTERHEAD_SHARE * page.height()
          || TITLE.matcher(line.text()).matches()
          || (dated && !hasColumns(line, middle))) {
        break;
      }
      double at = border(line, middle);
      addPart(left, line.page(), line.leftOf(at));
      addPart(right, line.page(), line.rightOf(at));
      dated |= DATE.matcher(line.text()).matches();
      used++;
    }
    if (left.isEmpty() || right.isEmpty()) {
      return;
    }
    letterhead = Optional.of(letterheadGrid(left, right, page.number()));
    body.subList(0, used).clear();
  }

  /** Whether the line keeps to the two columns; a title may stand on the right one's side. */
  private static boolean hasColumns(PageLine line, double middle) {
    return line.right() < middle || line.left() > middle + 60 || border(line, middle) != middle;
  }

  /** Left edge of the motto's first line; negative where there is none. */
  private double mottoLeft(PageContent page) {
    for (PageLine line : body) {
      List<PageWord> words = line.words();
      for (int i = 0; i + 1 < words.size(); i++) {
        if (line.top() < LETTERHEAD_SHARE * page.height()
            && words.get(i).left() > 0.25 * page.width()
            && MOTTO.matcher(words.get(i).text()).matches()
            && MOTTO_NEXT.matcher(words.get(i + 1).text()).matches()) {
          return words.get(i).left();
        }
      }
    }
    return -1;
  }

  /** Where a line is cut: in the widest gap around the middle, or at the middle. */
  private static double border(PageLine line, double middle) {
    return line.widestGap(middle - 60, middle + 60) >= NARROWEST
        ? line.middleOfGap(middle - 60, middle + 60)
        : middle;
  }

  private static void addPart(List<PageLine> column, int page, List<PageWord> words) {
    if (!words.isEmpty()) {
      column.add(new PageLine(page, words));
    }
  }

  /** Two rows: names above, number and date below. */
  private static DraftBlock.Grid letterheadGrid(
      List<PageLine> left, List<PageLine> right, int page) {
    int number = firstMatch(left, Pattern.compile("S[ốôo]\\s*:?.*"));
    int date = firstMatch(right, DATE);
    List<DraftBlock.GridCell> cells = new ArrayList<>();
    cells.add(cell(0, 0, left.subList(0, number)));
    cells.add(cell(0, 1, right.subList(0, date)));
    if (number < left.size() || date < right.size()) {
      cells.add(cell(1, 0, left.subList(number, left.size())));
      cells.add(cell(1, 1, right.subList(date, right.size())));
    }
    return new DraftBlock.Grid(cells, page);
  }

  private static int firstMatch(List<PageLine> lines, Pattern pattern) {
    for (int i = 0; i < lines.size(); i++) {
      if (pattern.matcher(lines.get(i).text()).matches()) {
        return i;
      }
    }
    return lines.size();
  }

  private void findSignature(PageContent page) {
    int at = -1;
    for (int i = 0; i < body.size(); i++) {
      PageLine line = body.get(i);
      if (line.left() < 0.4 * page.width() && RECIPIENTS.matcher(line.text()).matches()) {
        at = i;
      }
    }
    if (at < 0) {
      return;
    }
    double middle = 0.47 * page.width();
    int begin = at;
    while (begin > 0
        && body.get(begin - 1).left() > middle - 40
        && body.get(at).top() - body.get(begin - 1).top() < SIGNATURE_ABOVE) {
      begin--;
    }
    List<PageLine> left = new ArrayList<>();
    List<PageLine> right = new ArrayList<>();
    int end = begin;
    for (int i = begin; i < body.size(); i++) {
      PageLine line = body.get(i);
      boolean through =
          line.left() < middle - 60
              && line.right() > middle + 90
              && line.widestGap(middle - 80, middle + 80) < NARROWEST;
      if (through && i > at + 1) {
        break;
      }
      double border = signatureBorder(line, middle);
      addPart(left, line.page(), line.leftOf(border));
      addPart(right, line.page(), line.rightOf(border));
      end = i + 1;
    }
    if (right.isEmpty()) {
      return;
    }
    behind.addAll(body.subList(end, body.size()));
    body.subList(begin, body.size()).clear();
    signature =
        Optional.of(
            new DraftBlock.Grid(List.of(cell(0, 0, left), cell(0, 1, right)), page.number()));
  }

  private static double signatureBorder(PageLine line, double middle) {
    double from = middle - 90;
    double to = middle + 90;
    if (line.widestGap(from, to) >= 2 * NARROWEST) {
      return line.middleOfGap(from, to);
    }
    return line.left() > middle - 60 ? line.left() - 1 : line.right() + 1;
  }

  private static DraftBlock.GridCell cell(int row, int column, List<PageLine> lines) {
    List<DraftBlock> content = new ArrayList<>();
    for (String words :
        CellLines.join(lines.stream().map(line -> Characters.tidy(line.text())).toList())) {
      content.add(DraftBlock.Text.paragraph(words, Look.PLAIN, 0));
    }
    return new DraftBlock.GridCell(row, column, 1, 1, content);
  }
}
