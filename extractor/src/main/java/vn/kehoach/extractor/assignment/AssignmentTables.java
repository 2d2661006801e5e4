package vn.kehoach.extractor.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Cell;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.document.Table;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.language.BareText;
import vn.kehoach.extractor.outline.PlanText;
import vn.kehoach.extractor.outline.TableNode;
import vn.kehoach.extractor.outline.Units;

/**
 * Rows of a table that names who does the work: {@code STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời
 * gian | Sản phẩm} in any wording and order, merged cells and repeated headers included.
 */
final class AssignmentTables {

  private final LabelLine.Parser labels;

  AssignmentTables(LabelLine.Parser labels) {
    this.labels = labels;
  }

  /**
   * The work in a table.
   *
   * @param inherited columns of the table before, which a table of the same width without headings
   *     continues
   */
  Result read(
      PlanText plan, TableNode node, String path, AgencyReader agencies, Columns inherited) {
    Reading reading = new Reading(plan, node, path, agencies);
    if (inherited.width() == node.table().columns()) {
      reading.columns = inherited.columns();
    }
    for (int row = 0; row < node.table().rows(); row++) {
      reading.row(row);
    }
    return new Result(reading.works, new Columns(node.table().columns(), reading.columns));
  }

  /** Columns, and the width of the table that they are of. */
  record Columns(int width, TableColumns columns) {

    static final Columns NONE = new Columns(0, TableColumns.NONE);
  }

  /** What a table gave, and its columns for the one after it. */
  record Result(List<Work> works, Columns columns) {}

  private final class Reading {

    private final String text;
    private final Table table;
    private final TableNode node;
    private final String path;
    private final AgencyReader agencies;
    private final List<Work> works = new ArrayList<>();
    private TableColumns columns = TableColumns.NONE;
    private List<AgencyMention> above = List.of();
    private @Nullable Span groupDay;

    Reading(PlanText plan, TableNode node, String path, AgencyReader agencies) {
      this.text = plan.text();
      this.table = node.table();
      this.node = node;
      this.path = path;
      this.agencies = agencies;
    }

    void row(int row) {
      TableColumns header = TableColumns.read(text, table, row);
      if (header.namesDoer()) {
        columns = header;
        return;
      }
      if (!columns.namesDoer()) {
        return;
      }
      Optional<Cell> work = cell(row, columns.work());
      if (work.isEmpty() || isGroup(row, work.get())) {
        group(row);
        return;
      }
      addRow(row, work.get());
    }

    private void addRow(int row, Cell work) {
      Span unit = Units.bare(text, withoutNumber(work.span().trimmed(text)));
      if (unit.isEmpty() || work.row() != row) {
        return;
      }
      List<AgencyMention> leads = bodies(row, columns.lead());
      List<AgencyMention> doers = bodies(row, columns.doer());
      List<AgencyMention> named = leads.isEmpty() ? doers : leads;
      if (named.isEmpty() && isDitto(row, columns.lead() >= 0 ? columns.lead() : columns.doer())) {
        named = above;
      }
      if (named.isEmpty()) {
        return;
      }
      above = named;
      List<AgencyMention> helpers = new ArrayList<>(bodies(row, columns.collaborators()));
      if (!leads.isEmpty()) {
        helpers.addAll(doers);
      }
      works.add(
          new Work(
              unit,
              path,
              node.page(),
              named,
              helpers,
              leads.isEmpty() ? null : AssignmentRole.LEAD,
              null,
              deadline(row),
              field(row, columns.output()),
              "rule:assignment.table"));
    }

    private @Nullable Span deadline(int row) {
      @Nullable Span own = field(row, columns.deadline());
      boolean clock = own != null && own.of(text).matches("(?s)[0-9hg:\\s\\-–]+");
      return own == null || clock ? groupDay : own;
    }

    private @Nullable Span field(int row, int column) {
      return cell(row, column)
          .map(cell -> cell.span().trimmed(text))
          .filter(span -> !span.isEmpty())
          .orElse(null);
    }

    private Optional<Cell> cell(int row, int column) {
      return column < 0 ? Optional.empty() : table.at(row, column);
    }

    /** A row that heads those below it: one cell over most columns, or nobody named in any. */
    private boolean isGroup(int row, Cell work) {
      return work.columnSpan() >= Math.max(2, table.columns() - 1)
          || work.covers(row, columns.anyDoer());
    }

    private void group(int row) {
      above = List.of();
      table.cells().stream()
          .filter(cell -> cell.row() == row)
          .map(cell -> cell.span().trimmed(text))
          .filter(span -> span.of(text).matches("(?s).*[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}.*"))
          .findFirst()
          .ifPresent(day -> groupDay = day);
    }

