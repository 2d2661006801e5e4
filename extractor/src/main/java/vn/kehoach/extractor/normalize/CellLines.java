package vn.kehoach.extractor.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the wrapped lines of a letterhead's or signature's cell: there a line in capitals goes on
 * in the next one unless that one opens a new body, office or name.
 */
public final class CellLines {

  private static final Pattern OPENS_LINE =
      Pattern.compile(
          "(?:TM|KT|TL|TUQ|T/M|K/T|T/L|Q)\\.?\\s?.*"
              + "|(?:UBND|ỦY BAN|UỶ BAN|BAN|SỞ|BỘ|CÔNG AN|TRƯỜNG|TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ"
              + "|PHƯỜNG|CHI CỤC|CỤC|VIỆN|TRUNG TÂM|ĐẢNG|HỘI|CHỦ TỊCH|PHÓ|TRƯỞNG|GIÁM ĐỐC"
              + "|CHÁNH|BÍ THƯ|HIỆU TRƯỞNG|THỦ TƯỚNG|VĂN PHÒNG|PHÒNG)(?:\\s.*)?"
              + "|(?:Độc lập|Số|Nơi nhận|\\(Đã).*");

  private CellLines() {}

  /** The cell's lines as they were before they were wrapped. */
  public static List<String> join(List<String> lines) {
    List<String> out = new ArrayList<>();
    for (String line : lines) {
      if (line.isEmpty()) {
        continue;
      }
      int last = out.size() - 1;
      if (last >= 0 && goesOn(out.get(last), line)) {
        out.set(last, out.get(last) + " " + line);
      } else {
        out.add(line);
      }
    }
    return out;
  }

  private static boolean goesOn(String before, String next) {
    if (LineBreak.beginsWithMarker(next)) {
      return false;
    }
    if (Character.isLowerCase(next.charAt(0)) || (next.charAt(0) == '(' && before.length() > 30)) {
      return true;
    }
    if (Character.isDigit(next.charAt(0)) && before.matches(".*(?:ngày|tháng|năm)")) {
      return true;
    }
    return isCapitals(before) && isCapitals(next) && !OPENS_LINE.matcher(next).matches();
  }

  private static boolean isCapitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase)
        && text.chars().anyMatch(Character::isUpperCase);
  }
}
