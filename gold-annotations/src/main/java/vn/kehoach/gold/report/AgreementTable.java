package vn.kehoach.gold.report;

import java.util.Locale;
import vn.kehoach.gold.ItemKind;
import vn.kehoach.gold.score.Agreement;
import vn.kehoach.gold.score.Counts;
import vn.kehoach.gold.score.Row;
import vn.kehoach.gold.score.Score;
import vn.kehoach.gold.score.Tally;

/** The agreement of two annotators as plain text. */
public final class AgreementTable {

  /** The agreement, with line feeds, ending with one. */
  public String write(Agreement agreement) {
    Tally tally = agreement.figures().micro();
    StringBuilder text =
        new StringBuilder(Html.format("%-26s%7s%9s%9s%9s\n", "", "F1", "both", "only A", "only B"));
    for (Row row : Row.values()) {
      Counts counts = tally.counts(row);
      if (!counts.isZero()) {
        text.append(
            Html.format(
                "%-26s%7.3f%9d%9d%9d\n",
                row.label(),
                Score.of(counts).f1(),
                counts.truePositives(),
                counts.falseNegatives(),
                counts.falsePositives()));
      }
    }
    text.append(
        Html.format(
            "\noverall %.3f over %d documents annotated by both\n",
            tally.overall(), agreement.figures().documents().size()));
    for (ItemKind kind : ItemKind.values()) {
      Double alpha = agreement.alpha().get(kind);
      if (alpha != null) {
        text.append(
            String.format(
                Locale.ROOT, "Krippendorff's alpha (unitizing), %s: %.3f\n", kind.key(), alpha));
      }
    }
    if (!agreement.onlyOnce().isEmpty()) {
      text.append("annotated by one only: " + String.join(", ", agreement.onlyOnce()) + "\n");
    }
    return text.toString();
  }
}
