package vn.kehoach.extractor.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A paper whose line ends were lost, so that letterhead, title and body stand in one line, as the
 * summaries of portals have it. The national motto in the middle of a long line tells.
 */
public final class FlatPaper {

  /** A letterhead that was put on one line on purpose is shorter. */
  private static final int SHORTEST = 400;

  private static final Pattern MOTTO =
      Pattern.compile("CỘNG H[ÒO][ÀA]? XÃ HỘI CHỦ NGHĨA VIỆT NAM\\s+Độc lập");

  /** Before what a line of its own begins. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "\\s+(?=CỘNG H[ÒO][ÀA]? XÃ HỘI|Độc lập\\s?[-–]|Số\\s?:\\s?[0-9/…]"
              + "|(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|PHƯƠNG ÁN|ĐỀ ÁN)\\s\\p{Lu}"
              + "|QUYẾT ĐỊNH\\s?:|(?:Căn cứ|Thực hiện) \\p{L}|Điều [0-9]{1,2}\\.\\s|Nơi nhận\\s?:"
              + "|[IVX]{1,4}\\.\\s\\p{Lu}{2}|[0-9]{1,2}(?:\\.[0-9]{1,2})?\\.\\s\\p{Lu}|[a-hđ]\\)\\s\\p{Lu}"
              + "|[-–+*•]\\s(?!Tự do|Hạnh phúc)\\p{Lu})|(?<=Hạnh phúc)\\s+");

  private FlatPaper() {}

  /** The lines, those of a flat paper each on its own. */
  public static List<String> lines(List<String> lines) {
    if (lines.stream().noneMatch(FlatPaper::isFlat)) {
      return lines;
    }
    List<String> parted = new ArrayList<>();
    for (String line : lines) {
      if (isFlat(line)) {
        parted.addAll(List.of(BEGINS.split(line)));
      } else {
        parted.add(line);
      }
    }
    return parted;
  }

  private static boolean isFlat(String line) {
    return line.length() > SHORTEST && MOTTO.matcher(line).find();
  }
}