    /** Blank, {@code nt} or a quotation mark: as in the row above. */
    private boolean isDitto(int row, int column) {
      String words = cell(row, column).map(cell -> cell.span().of(text).strip()).orElse("");
      return words.isEmpty() || words.matches("(?iu)[\"”“''-]+|[- ]*nt[- ]*|như trên|-?nt-?");
    }

    private List<AgencyMention> bodies(int row, int column) {
      Optional<Span> span =
          cell(row, column).map(cell -> cell.span().trimmed(text)).filter(s -> !s.isEmpty());
      if (span.isEmpty()) {
        return List.of();
      }
      Optional<LabelLine> labelled = labels.parse(text, span.get());
      if (labelled.isPresent() && labelled.get().namesDoer()) {
        return labelled.get().fields().stream()
            .filter(field -> field.kind() != LabelLine.Kind.COLLABORATORS)
            .flatMap(field -> named(field.value()).stream())
            .toList();
      }
      return named(span.get());
    }

    private List<AgencyMention> named(Span span) {
      List<AgencyMention> whole = agencies.wholly(span);
      if (!whole.isEmpty()) {
        return whole;
      }
      List<AgencyMention> lines = new ArrayList<>();
      int begin = span.begin();
      for (int i = span.begin(); i <= span.end(); i++) {
        if (i == span.end() || text.charAt(i) == '\n') {
          lines.addAll(agencies.wholly(new Span(begin, i)));
          begin = i + 1;
        }
      }
      return lines.isEmpty()
          ? agencies.phraseAt(span).map(phrase -> phrase.mentions()).orElse(List.of())
          : lines;
    }

    private Span withoutNumber(Span span) {
      int i = span.begin();
      while (i < span.end()
          && (Character.isDigit(text.charAt(i)) || "-–+*•.()".indexOf(text.charAt(i)) >= 0)) {
        i++;
      }
      boolean number = i > span.begin() && i < span.end() && Character.isWhitespace(text.charAt(i));
      return number ? new Span(i, span.end()).trimmed(text) : span;
    }
  }

  /** Which column tells what. */
  record TableColumns(int work, int lead, int doer, int collaborators, int deadline, int output) {

    static final TableColumns NONE = new TableColumns(-1, -1, -1, -1, -1, -1);

    boolean namesDoer() {
      return work >= 0 && (lead >= 0 || doer >= 0);
    }

    int anyDoer() {
      return lead >= 0 ? lead : doer;
    }

    /** The columns that a row of headings names. */
    static TableColumns read(String text, Table table, int row) {
      int work = -1;
      int lead = -1;
      int doer = -1;
      int collaborators = -1;
      int deadline = -1;
      int output = -1;
      for (int column = 0; column < table.columns(); column++) {
        String head =
            table
                .at(row, column)
                .filter(cell -> cell.columnSpan() < table.columns() && cell.span().length() < 90)
                .map(cell -> BareText.of(cell.span().of(text)).replaceAll("\\s+", " ").strip())
                .orElse("");
        if (head.isEmpty()) {
          continue;
        }
        if (head.matches(".*phoi hop.*") && !head.matches(".*chu tri.*")) {
          collaborators = collaborators < 0 ? column : collaborators;
        } else if (head.matches(".*(chu tri|dau moi).*")) {
          lead = lead < 0 ? column : lead;
        } else if (head.matches(
            ".*((co quan|don vi|bo phan|ca nhan|nguoi|to chuc|phong|phan cong|dia phuong|so, nganh)[a-z,/ ]*(thuc hien|phu trach|tham muu|trien khai|chiu trach nhiem|theo doi)|phu trach|chiu trach nhiem|phan cong|nguoi thuc hien|trach nhiem thuc hien|don vi, ca nhan).*")) {
          doer = doer < 0 ? column : doer;
        } else if (head.matches(".*(thoi gian|thoi han|tien do|hoan thanh|thoi diem).*")) {
          deadline = deadline < 0 ? column : deadline;
        } else if (head.matches(".*(san pham|ket qua|dau ra|hinh thuc van ban).*")) {
          output = output < 0 ? column : output;
        } else if (head.matches(
            ".*(noi dung|nhiem vu|cong viec|hoat dong|ten de an|ten du an|giai phap|chuyen de|viec|chi tieu|muc tieu|de an).*")) {
          work = work < 0 ? column : work;
        }
      }
      return new TableColumns(work, lead, doer, collaborators, deadline, output);
    }
  }
}
