package vn.kehoach.index;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is about, cut out of its title: {@code Kế hoạch phòng, chống mại dâm tỉnh A năm 2017}
 * is about {@code phòng, chống mại dâm}. So the plans of all provinces and years on one matter can
 * be counted and filtered together.
 */
final class PlanSubject {

  /** What kind of paper it is, and what it does with its matter. */
  private static final Pattern PAPER =
      Pattern.compile(
          "^(?:(?:kế hoạch|chương trình|đề án|quyết định|chỉ thị|thông báo|công văn|nghị quyết"
              + "|phương án|hướng dẫn|ban hành|phê duyệt|hành động|công tác|triển khai|thực hiện"
              + "|tổ chức|về việc|về|v/v|việc)\\s+)+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Where and when; nothing after it belongs to the matter. */
  private static final Pattern PLACE_OR_TIME =
      Pattern.compile(
          "[\\s,;(–-]+(?:trên địa bàn|tại (?:tỉnh|thành phố|huyện|quận|xã|phường)"
              + "|(?:của )?(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn) (?=\\p{Lu})"
              + "|(?:đến |từ |trong )?năm (?:học )?(?=[0-9])|giai đoạn (?=[0-9])|(?:đến |từ )?tháng (?=[0-9])"
              + "|quý (?=[0-9IVX])|nhiệm kỳ (?=[0-9])|của (?:UBND|Ủy ban|Uỷ ban)).*$",
          Pattern.DOTALL);

  private PlanSubject() {}

  /** The matter of a title; empty where there is no title, or nothing else in it. */
  static Optional<String> of(@Nullable String title) {
    if (title == null) {
      return Optional.empty();
    }
    Matcher paper = PAPER.matcher(title.strip().replaceAll("\\s+", " "));
    String matter = PLACE_OR_TIME.matcher(" " + paper.replaceFirst("")).replaceFirst("").strip();
    return matter.isEmpty() ? Optional.empty() : Optional.of(matter);
  }
}
