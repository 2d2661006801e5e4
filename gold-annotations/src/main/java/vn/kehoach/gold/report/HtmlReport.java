package vn.kehoach.gold.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import vn.kehoach.gold.score.Row;

/**
 * The report as one HTML page that needs nothing else: it opens from a file share, without a
 * network, and can be printed.
 */
public final class HtmlReport implements ReportWriter {

  @Override
  public String write(EvaluationReport report) {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Evaluation</title>
    <style>
    """
        + resource("report.css")
        + "</style>\n</head>\n<body>\n"
        + facts(report)
        + "<h2>Scores</h2>\n"
        + HtmlScores.rows(report)
        + HtmlScores.linking(report.linking())
        + HtmlScores.others(report)
        + "<h2>Documents</h2>\n<p class=\"soft\">F1; the darker, the worse.</p>\n"
        + HtmlScores.documents(report)
        + "<h2>Families</h2>\n"
        + HtmlScores.families(report)
        + HtmlScores.losses(report)
        + "<h2>Roles of sections</h2>\n"
        + HtmlRoles.table(report.roles())
        + "<h2>Misses</h2>\n"
        + HtmlMisses.browser(report.misses())
        + (report.misses().isEmpty() ? "" : "<script>\n" + resource("report.js") + "</script>\n")
        + "</body>\n</html>\n";
  }

  private static String facts(EvaluationReport report) {
    Facts facts = report.facts();
    StringBuilder html =
        new StringBuilder(
            Html.format(
                "<h1>Evaluation: %s</h1>\n<dl class=\"facts\">\n", Html.text(facts.measurement())));
    html.append(fact("version", facts.version()));
    html.append(fact("rules", facts.rules()));
    html.append(fact("models", facts.models()));
    html.append(fact("documents", String.valueOf(report.documents().size())));
    html.append(fact("without a plan", String.valueOf(facts.failures().size())));
    facts.failures().forEach(f -> html.append(fact("", f.document() + ": " + f.reason())));
    if (facts.seconds() != null) {
      html.append(fact("seconds", Html.format("%.1f", facts.seconds())));
    }
    html.append("</dl>\n");
    html.append(
        Html.format(
            "<p class=\"overall\">Overall <b>%.3f</b>, 95%% between %.3f and %.3f</p>\n"
                + "<p class=\"soft\">The mean F1 of %s, the rows in bold. Intervals by bootstrap"
                + " over documents.</p>\n",
            report.overall(),
            report.overallInterval().low(),
            report.overallInterval().high(),
            Row.HEADLINES.stream().map(Row::label).collect(Collectors.joining(", "))));
    return html.toString();
  }

  private static String fact(String name, String value) {
    return Html.format("<dt>%s</dt><dd>%s</dd>\n", Html.text(name), Html.text(value));
  }

  private static String resource(String name) {
    try (InputStream stream = HtmlReport.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("the jar cannot be read", e);
    }
  }
}
