package vn.kehoach.extractor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the lines that belong to the page and not to the text: numbers, running heads, stamps. */
final class PageFurniture {

  /** Share of the page's height, from above and from below, where running heads stand. */
  private static final double EDGE = 0.12;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?:Trang|Page)?[\\s\\p{Pd}]*\\d{1,4}(?:\\s*/\\s*\\d{1,4})?[\\s\\p{Pd}]*");

  private static final Pattern STAMP =
      Pattern.compile(
          "(?:Ký bởi|Người ký|Được ký bởi|Ký ngày|Ngày ký|Thời gian ký|Signature (?:Not Verified|[Vv]alid)"
              + "|Digitally signed by|Signed by|Chữ ký số)(?!\\p{L}).*");

  /** Lines that are part of a stamp only where a stamp stands beside them. */
  private static final Pattern STAMP_DETAIL =
      Pattern.compile(
          "(?:Email|Cơ quan|Tổ chức|Date|Reason|Location|Lý do|Nơi ký|Chức vụ|Giờ ký)\\s*:.*");

  /** How far below a stamp's first line its details reach, in points. */
  private static final double STAMP_HEIGHT = 60;

  private PageFurniture() {}

  /** A line that is no part of the text, and why. */
  record Dropped(String reason, PageLine line) {}

  /** Lines of a page and the page's height in points. */
  record Page(double height, List<PageLine> lines) {}

  /** The furniture of a document's pages. */
  static List<Dropped> find(List<Page> pages) {
    List<Dropped> dropped = new ArrayList<>();
    Set<String> repeated = repeatedAtEdges(pages);
    for (Page page : pages) {
      for (int i = 0; i < page.lines().size(); i++) {
        PageLine line = page.lines().get(i);
        boolean outermost = i < 2 || i >= page.lines().size() - 2;
        if (outermost && isAtEdge(line, page) && PAGE_NUMBER.matcher(line.text()).matches()) {
          dropped.add(new Dropped("page-number", line));
        } else if (isAtEdge(line, page) && repeated.contains(shape(line))) {
          dropped.add(new Dropped("running-head", line));
        } else if (isStamp(line, page)) {
          dropped.add(new Dropped("signature-stamp", line));
        }
      }
    }
    return dropped;
  }

  private static boolean isStamp(PageLine line, Page page) {
    if (STAMP.matcher(line.text()).matches()) {
      return true;
    }
    return STAMP_DETAIL.matcher(line.text()).matches()
        && page.lines().stream()
            .anyMatch(other ->
                STAMP.matcher(other.text()).matches()
                    && Math.abs(line.top() - other.top()) < STAMP_HEIGHT);
  }

  private static boolean isAtEdge(PageLine line, Page page) {
    return line.bottom() < EDGE * page.height() || line.top() > (1 - EDGE) * page.height();
  }

  /** What stands on most pages at the edge, at least on three; numbers in it may differ. */
  private static Set<String> repeatedAtEdges(List<Page> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (Page page : pages) {
      Set<String> once = new HashSet<>();
      for (PageLine line : page.lines()) {
        if (isAtEdge(line, page)) {
          once.add(shape(line));
        }
      }
      once.forEach(shape -> counts.merge(shape, 1, Integer::sum));
    }
    Set<String> repeated = new HashSet<>();
    counts.forEach((shape, count) -> {
      if (count >= 3 && count * 2 > pages.size()) {
        repeated.add(shape);
      }
    });
    return repeated;
  }

  private static String shape(PageLine line) {
    return line.text().replaceAll("\\d+", "0");
  }
}
