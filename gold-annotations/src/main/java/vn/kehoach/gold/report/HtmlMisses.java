package vn.kehoach.gold.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kehoach.gold.score.Miss;

/** Every miss in its place, with filters by document, row, cause and rule. */
final class HtmlMisses {

  /** Longer quotes are cut in the middle of the page's patience. */
  private static final int LONGEST = 1200;

  private HtmlMisses() {}

  static String browser(List<Miss> misses) {
    if (misses.isEmpty()) {
      return "<p>Nothing was missed, nothing was made up.</p>\n";
    }
    StringBuilder html = new StringBuilder("<div class=\"filters\">\n");
    html.append(filter("document", misses, Miss::document));
    html.append(filter("row", misses, miss -> miss.row().label()));
    html.append(filter("cause", misses, miss -> Html.words(miss.cause())));
    html.append(filter("lost", misses, HtmlMisses::lostBy));
    html.append(filter("rule", misses, HtmlMisses::rule));
    html.append(
        """
        <label>words<input id="words" type="search" placeholder="with or without marks"></label>
        <output id="shown"></output>
        </div>
        """);
    misses.forEach(miss -> html.append(article(miss)));
    return html.toString();
  }

  private static String filter(String name, List<Miss> misses, Function<Miss, String> value) {
    Map<String, Long> counts =
        misses.stream().collect(Collectors.groupingBy(value, TreeMap::new, Collectors.counting()));
    StringBuilder html =
        new StringBuilder(
            Html.format(
                "<label>%s<select name=\"%s\"><option value=\"\">all</option>", name, name));
    counts.forEach((text, count) ->
        html.append(
            Html.format(
                "<option value=\"%s\">%s (%d)</option>", Html.text(text), Html.text(text), count)));
    return html.append("</select></label>\n").toString();
  }

  private static String article(Miss miss) {
    String document = Html.text(miss.document());
    String cause = Html.words(miss.cause());
    String rule = Html.text(rule(miss));
    StringBuilder html = new StringBuilder();
    html.append(
        Html.format(
            "<article class=\"miss\" data-document=\"%s\" data-row=\"%s\" data-cause=\"%s\""
                + " data-lost=\"%s\" data-rule=\"%s\">\n",
            document, miss.row().label(), cause, lostBy(miss), rule));
    html.append(
        Html.format(
            "<header><b>%s</b><span>%s</span><span>%s</span><span>%s</span></header>\n"
                + "<dl lang=\"vi\">",
            cause + miss.lostBy().map(by -> ", lost by " + Html.words(by)).orElse(""),
            miss.row().label(),
            document,
            rule));
    html.append(line("gold", miss.expected()));
    html.append(line("found", miss.found()));
    miss.context().ifPresent(context -> html.append(place(context)));
    return html.append("</dl>\n</article>\n").toString();
  }

  private static String line(String term, String words) {
    return words.isEmpty()
        ? ""
        : Html.format("<dt>%s</dt><dd>%s</dd>", term, Html.text(shortened(words)));
  }

  private static String place(Miss.Context context) {
    return Html.format(
        "<dt class=\"place\">in the text</dt><dd class=\"context\">…%s<mark>%s</mark>%s…</dd>",
        Html.text(context.before()),
        Html.text(shortened(context.words())),
        Html.text(context.after()));
  }

  private static String shortened(String words) {
    int half = LONGEST / 2;
    return words.length() <= LONGEST
        ? words
        : words.substring(0, half) + " […] " + words.substring(words.length() - half);
  }

  private static String lostBy(Miss miss) {
    return miss.lostBy().map(by -> "by " + Html.words(by)).orElse("(no unit)");
  }

  private static String rule(Miss miss) {
    return miss.rule().orElse("(no rule)");
  }
}
