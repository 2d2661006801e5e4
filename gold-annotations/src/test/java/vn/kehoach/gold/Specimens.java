package vn.kehoach.gold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.Change;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.corpus.plan.Evidence;
import vn.kehoach.corpus.plan.ExtractorStamp;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.LegalBasis;
import vn.kehoach.corpus.plan.Measure;
import vn.kehoach.corpus.plan.Objective;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.Period;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.corpus.plan.ProvinceMention;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.corpus.plan.Signer;
import vn.kehoach.corpus.plan.Source;
import vn.kehoach.corpus.plan.Target;

/** A gold plan on invented facts, and plans that say what a gold plan says. */
public final class Specimens {

  public static final Evidence EVIDENCE =
      new Evidence(0, 1, List.<Span>of(), null, null, "rule:specimen", 1);

  private Specimens() {}

  /** Two objectives, four targets, four assignments; every field of every type is used. */
  public static GoldPlan gold(String name) {
    return new GoldPlan(
        name,
        name + ".txt",
        PlanKind.PLAN,
        List.of("A", "B"),
        new GoldHeader(
            "KH",
            "17/KH-UBND",
            "2024-02-20",
            "Ủy ban nhân dân tỉnh Sông Mẫu",
            "Sông Mẫu",
            "Kế hoạch phát triển thư viện lưu động phục vụ học sinh vùng cao giai đoạn 2024 - 2026",
            new GoldHeader.Period("2024", "2026"),
            new GoldHeader.Signer("Trần Thị Mẫu", "Phó Chủ tịch Ủy ban nhân dân tỉnh"),
            List.of(
                new GoldBasis(
                    "Quyết định",
                    "41/QĐ-TTg",
                    "2021-11-11",
                    "Thủ tướng Chính phủ",
                    "phê duyệt Chương trình phát triển văn hóa đọc vùng cao"),
                new GoldBasis("Luật", null, null, null, "Luật Thư viện năm 2019"))),
        List.of(
            new GoldRegion(SectionRole.HEADER, "ỦY BAN NHÂN DÂN"),
            new GoldRegion(SectionRole.OBJECTIVE, "I. MỤC TIÊU"),
            new GoldRegion(SectionRole.ASSIGNMENT, "II. TỔ CHỨC THỰC HIỆN")),
        List.of(
            new GoldObjective(
                "Đưa sách đến gần học sinh vùng cao, tạo thói quen đọc hằng ngày và thu hẹp"
                    + " khoảng cách giữa các trường",
                ObjectiveScope.GENERAL),
            new GoldObjective(
                "Xây dựng mạng lưới xe thư viện lưu động hoà hợp với điều kiện đường sá của"
                    + " từng huyện miền núi",
                ObjectiveScope.SPECIFIC)),
        List.of(
            new GoldTarget(
                "Đến năm 2025, ít nhất 70% trường tiểu học vùng cao được xe thư viện phục vụ"
                    + " hằng tháng; tăng thêm 12 tuyến xe mới",
                List.of(
                    measure(Comparator.GTE, "70", "%", null, null, "2025"),
                    measure(Comparator.EQ, "12", "tuyến xe", Change.INCREASE, null, "2025"))),
            new GoldTarget(
                "Mỗi xe tổ chức từ 2 - 3 buổi kể chuyện một tháng tại các điểm trường lẻ trên"
                    + " toàn tỉnh",
                List.of(
                    new GoldMeasure(
                        Comparator.RANGE,
                        null,
                        new BigDecimal("2"),
                        new BigDecimal("3"),
                        "buổi",
                        null,
                        "tháng",
                        null))),
            new GoldTarget(
                "Huy động trên 1,5 tỷ đồng xã hội hóa để mua sách tiếng dân tộc cho thư viện"
                    + " huyện và xã",
                List.of(measure(Comparator.GT, "1500000000", "đồng", null, null, null))),
            new GoldTarget(
                "Hoàn thiện quy chế quản lý xe thư viện lưu động và công bố lịch phục vụ công"
                    + " khai trên cổng thông tin",
                List.of())),
        List.of(
            new GoldAssignment(
                "Chủ trì, phối hợp với Sở Giáo dục và Đào tạo xây dựng lịch phục vụ của các xe"
                    + " thư viện trong từng học kỳ",
                List.of("Sở Văn hóa, Thể thao và Du lịch"),
                AssignmentRole.LEAD,
                List.of("Sở Giáo dục và Đào tạo"),
                "2024-Q2",
                "Lịch phục vụ"),
            new GoldAssignment(
                "Cân đối ngân sách hằng năm, hướng dẫn thanh toán, quyết toán kinh phí mua xe và"
                    + " mua sách theo quy định",
                List.of("Sở Tài chính", "Kho bạc Nhà nước tỉnh"),
                AssignmentRole.RESPONSIBLE,
                List.of(),
                null,
                null),
            new GoldAssignment(
                "Phối hợp giữ gìn trật tự tại các điểm dừng của xe thư viện khi có đông học sinh"
                    + " tham gia",
                List.of("Công an tỉnh"),
                AssignmentRole.SUPPORT,
                List.of("Đoàn Thanh niên", "các cơ quan liên quan"),
                null,
                null),
            new GoldAssignment(
                "Bố trí bãi đỗ xe, nguồn điện và người đón xe tại trung tâm xã trong suốt thời"
                    + " gian phục vụ",
                List.of("Ủy ban nhân dân các huyện, thành phố"),
                AssignmentRole.RESPONSIBLE,
                List.of(),
                null,
                null)));
  }

