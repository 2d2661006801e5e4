package vn.kehoach.cli.table;

import static vn.kehoach.cli.table.Facts.item;
import static vn.kehoach.cli.table.Facts.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.Change;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.corpus.plan.FundingItem;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.Objective;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.Period;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.corpus.plan.ReportingDuty;

/** The sheets of a workbook of plans, for people in offices: everything in Vietnamese. */
public final class PlanSheets {

  private static final int SHORT = 12;
  private static final int MEDIUM = 24;
  private static final int LONG = 60;

  private static final Column ID =
      new Column("Mã kế hoạch", MEDIUM, row -> Cell.of(row.plan().id()));

  /** By which a line is told from others without looking the plan up. */
  private static final List<Column> OF_PLAN =
      List.of(
          ID,
          new Column("Số, ký hiệu", MEDIUM, Facts.header(Header::number)),
          new Column("Ngày ban hành", SHORT, Facts::issuedOn),
          new Column("Năm", SHORT, row -> Facts.year(row, Period::from)),
          new Column("Tỉnh, thành phố", MEDIUM, Facts.header(Facts::province)));

  private static final List<Column> OF_ITEM =
      List.of(
          new Column("Mã mục", SHORT, item(it -> Cell.of(it.id()))),
          new Column("Nội dung", LONG, item(it -> Cell.of(it.text()))));

  private static final List<Column> DEADLINE =
      List.of(
          new Column("Thời hạn", SHORT, row -> Cell.of(Facts.deadline(row))),
          new Column("Ngày cuối", SHORT, Facts::lastDay));

  private static final List<Column> PLACE =
      List.of(
          new Column("Mục", SHORT, Facts.place(it -> it.evidence().section())),
          new Column("Trang", SHORT, item(it -> Cell.of(it.evidence().page()))),
          new Column("Tệp", MEDIUM, row -> Cell.of(row.plan().source().file())));

  private static final List<Column> FIGURE =
      List.of(
          new Column("So sánh", SHORT, measure(m -> Cell.of(word(m.comparator())))),
          new Column("Giá trị", SHORT, measure(m -> Cell.of(m.value()))),
          new Column("Từ", SHORT, measure(m -> Cell.of(m.min()))),
          new Column("Đến", SHORT, measure(m -> Cell.of(m.max()))),
          new Column("Đơn vị", SHORT, measure(m -> Cell.of(m.unit()))),
          new Column("Đối tượng", MEDIUM, measure(m -> Cell.of(m.subject()))),
          new Column(
              "Tăng, giảm",
              SHORT,
              measure(m -> m.change() == null ? Cell.EMPTY : Cell.of(word(m.change())))),
          new Column("Mỗi", SHORT, measure(m -> Cell.of(m.per()))),
          new Column("Mức nền", SHORT, measure(m -> Cell.of(m.baseline()))));

  private static final Sheet PLANS =
      sheet(
          "Kế hoạch",
          Row::ofPlan,
          List.of(
              ID,
              new Column("Loại", MEDIUM, row -> Cell.of(word(row.plan().kind()))),
              new Column("Loại văn bản", SHORT, Facts.header(Header::documentType)),
              new Column("Số, ký hiệu", MEDIUM, Facts.header(Header::number)),
              new Column("Ngày ban hành", SHORT, Facts::issuedOn),
              new Column("Cơ quan ban hành", MEDIUM, Facts.header(Facts::issuer)),
              new Column("Tỉnh, thành phố", MEDIUM, Facts.header(Facts::province)),
              new Column("Tên kế hoạch", LONG, Facts.header(Header::title)),
              new Column("Từ năm", SHORT, row -> Facts.year(row, Period::from)),
              new Column("Đến năm", SHORT, row -> Facts.year(row, Period::to)),
              new Column("Căn cứ", LONG, Facts.header(Facts::bases)),
              new Column(
                  "Người ký",
                  MEDIUM,
                  Facts.header(h -> h.signer() == null ? null : h.signer().name())),
              count("Số mục tiêu", plan -> plan.objectives().size()),
              count("Số chỉ tiêu", plan -> plan.targets().size()),
              count("Số phân công", plan -> plan.assignments().size()),
              new Column("Tệp", MEDIUM, row -> Cell.of(row.plan().source().file()))));

  private static final Sheet OBJECTIVES =
      sheet(
          "Mục tiêu",
          plan -> Row.ofItems(plan, plan.objectives()),
          OF_PLAN,
          OF_ITEM,
          List.of(
              new Column(
                  "Phạm vi",
                  SHORT,
                  item(it -> it instanceof Objective o ? Cell.of(word(o.scope())) : Cell.EMPTY))),
          PLACE);

