package vn.kehoach.index.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.AssignmentRole;
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
import vn.kehoach.corpus.plan.Source;
import vn.kehoach.corpus.plan.Target;
import vn.kehoach.corpus.plan.Task;

/**
 * Makes archives of any size out of a seed: made-up plans of {@link #ITEMS} items each, with words,
 * bodies, places and numbers distributed as in real ones. Plan number n is the same whatever the
 * archive's size.
 */
final class ArchiveGenerator {

  /** Items of a plan: 2 objectives, 7 targets, 10 assignments, 6 tasks. */
  static final int ITEMS = 25;

  static final List<String> SUBJECTS =
      List.of(
          "phòng, chống tệ nạn mại dâm",
          "phòng, chống ma túy",
          "chuyển đổi số",
          "cải cách hành chính",
          "giảm nghèo bền vững",
          "xây dựng nông thôn mới",
          "bảo vệ môi trường",
          "phát triển du lịch",
          "phòng, chống thiên tai",
          "chăm sóc người cao tuổi",
          "bảo vệ trẻ em",
          "bình đẳng giới",
          "an toàn giao thông",
          "an toàn thực phẩm",
          "phòng cháy, chữa cháy",
          "phát triển giáo dục",
          "tiêm chủng mở rộng",
          "việc làm cho thanh niên",
          "bảo tồn di sản văn hóa",
          "phổ biến, giáo dục pháp luật");

  static final List<String> AGENCIES =
      List.of(
          "so.ldtbxh|Sở Lao động - Thương binh và Xã hội",
          "cong-an|Công an tỉnh",
          "ubnd.huyen|UBND các huyện",
          "so.yte|Sở Y tế",
          "so.gddt|Sở Giáo dục và Đào tạo",
          "so.tttt|Sở Thông tin và Truyền thông",
          "so.tc|Sở Tài chính",
          "so.noivu|Sở Nội vụ",
          "so.khdt|Sở Kế hoạch và Đầu tư",
          "so.tuphap|Sở Tư pháp",
          "so.vhttdl|Sở Văn hóa, Thể thao và Du lịch",
          "mttq|Ủy ban Mặt trận Tổ quốc tỉnh",
          "hlhpn|Hội Liên hiệp Phụ nữ tỉnh",
          "tinhdoan|Tỉnh đoàn",
          "so.tnmt|Sở Tài nguyên và Môi trường",
          "so.nnptnt|Sở Nông nghiệp và Phát triển nông thôn",
          "so.ct|Sở Công Thương",
          "so.gtvt|Sở Giao thông vận tải",
          "dai.ptth|Đài Phát thanh và Truyền hình tỉnh",
          "toaan|Tòa án nhân dân tỉnh",
          "vks|Viện kiểm sát nhân dân tỉnh",
          "bchqs|Bộ Chỉ huy quân sự tỉnh");

  static final List<String> PROVINCES =
      List.of(
          "Hà Nam",
          "Ninh Bình",
          "Nam Định",
          "Sơn La",
          "Cao Bằng",
          "Lào Cai",
          "Yên Bái",
          "Quảng Ninh",
          "Bắc Giang",
          "Bắc Ninh",
          "Hải Dương",
          "Hưng Yên",
          "Thái Bình",
          "Thanh Hóa",
          "Nghệ An",
          "Hà Tĩnh",
          "Quảng Bình",
          "Quảng Trị",
          "Quảng Nam",
          "Bình Định",
          "Phú Yên",
          "Khánh Hòa",
          "Đắk Lắk",
          "Gia Lai",
          "Lâm Đồng",
          "Bình Dương",
          "Đồng Nai",
          "Long An",
          "Tiền Giang",
          "Bến Tre",
          "Trà Vinh",
          "Vĩnh Long",
          "An Giang",
          "Cà Mau");

  private static final List<String> UNITS = List.of("%", "%", "%", "xã", "người", "cơ sở", "lớp");
  private static final int FIRST_YEAR = 2008;
  private static final int YEARS = 18;

  /** Made-up words beside the frequent ones. */
  private static final int TAIL = 20_000;

  private final long seed;
  private final Vocabulary vocabulary;

