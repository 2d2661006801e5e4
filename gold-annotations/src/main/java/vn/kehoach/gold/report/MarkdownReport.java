package vn.kehoach.gold.report;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.gold.score.Cause;
import vn.kehoach.gold.score.Losses;
import vn.kehoach.gold.score.Miss;
import vn.kehoach.gold.score.Row;
import vn.kehoach.gold.score.Tally;

/** The report as Markdown, for a README or a merge request: tables only, no misses one by one. */
public final class MarkdownReport implements ReportWriter {

  @Override
  public String write(EvaluationReport report) {
    return Stream.of(
            facts(report),
            scores(report),
            others(report),
            documents(report),
            losses(report),
            causes(report))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String facts(EvaluationReport report) {
    Facts facts = report.facts();
    StringBuilder text = new StringBuilder();
    text.append(
        Html.format(
            "%s over %d documents, version %s, rules `%s`, models `%s`.\n",
            facts.measurement(),
            report.documents().size(),
            facts.version(),
            facts.rules(),
            facts.models()));
    text.append(
        Html.format(
            "Overall **%.3f** (95%% %.3f–%.3f), the mean F1 of %s.\n",
            report.overall(),
            report.overallInterval().low(),
            report.overallInterval().high(),
            Row.HEADLINES.stream().map(Row::label).collect(Collectors.joining(", "))));
    for (Facts.Failure failure : facts.failures()) {
      text.append(
          Html.format("\nNo plan: %s: %s\n", escape(failure.document()), escape(failure.reason())));
    }
    return text.toString();
  }

  /** The score table alone. */
  public String scores(EvaluationReport report) {
    StringBuilder text =
        new StringBuilder(
            "| | P | R | F1 | 95% | macro F1 | support |\n|---|--:|--:|--:|:-:|--:|--:|\n");
    for (RowReport row : report.rows()) {
      text.append(
          Html.format(
              "| %s | %.3f | %.3f | %.3f | %.3f–%.3f | %.3f | %d |\n",
              row.row().isHeadline() ? "**" + row.row().label() + "**" : row.row().label(),
              row.micro().precision(),
              row.micro().recall(),
              row.micro().f1(),
              row.interval().low(),
              row.interval().high(),
              row.macroF1(),
              row.micro().support()));
    }
    if (report.linking().judged() > 0) {
      text.append(
          Html.format(
              "\nBodies linked to the catalogue: %.1f%% of %d right.\n",
              100 * report.linking().accuracy(), report.linking().judged()));
    }
    if (report.roles().characters() > 0) {
      text.append(
          Html.format(
              "\nRole of sections: %.1f%% of %d characters right.\n",
              100 * report.roles().accuracy(), report.roles().characters()));
    }
    return text.toString();
  }

  private static String head(String first) {
    StringBuilder text = new StringBuilder("| " + first + " |");
    Row.HEADLINES.forEach(row -> text.append(' ').append(row.label()).append(" |"));
    text.append(" overall |\n|---|").append("--:|".repeat(Row.HEADLINES.size() + 1));
    return text.append('\n').toString();
  }

  private static String figures(Tally tally) {
    StringBuilder text = new StringBuilder();
    Row.HEADLINES.forEach(row -> text.append(Html.format(" %.3f |", tally.score(row).f1())));
    return text.append(Html.format(" %.3f |\n", tally.overall())).toString();
  }

  private static String others(EvaluationReport report) {
    if (report.others().isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder(head("F1"));
    Tally all = Tally.sum(report.documents().stream().map(DocumentReport::tally).toList());
    text.append("| ").append(report.facts().measurement()).append(" |").append(figures(all));
    for (OtherRun other : report.others()) {
      text.append(Html.format("| %s (p = %.3f) |", other.name(), other.p()));
      text.append(figures(other.tally()));
    }
    return text.toString();
  }

  private static String documents(EvaluationReport report) {
    StringBuilder text = new StringBuilder(head("document"));
    for (DocumentReport document : report.documents()) {
      text.append("| ").append(escape(document.name()));
      text.append(document.planFound() ? " |" : " (no plan) |");
      text.append(figures(document.tally()));
    }
    return text.toString();
  }

  private static String losses(EvaluationReport report) {
    if (report.losses().total() == 0) {
      return "";
    }
    StringBuilder text =
        new StringBuilder("| lost units | reader | outline | rule |\n|---|--:|--:|--:|\n");
    report.documents().stream()
        .filter(document -> document.losses().total() > 0)
        .forEach(document -> text.append(lost(escape(document.name()), document.losses())));
    return text.append(lost("all", report.losses())).toString();
  }

  private static String lost(String name, Losses losses) {
    return Html.format(
        "| %s | %d | %d | %d |\n", name, losses.reader(), losses.outline(), losses.rule());
  }

  private static String causes(EvaluationReport report) {
    Map<Cause, Long> causes =
        report.misses().stream()
            .collect(Collectors.groupingBy(Miss::cause, TreeMap::new, Collectors.counting()));
    StringBuilder text = new StringBuilder("| cause | misses |\n|---|--:|\n");
    causes.forEach(
        (cause, count) -> text.append(Html.format("| %s | %d |\n", Html.words(cause), count)));
    return causes.isEmpty() ? "No misses.\n" : text.toString();
  }

  private static String escape(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }
}