  private static final Sheet TARGETS =
      sheet(
          "Chỉ tiêu", plan -> Row.ofItems(plan, plan.targets()), OF_PLAN, OF_ITEM, DEADLINE, PLACE);

  private static final Sheet MEASURES =
      sheet(
          "Số đo",
          plan -> Row.ofMeasures(plan, plan.targets()),
          OF_PLAN,
          OF_ITEM,
          FIGURE,
          DEADLINE,
          PLACE);

  private static final Sheet ASSIGNMENTS =
      sheet(
          "Phân công",
          plan -> Row.ofItems(plan, plan.assignments()),
          OF_PLAN,
          List.of(
              new Column("Cơ quan", MEDIUM, Facts.assignment(work -> Facts.names(work.agencies()))),
              new Column("Vai trò", SHORT, Facts.assignment(work -> word(work.role()))),
              new Column(
                  "Phối hợp", MEDIUM, Facts.assignment(work -> Facts.names(work.collaborators())))),
          OF_ITEM,
          List.of(new Column("Sản phẩm", MEDIUM, Facts.assignment(Assignment::output))),
          DEADLINE,
          PLACE);

  private static final Sheet TASKS =
      sheet("Nhiệm vụ", plan -> Row.ofItems(plan, plan.tasks()), OF_PLAN, OF_ITEM, DEADLINE, PLACE);

  private static final Sheet FUNDING =
      sheet(
          "Kinh phí",
          plan ->
              Stream.concat(
                  Row.ofMeasures(plan, plan.funding()),
                  Row.ofItems(
                      plan, plan.funding().stream().filter(f -> f.amounts().isEmpty()).toList())),
          OF_PLAN,
          OF_ITEM,
          List.of(
              new Column("Số tiền", SHORT, measure(m -> Cell.of(m.value()))),
              new Column("Đơn vị", SHORT, measure(m -> Cell.of(m.unit()))),
              new Column(
                  "Nguồn",
                  MEDIUM,
                  item(it ->
                      it instanceof FundingItem f
                          ? Cell.of(String.join("; ", f.sources()))
                          : Cell.EMPTY))),
          PLACE);

  private static final Sheet REPORTING =
      sheet(
          "Báo cáo",
          plan -> Row.ofItems(plan, plan.reporting()),
          OF_PLAN,
          List.of(
              new Column("Nơi báo cáo", MEDIUM, Facts.reporting(d -> Facts.names(d.from()))),
              new Column("Nơi nhận", MEDIUM, Facts.reporting(d -> Facts.names(d.to()))),
              new Column("Qua", MEDIUM, Facts.reporting(d -> Facts.names(d.via()))),
              new Column("Định kỳ", SHORT, Facts.reporting(ReportingDuty::frequency))),
          OF_ITEM,
          DEADLINE,
          PLACE);

  /** All sheets, in the order in which they are written. */
  public static final List<Sheet> ALL =
      List.of(PLANS, OBJECTIVES, TARGETS, MEASURES, ASSIGNMENTS, TASKS, FUNDING, REPORTING);

  private PlanSheets() {}

  @SafeVarargs
  private static Sheet sheet(
      String name, Function<Plan, Stream<Row>> rows, List<Column>... columns) {
    List<Column> all = new ArrayList<>();
    for (List<Column> some : columns) {
      all.addAll(some);
    }
    return new Sheet(name, all, rows);
  }

  private static Column count(String heading, Function<Plan, Integer> count) {
    return new Column(heading, SHORT, row -> Cell.of(count.apply(row.plan())));
  }

  private static String word(Comparator comparator) {
    return switch (comparator) {
      case EQ -> "bằng";
      case GTE -> "ít nhất";
      case GT -> "trên";
      case LTE -> "không quá";
      case LT -> "dưới";
      case RANGE -> "từ – đến";
    };
  }

  private static String word(AssignmentRole role) {
    return switch (role) {
      case LEAD -> "chủ trì";
      case SUPPORT -> "phối hợp";
      case RESPONSIBLE -> "thực hiện";
    };
  }

  private static String word(ObjectiveScope scope) {
    return switch (scope) {
      case GENERAL -> "chung";
      case SPECIFIC -> "cụ thể";
      case UNSPECIFIED -> "";
    };
  }

  private static String word(Change change) {
    return switch (change) {
      case INCREASE -> "tăng";
      case DECREASE -> "giảm";
      case MAINTAIN -> "duy trì";
    };
  }

  private static String word(PlanKind kind) {
    return switch (kind) {
      case PLAN -> "kế hoạch";
      case DECISION -> "quyết định";
      case NEWS -> "tin";
      case OTHER -> "văn bản khác";
    };
  }
}
