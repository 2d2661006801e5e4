package vn.kehoach.extractor.header;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.language.BareText;

/** Offices that sign papers, as they are written in full. */
final class Offices {

  private static final List<String> NAMES =
      List.of(
          "Chủ tịch",
          "Phó Chủ tịch",
          "Phó Chủ tịch Thường trực",
          "Giám đốc",
          "Phó Giám đốc",
          "Tổng Giám đốc",
          "Phó Tổng Giám đốc",
          "Hiệu trưởng",
          "Phó Hiệu trưởng",
          "Trưởng ban",
          "Phó Trưởng ban",
          "Phó Trưởng ban Thường trực",
          "Trưởng Ban Chỉ đạo",
          "Phó Trưởng Ban Chỉ đạo",
          "Trưởng Tiểu ban",
          "Phó Trưởng Tiểu ban",
          "Trưởng phòng",
          "Phó Trưởng phòng",
          "Trưởng đoàn",
          "Phó Trưởng đoàn",
          "Trưởng khoa",
          "Bí thư",
          "Phó Bí thư",
          "Phó Bí thư Thường trực",
          "Bộ trưởng",
          "Thứ trưởng",
          "Thứ trưởng Thường trực",
          "Thủ tướng",
          "Phó Thủ tướng",
          "Chánh Văn phòng",
          "Phó Chánh Văn phòng",
          "Chánh Thanh tra",
          "Phó Chánh Thanh tra",
          "Chánh án",
          "Phó Chánh án",
          "Viện trưởng",
          "Phó Viện trưởng",
          "Chi cục trưởng",
          "Phó Chi cục trưởng",
          "Cục trưởng",
          "Phó Cục trưởng",
          "Tổng cục trưởng",
          "Phó Tổng cục trưởng",
          "Vụ trưởng",
          "Phó Vụ trưởng",
          "Chủ nhiệm",
          "Phó Chủ nhiệm",
          "Bộ trưởng, Chủ nhiệm",
          "Chỉ huy trưởng",
          "Phó Chỉ huy trưởng",
          "Chính ủy",
          "Tư lệnh",
          "Phó Tư lệnh",
          "Thống đốc",
          "Phó Thống đốc",
          "Tổng Kiểm toán Nhà nước",
          "Tổng Thanh tra Chính phủ",
          "Phó Tổng Thanh tra Chính phủ",
          "Tổng Biên tập",
          "Tổng Thư ký",
          "Thư ký",
          "Ủy viên",
          "Đội trưởng",
          "Tổ trưởng",
          "Phó Tổ trưởng",
          "Hạt trưởng",
          "Trưởng trạm",
          "Trưởng Công an",
          "Phó Trưởng Công an");

  private static final Map<String, String> BY_BARE = new LinkedHashMap<>();

  static {
    NAMES.forEach(name -> BY_BARE.put(BareText.of(name), name));
  }

  private static final Pattern OFFICE =
      Pattern.compile(
          BY_BARE.keySet().stream()
              .sorted(Comparator.comparingInt(String::length).reversed())
              .map(name -> name.replace(" ", " +"))
              .collect(Collectors.joining("|", "(?:", ")(?![a-z])")));

  private Offices() {}

  /**
   * An office.
   *
   * @param name as it is written in full
   * @param span the words that name it
   */
  record Office(String name, Span span) {}

  /** The office with which a span begins. */
  static Optional<Office> atStart(Lines lines, Span span) {
    return office(OFFICE.matcher(lines.bare()).region(span.begin(), span.end()), true);
  }

  /** The first office that a span names. */
  static Optional<Office> in(Lines lines, Span span) {
    return office(OFFICE.matcher(lines.bare()).region(span.begin(), span.end()), false);
  }

  private static Optional<Office> office(Matcher matcher, boolean atStart) {
    matcher.useTransparentBounds(true);
    if (atStart ? !matcher.lookingAt() : !matcher.find()) {
      return Optional.empty();
    }
    String name = BY_BARE.getOrDefault(matcher.group().replaceAll(" +", " "), "");
    return Optional.of(new Office(name, new Span(matcher.start(), matcher.end())));
  }
}
