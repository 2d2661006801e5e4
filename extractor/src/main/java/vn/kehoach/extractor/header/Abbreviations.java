package vn.kehoach.extractor.header;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short forms inside names of bodies and offices that are no catalogue entries of their own. */
final class Abbreviations {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[\\p{Lu}\\p{N}&.-]*\\p{Lu}[\\p{Lu}\\p{N}&.]*(?![\\p{L}])");

  private static final Map<String, String> FORMS =
      Map.ofEntries(
          Map.entry("UBND", "Ủy ban nhân dân"),
          Map.entry("HĐND", "Hội đồng nhân dân"),
          Map.entry("UBMTTQ", "Ủy ban Mặt trận Tổ quốc"),
          Map.entry("MTTQ", "Mặt trận Tổ quốc"),
          Map.entry("BCĐ", "Ban Chỉ đạo"),
          Map.entry("BCH", "Ban Chấp hành"),
          Map.entry("BTV", "Ban Thường vụ"),
          Map.entry("BTT", "Ban Thường trực"),
          Map.entry("TP", "thành phố"),
          Map.entry("TP.", "thành phố"),
          Map.entry("TX", "thị xã"),
          Map.entry("VP", "Văn phòng"),
          Map.entry("THPT", "Trung học phổ thông"),
          Map.entry("THCS", "Trung học cơ sở"),
          Map.entry("TH", "Tiểu học"),
          Map.entry("MN", "Mầm non"),
          Map.entry("MG", "Mẫu giáo"),
          Map.entry("ĐH", "Đại học"),
          Map.entry("CĐ", "Cao đẳng"),
          Map.entry("PTDTBT", "Phổ thông dân tộc bán trú"),
          Map.entry("PTDTNT", "Phổ thông dân tộc nội trú"),
          Map.entry("GDTX", "Giáo dục thường xuyên"),
          Map.entry("GDNN", "Giáo dục nghề nghiệp"),
          Map.entry("GDĐT", "Giáo dục và Đào tạo"),
          Map.entry("GD&ĐT", "Giáo dục và Đào tạo"),
          Map.entry("GD-ĐT", "Giáo dục và Đào tạo"),
          Map.entry("BVĐK", "Bệnh viện đa khoa"),
          Map.entry("TTYT", "Trung tâm Y tế"),
          Map.entry("TNCS", "Thanh niên Cộng sản"),
          Map.entry("LHPN", "Liên hiệp Phụ nữ"),
          Map.entry("PCTP", "phòng, chống tội phạm"),
          Map.entry("TNXH", "tệ nạn xã hội"),
          Map.entry("XDPT", "xây dựng phong trào"),
          Map.entry("BVANTQ", "bảo vệ an ninh Tổ quốc"),
          Map.entry("CĐS", "chuyển đổi số"),
          Map.entry("NTM", "nông thôn mới"),
          Map.entry("MTQG", "mục tiêu quốc gia"),
          Map.entry("CTMTQG", "Chương trình mục tiêu quốc gia"),
          Map.entry("ATTP", "an toàn thực phẩm"),
          Map.entry("ATGT", "an toàn giao thông"),
          Map.entry("PCTT", "phòng, chống thiên tai"),
          Map.entry("TKCN", "tìm kiếm cứu nạn"),
          Map.entry("CCHC", "cải cách hành chính"),
          Map.entry("PCT", "Phó Chủ tịch"),
          Map.entry("CT", "Chủ tịch"));

  private Abbreviations() {}

  /** Whether the letters are a short form. */
  static boolean isKnown(String letters) {
    return FORMS.containsKey(letters);
  }

  /** The words with every short form in full. */
  static String expand(String words) {
    Matcher token = TOKEN.matcher(words);
    StringBuilder full = new StringBuilder();
    while (token.find()) {
      token.appendReplacement(
          full, Matcher.quoteReplacement(FORMS.getOrDefault(token.group(), token.group())));
    }
    return token.appendTail(full).toString();
  }
}