  private static GoldMeasure measure(
      Comparator comparator,
      String value,
      String unit,
      @Nullable Change change,
      @Nullable String per,
      @Nullable String deadline) {
    return new GoldMeasure(
        comparator, new BigDecimal(value), null, null, unit, change, per, deadline);
  }

  /** A plan that says what this gold says, from a file of the gold's name. */
  public static Plan plan(GoldPlan gold) {
    return new Plan(
        gold.name(),
        gold.kind(),
        new Source(
            "nguon/" + gold.name() + ".docx",
            List.of(),
            "0".repeat(64),
            "application/msword",
            null,
            List.of()),
        new ExtractorStamp("0.1.0", "sha256:00", "sha256:11"),
        header(gold.header()),
        List.of(),
        IntStream.range(0, gold.objectives().size())
            .mapToObj(i -> objective("O" + (i + 1), gold.objectives().get(i)))
            .toList(),
        IntStream.range(0, gold.targets().size())
            .mapToObj(i -> target("T" + (i + 1), gold.targets().get(i)))
            .toList(),
        IntStream.range(0, gold.assignments().size())
            .mapToObj(i -> assignment("A" + (i + 1), gold.assignments().get(i)))
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Header header(GoldHeader header) {
    GoldHeader.Period period = header.period();
    GoldHeader.Signer signer = header.signer();
    return new Header(
        header.documentType(),
        header.number(),
        day(header.issuedOn()),
        null,
        header.issuer() == null ? null : body(header.issuer()),
        List.of(),
        null,
        header.province() == null ? null : new ProvinceMention(null, header.province()),
        header.title(),
        period == null || period.from() == null || period.to() == null
            ? null
            : new Period(period.from(), period.to()),
        signer == null ? null : new Signer(signer.name(), signer.position(), null),
        List.of(),
        header.bases() == null ? List.of() : header.bases().stream().map(Specimens::basis).toList(),
        List.of(),
        Map.of());
  }

  private static LegalBasis basis(GoldBasis basis) {
    return new LegalBasis(
        basis.type(),
        basis.number(),
        day(basis.issuedOn()),
        basis.issuer(),
        basis.title(),
        EVIDENCE);
  }

  /** A plan's date of issue is a day or unknown. */
  private static @Nullable LocalDate day(@Nullable String issuedOn) {
    return issuedOn == null || issuedOn.length() < 10 ? null : LocalDate.parse(issuedOn);
  }

  private static Objective objective(String id, GoldObjective objective) {
    return new Objective(id, objective.quote(), objective.scope(), EVIDENCE);
  }

  private static Target target(String id, GoldTarget target) {
    return new Target(
        id,
        target.quote(),
        null,
        EVIDENCE,
        target.measures().stream().map(Specimens::measure).toList());
  }

  private static Measure measure(GoldMeasure measure) {
    return new Measure(
        measure.comparator(),
        measure.value(),
        measure.min(),
        measure.max(),
        measure.unit() == null ? "lần" : measure.unit(),
        null,
        measure.change(),
        measure.per(),
        measure.deadline(),
        null,
        "x",
        0,
        1);
  }

  private static Assignment assignment(String id, GoldAssignment assignment) {
    return new Assignment(
        id,
        assignment.quote(),
        null,
        assignment.role(),
        assignment.deadline(),
        assignment.output(),
        EVIDENCE,
        assignment.agencies().stream().map(Specimens::body).toList(),
        assignment.collaborators().stream().map(Specimens::body).toList());
  }

  private static AgencyMention body(String name) {
    return new AgencyMention(null, name, name, 0, 1);
  }
}
