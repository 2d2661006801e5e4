package vn.kehoach.gold.report;

import java.util.List;
import vn.kehoach.gold.score.Comparison;

/** A comparison of two runs as plain text: figures, then every gain and loss. */
public final class ComparisonTable {

  private static final int LONGEST = 78;

  /** The comparison, with line feeds, ending with one. */
  public String write(Comparison comparison) {
    StringBuilder text = new StringBuilder();
    text.append(
        Html.format(
            "%-26s%8s%8s%9s%9s\n%-26s%8.3f%8.3f%+9.3f%9s\n",
            "",
            "before",
            "after",
            "change",
            "p",
            "overall",
            comparison.before(),
            comparison.after(),
            comparison.after() - comparison.before(),
            p(comparison.p())));
    for (Comparison.RowChange row : comparison.rows()) {
      text.append(
          Html.format(
              "%-26s%8.3f%8.3f%+9.3f%9s\n",
              row.row().label(),
              row.before(),
              row.after(),
              row.after() - row.before(),
              p(row.p())));
    }
    changes(text, "gains", comparison.gains());
    changes(text, "losses", comparison.losses());
    return text.toString();
  }

  private static String p(double p) {
    return p < 0.001 ? "<0.001" : Html.format("%.3f", p);
  }

  private static void changes(StringBuilder text, String title, List<Comparison.Change> changes) {
    text.append('\n').append(title).append(": ").append(changes.size()).append('\n');
    for (Comparison.Change change : changes) {
      text.append(Html.format("  %s, %s\n", change.document(), change.row().label()));
      line(text, "gold", change.expected());
      line(text, "before", change.before());
      line(text, "after", change.after());
    }
  }

  private static void line(StringBuilder text, String term, String words) {
    if (!words.isEmpty()) {
      String one = words.replaceAll("\\s+", " ");
      String cut = one.length() <= LONGEST ? one : one.substring(0, LONGEST - 1) + "…";
      text.append(Html.format("    %-7s %s\n", term, cut));
    }
  }
}
