package vn.kehoach.extractor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Finds what belongs to the site and not to the article: menus, counters, forms, related lists. */
final class WebFurniture {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, object, embed, svg, head, link, meta";

  private static final String ALWAYS_FURNITURE =
      "nav, aside, form, button, select, input, textarea, [hidden], [aria-hidden=true],"
          + " [role=navigation], [role=search], [role=banner], [role=complementary]";

  private static final Pattern NAME =
      Pattern.compile(
          "(?:^|[\\s_-])(?:menu|nav|navbar|navigation|breadcrumbs?|crumb|share|sharing|social"
              + "|comments?|binh-?luan|related|lien-?quan|tin-?khac|sidebar|side|foot|footer|banner"
              + "|counter|luot-?xem|views?|search|login|dang-?nhap|tags?|paging|pagination|pager"
              + "|advert|ads|qc|quang-?cao|widget|toolbar|print|rating|vote|hotline|copyright"
              + "|thong-?ke|most-?viewed|tin-?lien-?quan|bai-?viet-?khac)(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LINE =
      Pattern.compile(
          "(?:Lượt xem|Lượt truy cập|Số lượt xem|Đang online|Đang truy cập|Hôm nay|Trong tuần"
              + "|Tổng truy cập|Tổng lượt truy cập|Bình luận|Gửi bình luận|Ý kiến của bạn"
              + "|Chia sẻ|In trang|In bài viết|Quay lại|Về đầu trang|Gửi email|Cỡ chữ)"
              + "\\s*:?\\s*[\\d.,()\\s]*",
          Pattern.UNICODE_CASE);

  private static final Pattern RELATED_HEADING =
      Pattern.compile(
          "(?:Các )?(?:tin|bài|văn bản)(?: viết)? (?:liên quan|khác|mới hơn|cũ hơn|cùng chuyên mục)\\s*:?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Set<String> BLOCKS = Set.of("p", "div", "li", "table");

  /** The longest line that {@link #LINE} and {@link #RELATED_HEADING} can match, in letters. */
  private static final int LONGEST_LINE = 80;

  /** An element with a larger share of the page than this is the article, whatever its name. */
  private static final double ARTICLE_SHARE = 0.4;

  private WebFurniture() {}

  /** Takes the furniture out of the page and returns its words. */
  static List<String> removeFrom(Element body) {
    body.select(NEVER_TEXT).remove();
    List<String> removed = new ArrayList<>();
    double all = Math.max(1, body.text().length());
    Elements candidates = body.select(ALWAYS_FURNITURE);
    Map<String, Boolean> names = new HashMap<>();
    candidates.addAll(
        body.select("[class], [id], header, footer").stream()
            .filter(element -> isNamedFurniture(element, names))
            .toList());
    for (Element candidate : candidates) {
      if (!candidate.equals(body)
          && candidate.root().equals(body.root())
          && candidate.text().length() / all < ARTICLE_SHARE) {
        remove(candidate, removed);
      }
    }
    removeLines(body, removed);
    return removed;
  }

  /**
   * Whether an element's name says so.
   *
   * @param known names that were judged before: a page gives one class to many elements
   */
  private static boolean isNamedFurniture(Element element, Map<String, Boolean> known) {
    String tag = element.normalName();
    return tag.equals("footer")
        || (tag.equals("header") && element.selectFirst("h1") == null)
        || isFurniture(element.className(), known)
        || isFurniture(element.id(), known);
  }

  private static boolean isFurniture(String name, Map<String, Boolean> known) {
    return !name.isEmpty() && known.computeIfAbsent(name, it -> NAME.matcher(it).find());
  }

  /** Counters and lists of other articles that no element marks. */
  private static void removeLines(Element body, List<String> removed) {
    for (Element line : body.select("p, div, li, span, h2, h3, h4, h5")) {
      if (!line.root().equals(body.root()) || !isShort(line)) {
        continue;
      }
      String words = line.text();
      if (LINE.matcher(words).matches()) {
        remove(line, removed);
      } else if (RELATED_HEADING.matcher(words).matches()) {
        Element list = line.nextElementSibling();
        remove(line, removed);
        if (list != null && (list.normalName().equals("ul") || list.normalName().equals("ol"))) {
          remove(list, removed);
        }
      }
    }
  }

  /** Whether an element is one short line: it has no blocks inside, and few words. */
  private static boolean isShort(Element line) {
    int[] letters = {0};
    NodeFilter.FilterResult result =
        NodeTraversor.filter(
            (node, depth) -> {
              letters[0] +=
                  node instanceof TextNode text ? text.getWholeText().strip().length() : 0;
              boolean block =
                  depth > 0 && node instanceof Element inner && BLOCKS.contains(inner.normalName());
              return block || letters[0] > LONGEST_LINE
                  ? NodeFilter.FilterResult.STOP
                  : NodeFilter.FilterResult.CONTINUE;
            },
            line);
    return result != NodeFilter.FilterResult.STOP;
  }

  private static void remove(Element element, List<String> removed) {
    if (!element.text().isBlank()) {
      removed.add(element.text());
    }
    element.remove();
  }
}
