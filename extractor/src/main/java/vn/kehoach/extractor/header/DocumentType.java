package vn.kehoach.extractor.header;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.extractor.language.BareText;

/**
 * The types of administrative papers, their abbreviations (Decree 30/2020/NĐ-CP, appendix III) and
 * whether a paper of the type is itself a plan.
 */
enum DocumentType {
  KE_HOACH("KH", "Kế hoạch", PlanKind.PLAN),
  CHUONG_TRINH("CTr", "Chương trình", PlanKind.PLAN),
  DE_AN("ĐA", "Đề án", PlanKind.PLAN),
  PHUONG_AN("PA", "Phương án", PlanKind.PLAN),
  DU_AN("DA", "Dự án", PlanKind.PLAN),
  QUYET_DINH("QĐ", "Quyết định", PlanKind.DECISION),
  NGHI_QUYET("NQ", "Nghị quyết", PlanKind.OTHER),
  CHI_THI("CT", "Chỉ thị", PlanKind.OTHER),
  THONG_BAO("TB", "Thông báo", PlanKind.OTHER),
  HUONG_DAN("HD", "Hướng dẫn", PlanKind.OTHER),
  BAO_CAO("BC", "Báo cáo", PlanKind.OTHER),
  TO_TRINH("TTr", "Tờ trình", PlanKind.OTHER),
  KET_LUAN("KL", "Kết luận", PlanKind.OTHER),
  CONG_DIEN("CĐ", "Công điện", PlanKind.OTHER),
  QUY_CHE("QC", "Quy chế", PlanKind.OTHER),
  QUY_DINH("QyĐ", "Quy định", PlanKind.OTHER),
  GIAY_MOI("GM", "Giấy mời", PlanKind.OTHER),
  BIEN_BAN("BB", "Biên bản", PlanKind.OTHER),
  THONG_CAO("TC", "Thông cáo", PlanKind.OTHER),
  HOP_DONG("HĐ", "Hợp đồng", PlanKind.OTHER),
  NGHI_DINH("NĐ", "Nghị định", PlanKind.OTHER),
  THONG_TU("TT", "Thông tư", PlanKind.OTHER),
  /** An official letter has no type line and no abbreviation; CV is what archives write. */
  CONG_VAN("CV", "Công văn", PlanKind.OTHER);

  /** A line that names a type letter by letter is at most so long; UTF-16 code units. */
  private static final int LONGEST_SPELLED = 60;

  private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");

  private final String abbreviation;
  private final String words;
  private final PlanKind kind;
  private final String letters;
  private final Pattern atStart;

  DocumentType(String abbreviation, String words, PlanKind kind) {
    this.abbreviation = abbreviation;
    this.words = words;
    this.kind = kind;
    this.letters = BareText.of(words).replace(" ", "");
    this.atStart = Pattern.compile(BareText.of(words).replace(" ", " +") + "(?![a-z])");
  }

  String abbreviation() {
    return abbreviation;
  }

  /** The type in words, with a capital initial: {@code Kế hoạch}. */
  String words() {
    return words;
  }

  PlanKind kind() {
    return kind;
  }

  /** The type with which a line of bare letters begins; the longest name wins. */
  static Optional<DocumentType> named(String bareLine) {
    return Arrays.stream(values())
        .filter(type -> type.lengthIn(bareLine) > 0)
        .max(Comparator.comparingInt(type -> type.words.length()));
  }

  /** How many letters of a bare line name this type at its beginning; 0 if it names another. */
  int lengthIn(String bareLine) {
    if (bareLine.isEmpty() || bareLine.charAt(0) != letters.charAt(0)) {
      return 0;
    }
    Matcher matcher = atStart.matcher(bareLine);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  /**
   * The type that a line consisting of nothing else names, although spaces stand between its
   * letters or one letter is doubled or wrong, as optical recognition leaves it.
   */
  static Optional<DocumentType> spelled(String bareLine) {
    if (bareLine.length() > LONGEST_SPELLED) {
      return Optional.empty();
    }
    String letters = NO_LETTER.matcher(bareLine).replaceAll("");
    return Arrays.stream(values()).filter(type -> isNear(letters, type.letters)).findFirst();
  }

  /** The type that a number's symbol names: {@code KH-UBND}, {@code KHPH-…}, {@code QĐ-TTg}. */
  static Optional<DocumentType> ofSymbol(String symbol) {
    List<String> parts = List.of(symbol.split("[-/.]"));
    return parts.stream()
        .flatMap(part ->
            Arrays.stream(values())
                .filter(type ->
                    part.equalsIgnoreCase(type.abbreviation)
                        || (part.startsWith("KH") && type == KE_HOACH)
                        || (part.startsWith("CTr") && type == CHUONG_TRINH)
                        || (part.equals("QD") && type == QUYET_DINH)))
        .findFirst();
  }

  /** At most one letter too many, too few or wrong. */
  private static boolean isNear(String found, String expected) {
    if (expected.length() < 6) {
      return found.equals(expected);
    }
    if (Math.abs(found.length() - expected.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < found.length()
        && same < expected.length()
        && found.charAt(same) == expected.charAt(same)) {
      same++;
    }
    String restFound = found.substring(same);
    String restExpected = expected.substring(same);
    return found.equals(expected)
        || (!restFound.isEmpty() && restFound.substring(1).equals(restExpected))
        || (!restExpected.isEmpty() && restExpected.substring(1).equals(restFound))
        || (!restFound.isEmpty()
            && !restExpected.isEmpty()
            && restFound.substring(1).equals(restExpected.substring(1)));
  }
}
