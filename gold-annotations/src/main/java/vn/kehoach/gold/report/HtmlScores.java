package vn.kehoach.gold.report;

import java.util.stream.Stream;
import vn.kehoach.gold.score.AgencyLinking;
import vn.kehoach.gold.score.Losses;
import vn.kehoach.gold.score.Row;
import vn.kehoach.gold.score.Tally;

/** The score table with a bar for each F1, and the table of documents coloured by F1. */
final class HtmlScores {

  /** Width and height of a bar in CSS pixels. */
  private static final int WIDTH = 220;

  private static final int HEIGHT = 16;

  private HtmlScores() {}

  static String rows(EvaluationReport report) {
    StringBuilder html =
        new StringBuilder(
            """
            <div class="wide"><table>
            <tr><th></th><th>P</th><th>R</th><th>F1</th><th>0 – 1, 95% interval</th><th>95%</th>\
            <th>macro F1</th><th>support</th><th>TP</th><th>FP</th><th>FN</th></tr>
            """);
    for (RowReport row : report.rows()) {
      html.append(
          Html.format(
              "<tr%s><td>%s</td><td>%.3f</td><td>%.3f</td><td>%.3f</td><td>%s</td>",
              row.row().isHeadline() ? " class=\"headline\"" : "",
              row.row().label(),
              row.micro().precision(),
              row.micro().recall(),
              row.micro().f1(),
              bar(row)));
      html.append(
          Html.format(
              "<td>%.3f–%.3f</td><td>%.3f</td><td>%d</td><td>%d</td><td>%d</td><td>%d</td></tr>\n",
              row.interval().low(),
              row.interval().high(),
              row.macroF1(),
              row.micro().support(),
              row.counts().truePositives(),
              row.counts().falsePositives(),
              row.counts().falseNegatives()));
    }
    return html.append("</table></div>\n").toString();
  }

  private static String bar(RowReport row) {
    double low = WIDTH * row.interval().low();
    double high = WIDTH * row.interval().high();
    int middle = HEIGHT / 2;
    return Html.format(
        "<svg width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"F1 %.3f\">"
            + "<rect class=\"track\" width=\"%d\" height=\"%d\"/>"
            + "<rect class=\"bar\" y=\"3\" width=\"%.1f\" height=\"%d\"/>"
            + "<path class=\"range\" d=\"M%.1f %dH%.1fM%.1f 4V%dM%.1f 4V%d\"/></svg>",
        WIDTH,
        HEIGHT,
        WIDTH,
        HEIGHT,
        row.micro().f1(),
        WIDTH,
        HEIGHT,
        WIDTH * row.micro().f1(),
        HEIGHT - 6,
        low,
        middle,
        high,
        low,
        HEIGHT - 4,
        high,
        HEIGHT - 4);
  }

  static String linking(AgencyLinking linking) {
    return linking.judged() == 0
        ? ""
        : Html.format(
            "<p>Bodies named as gold names them are linked to the catalogue: %d rightly, %d to"
                + " another entry, %d not at all; %d are not in it.</p>\n",
            linking.right(), linking.wrong(), linking.unlinked(), linking.unknown());
  }

  static String others(EvaluationReport report) {
    if (report.others().isEmpty()) {
      return "";
    }
    StringBuilder html = new StringBuilder("<h2>The same gold, measured otherwise</h2>\n");
    html.append(head("run", "p"));
    Tally all = Tally.sum(report.documents().stream().map(DocumentReport::tally).toList());
    html.append(Html.format("<tr><td>%s</td><td></td>", Html.text(report.facts().measurement())));
    html.append(figures(all));
    for (OtherRun other : report.others()) {
      html.append(Html.format("<tr><td>%s</td><td>%.3f</td>", Html.text(other.name()), other.p()));
      html.append(figures(other.tally()));
    }
    return html.append("</table></div>\n").toString();
  }

  static String families(EvaluationReport report) {
    StringBuilder html = head("family", "documents");
    for (FamilyReport family : report.families()) {
      html.append(
          Html.format("<tr><td>%s</td><td>%d</td>", Html.text(family.name()), family.documents()));
      html.append(figures(family.tally()));
    }
    return html.append("</table></div>\n").toString();
  }

  static String documents(EvaluationReport report) {
    StringBuilder html = head("document");
    for (DocumentReport document : report.documents()) {
      String name = Html.text(document.name());
      html.append(
          Html.format(
              "<tr><td class=\"name\" title=\"%s\">%s%s</td>",
              name, name, document.planFound() ? "" : " <span class=\"soft\">(no plan)</span>"));
      html.append(figures(document.tally()));
    }
    return html.append("</table></div>\n").toString();
  }

  /** Which part of the program lost the units that were not found. */
  static String losses(EvaluationReport report) {
    if (report.losses().total() == 0) {
      return "";
    }
    StringBuilder html =
        new StringBuilder(
            """
            <h2>Lost units</h2>
            <p class="soft">By the reader: the words are not in the text. By the outline: they \
            stand in a section of another role. By a rule: all others.</p>
            <div class="wide"><table>
            <tr><th>document</th><th>reader</th><th>outline</th><th>rule</th></tr>
            """);
    report.documents().stream()
        .filter(document -> document.losses().total() > 0)
        .forEach(document -> html.append(lost(document.name(), document.losses())));
    return html.append(lost("all", report.losses())).append("</table></div>\n").toString();
  }

  private static String lost(String name, Losses losses) {
    return Html.format(
        "<tr><td class=\"name\">%s</td><td>%d</td><td>%d</td><td>%d</td></tr>\n",
        Html.text(name), losses.reader(), losses.outline(), losses.rule());
  }

  private static StringBuilder head(String... first) {
    StringBuilder html = new StringBuilder("<div class=\"wide\"><table>\n<tr>");
    Stream.of(Stream.of(first), Row.HEADLINES.stream().map(Row::label), Stream.of("overall"))
        .flatMap(names -> names)
        .forEach(name -> html.append("<th>").append(name).append("</th>"));
    return html.append("</tr>\n");
  }

  private static String figures(Tally tally) {
    StringBuilder html = new StringBuilder();
    Row.HEADLINES.forEach(row -> html.append(heat(tally.score(row).f1())));
    return html.append(heat(tally.overall())).append("</tr>\n").toString();
  }

  /** The worse, the darker: what needs a look stands out, in print too. */
  private static String heat(double f1) {
    return Html.format(
        "<td style=\"background:rgba(222,110,20,%.2f)\">%.2f</td>", 0.75 * (1 - f1), f1);
  }
}
