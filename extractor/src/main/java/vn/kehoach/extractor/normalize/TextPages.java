package vn.kehoach.extractor.normalize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The pages of a plain text that was printed into a file: form feeds part them, and page numbers
 * and running heads stand at their edges.
 *
 * @param lines the text without what belongs to the pages
 * @param dropped what was left out, page by page
 */
public record TextPages(List<String> lines, List<Dropped> dropped) {

  private static final Pattern FORM_FEED = Pattern.compile("\f");

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?:Trang|Page)?[\\s\\p{Pd}]*\\d{1,4}(?:\\s*/\\s*\\d{1,4})?[\\s\\p{Pd}]*");

  /** Copies the lists. */
  public TextPages {
    lines = List.copyOf(lines);
    dropped = List.copyOf(dropped);
  }

  /**
   * A line that belongs to its page.
   *
   * @param reason {@code page-number} or {@code running-head}
   * @param page page from 1
   */
  public record Dropped(String reason, int page, String text) {}

  /** The pages of these lines; a text without form feeds stays as it is. */
  public static TextPages of(List<String> lines) {
    if (lines.stream().noneMatch(line -> line.indexOf('\f') >= 0)) {
      return new TextPages(lines, List.of());
    }
    List<List<String>> pages = new ArrayList<>();
    for (String page : FORM_FEED.split(String.join("\n", lines), -1)) {
      pages.add(withoutBlankEdges(Arrays.asList(page.split("\n", -1))));
    }
    Set<String> repeated = repeated(pages);
    List<String> kept = new ArrayList<>();
    List<Dropped> dropped = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<String> page = pages.get(i);
      for (int edge = edge(page, i, repeated); edge >= 0; edge = edge(page, i, repeated)) {
        String line = page.get(edge).strip();
        String reason = isPageNumber(line) ? "page-number" : "running-head";
        dropped.add(new Dropped(reason, i + 1, line));
        page = withoutBlankEdges(without(page, edge));
      }
      if (!kept.isEmpty() && !page.isEmpty() && !Character.isLowerCase(first(page))) {
        kept.add("");
      }
      kept.addAll(page);
    }
    return new TextPages(kept, dropped);
  }

  /**
   * Index of a line at an edge of a page that is no text; -1 where there is none. What is repeated
   * stands on the first page as the title.
   */
  private static int edge(List<String> page, int index, Set<String> repeated) {
    if (page.isEmpty()) {
      return -1;
    }
    for (int edge : new int[] {0, page.size() - 1}) {
      String line = page.get(edge).strip();
      if (isPageNumber(line) || (index > 0 && repeated.contains(line))) {
        return edge;
      }
    }
    return -1;
  }

  private static boolean isPageNumber(String line) {
    return PAGE_NUMBER.matcher(line).matches();
  }

  /** Lines that stand at an edge of most pages, at least of three. */
  private static Set<String> repeated(List<List<String>> pages) {
    Map<String, Integer> edges = new HashMap<>();
    for (List<String> page : pages) {
      Set<String> once = new HashSet<>();
      page.stream().filter(line -> !isPageNumber(line.strip())).findFirst().ifPresent(once::add);
      page.reversed().stream()
          .filter(line -> !isPageNumber(line.strip()))
          .findFirst()
          .ifPresent(once::add);
      once.forEach(line -> edges.merge(line.strip(), 1, Integer::sum));
    }
    Set<String> repeated = new HashSet<>();
    edges.forEach((line, times) -> {
      if (times >= 3 && times * 2 > pages.size() && !line.isEmpty()) {
        repeated.add(line);
      }
    });
    return repeated;
  }

  private static char first(List<String> page) {
    return page.getFirst().strip().charAt(0);
  }

  private static List<String> without(List<String> page, int index) {
    List<String> rest = new ArrayList<>(page);
    rest.remove(index);
    return rest;
  }

  private static List<String> withoutBlankEdges(List<String> page) {
    int begin = 0;
    int end = page.size();
    while (begin < end && page.get(begin).isBlank()) {
      begin++;
    }
    while (end > begin && page.get(end - 1).isBlank()) {
      end--;
    }
    return page.subList(begin, end);
  }
}