  ArchiveGenerator(long seed) {
    this.seed = seed;
    this.vocabulary = new Vocabulary(seed, TAIL);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Plans with so many items together. */
  Stream<Plan> archive(int items) {
    return IntStream.range(0, items / ITEMS).mapToObj(this::plan);
  }

  /** The plan of a number. */
  Plan plan(int number) {
    Random random = new Random(seed * 31 + number);
    int year = FIRST_YEAR + random.nextInt(YEARS);
    String province = pick(PROVINCES, random);
    String subject = pick(SUBJECTS, random);
    boolean decision = random.nextInt(5) == 0;
    String type = decision ? "QĐ" : "KH";
    Items items = new Items(random);
    return new Plan(
        "p" + number,
        PlanKind.PLAN,
        new Source("p" + number + ".docx", List.of(), "0", "x", null, List.of()),
        new ExtractorStamp("0", "0", "0"),
        new Header(
            type,
            (1 + random.nextInt(600)) + "/" + type + "-" + (random.nextBoolean() ? "UBND" : "BCĐ"),
            LocalDate.of(year, 1, 1).plusDays(random.nextInt(300)),
            province,
            null,
            List.of(),
            null,
            new ProvinceMention("p" + PROVINCES.indexOf(province), province),
            "Kế hoạch " + subject + " tỉnh " + province + " năm " + year,
            random.nextInt(4) == 0
                ? new Period(String.valueOf(year), String.valueOf(year + 4))
                : null,
            null,
            List.of(),
            List.of(
                new LegalBasis(
                    null,
                    (1 + random.nextInt(2000)) + "/QĐ-TTg",
                    null,
                    null,
                    null,
                    items.evidence(1))),
            List.of(),
            Map.of()),
        List.of(),
        IntStream.range(0, 2).mapToObj(items::objective).toList(),
        IntStream.range(0, 7).mapToObj(i -> items.target(i, year)).toList(),
        IntStream.range(0, 10).mapToObj(items::assignment).toList(),
        IntStream.range(0, 6).mapToObj(items::task).toList(),
        List.of(),
        List.of(),
        List.of());
  }

  /** A choice in which the first are more frequent than the last. */
  private static <T> T pick(List<T> from, Random random) {
    return from.get((int) (from.size() * random.nextDouble() * random.nextDouble()));
  }

  /** The items of one plan. */
  private final class Items {

    private final Random random;
    private int end;

    Items(Random random) {
      this.random = random;
    }

    Objective objective(int at) {
      String text = sentence(30);
      return new Objective("O" + (at + 1), text, ObjectiveScope.GENERAL, evidence(text.length()));
    }

    Target target(int at, int year) {
      String unit = pick(UNITS, random);
      int value = unit.equals("%") ? 5 * (1 + random.nextInt(20)) : 1 + random.nextInt(3000);
      String quantity = value + (unit.equals("%") ? "%" : " " + unit);
      String text = "Ít nhất " + quantity + " " + sentence(16);
      Measure measure =
          new Measure(
              Comparator.GTE,
              BigDecimal.valueOf(value),
              null,
              null,
              unit,
              null,
              null,
              null,
              null,
              null,
              quantity,
              end + 8,
              end + 8 + quantity.length());
      String deadline = random.nextInt(3) == 0 ? String.valueOf(year) : null;
      return new Target("T" + (at + 1), text, deadline, evidence(text.length()), List.of(measure));
    }

    Assignment assignment(int at) {
      String lead = pick(AGENCIES, random);
      List<String> others = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        others.add(pick(AGENCIES, random));
      }
      String with =
          others.isEmpty()
              ? ""
              : "Phối hợp với "
                  + others.stream().map(ArchiveGenerator::name).collect(Collectors.joining(", "))
                  + " ";
      String text = with + sentence(24);
      Evidence evidence = evidence(text.length());
      return new Assignment(
          "A" + (at + 1),
          text,
          null,
          random.nextInt(3) == 0 ? AssignmentRole.RESPONSIBLE : AssignmentRole.LEAD,
          null,
          null,
          evidence,
          List.of(mention(lead)),
          others.stream().map(this::mention).toList());
    }

    Task task(int at) {
      String text = sentence(26);
      return new Task("N" + (at + 1), text, null, evidence(text.length()));
    }

    /** Half as many to one and a half times as many words. */
    private String sentence(int words) {
      int length = words / 2 + random.nextInt(words);
      StringBuilder text = new StringBuilder(vocabulary.word(random));
      for (int i = 1; i < length; i++) {
        text.append(random.nextInt(12) == 0 ? ", " : " ").append(vocabulary.word(random));
      }
      return text.append('.').toString();
    }

    private AgencyMention mention(String agency) {
      return new AgencyMention(
          agency.substring(0, agency.indexOf('|')), name(agency), name(agency), 0, 1);
    }

    Evidence evidence(int length) {
      int begin = end;
      end += length + 1;
      return new Evidence(begin, begin + length, List.of(), "II.1", 1, "rule:generated", 1);
    }
  }

  private static String name(String agency) {
    return agency.substring(agency.indexOf('|') + 1);
  }
}
