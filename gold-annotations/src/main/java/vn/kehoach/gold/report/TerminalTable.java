package vn.kehoach.gold.report;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.kehoach.gold.score.Losses;
import vn.kehoach.gold.score.Miss;
import vn.kehoach.gold.score.Row;
import vn.kehoach.gold.score.Tally;

/** The report as plain text for a terminal, at most {@value #WIDTH} columns wide. */
public final class TerminalTable implements ReportWriter {

  /** Widest line, in characters. */
  public static final int WIDTH = 100;

  private static final int NAME = WIDTH - 9 * (Row.HEADLINES.size() + 1);

  @Override
  public String write(EvaluationReport report) {
    StringBuilder table = new StringBuilder();
    facts(report, table);
    table.append(
        format(
            "%n%-26s%7s%7s%7s%14s%7s%9s%7s%7s%7s%n",
            "", "P", "R", "F1", "95%", "macro", "support", "TP", "FP", "FN"));
    report.rows().forEach(row -> table.append(line(row)));
    if (report.linking().judged() > 0) {
      table.append(
          format(
              "%nbodies linked to the catalogue: %.1f%% of %d right%n",
              100 * report.linking().accuracy(), report.linking().judged()));
    }
    if (report.roles().characters() > 0) {
      table.append(
          format(
              "role of sections: %.1f%% of %d characters right%n",
              100 * report.roles().accuracy(), report.roles().characters()));
    }
    table.append(head());
    for (DocumentReport document : report.documents()) {
      String mark = document.planFound() ? "" : " (no plan)";
      table.append(line(document.name() + mark, document.tally()));
    }
    table.append('\n');
    for (FamilyReport family : report.families()) {
      table.append(line(family.name() + " (" + family.documents() + ")", family.tally()));
    }
    table.append(others(report));
    table.append(losses(report));
    table.append(causes(report.misses()));
    table.append(
        format(
            "%noverall %.3f (95%% %.3f-%.3f) over %d documents, mean F1 of%n%s%n",
            report.overall(),
            report.overallInterval().low(),
            report.overallInterval().high(),
            report.documents().size(),
            Row.HEADLINES.stream().map(Row::label).collect(Collectors.joining(", "))));
    return table.toString();
  }

  private static void facts(EvaluationReport report, StringBuilder table) {
    Facts facts = report.facts();
    table.append(format("%s, version %s%n", facts.measurement(), facts.version()));
    table.append(format("rules  %s%nmodels %s%n", facts.rules(), facts.models()));
    table.append(format("%d documents", report.documents().size()));
    if (facts.seconds() != null) {
      table.append(format(", %.1f seconds", facts.seconds()));
    }
    table.append('\n');
    for (Facts.Failure failure : facts.failures()) {
      table.append(cut("no plan: " + failure.document() + ": " + failure.reason(), WIDTH));
      table.append('\n');
    }
  }

  private static String line(RowReport row) {
    return format(
        "%-26s%7.3f%7.3f%7.3f%14s%7.3f%9d%7d%7d%7d%n",
        row.row().label(),
        row.micro().precision(),
        row.micro().recall(),
        row.micro().f1(),
        format("%.3f-%.3f", row.interval().low(), row.interval().high()),
        row.macroF1(),
        row.micro().support(),
        row.counts().truePositives(),
        row.counts().falsePositives(),
        row.counts().falseNegatives());
  }

  private static String line(String name, Tally tally) {
    StringBuilder line = new StringBuilder();
    line.append(format("%-" + NAME + "s", cut(name, NAME - 1)));
    for (Row row : Row.HEADLINES) {
      line.append(format("%9.2f", tally.score(row).f1()));
    }
    return line.append(format("%9.2f%n", tally.overall())).toString();
  }

  private static String head() {
    StringBuilder head = new StringBuilder("\n" + " ".repeat(NAME));
    Row.HEADLINES.forEach(row -> head.append(format("%9s", shortName(row))));
    return head.append(format("%9s%n", "overall")).toString();
  }

  private static String others(EvaluationReport report) {
    if (report.others().isEmpty()) {
      return "";
    }
    StringBuilder table = new StringBuilder(head());
    Tally all = Tally.sum(report.documents().stream().map(DocumentReport::tally).toList());
    table.append(line(report.facts().measurement(), all));
    for (OtherRun other : report.others()) {
      table.append(line(other.name(), other.tally()));
      double change = other.tally().overall() - report.overall();
      table.append(format("  overall %+.4f, p = %.3f%n", change, other.p()));
    }
    return table.toString();
  }

  private static String losses(EvaluationReport report) {
    if (report.losses().total() == 0) {
      return "";
    }
    StringBuilder table = new StringBuilder();
    table.append(format("%n%-" + NAME + "s%9s%9s%9s%n", "lost by", "reader", "outline", "rule"));
    for (DocumentReport document : report.documents()) {
      if (document.losses().total() > 0) {
        table.append(lost(document.name(), document.losses()));
      }
    }
    return table.append(lost("all", report.losses())).toString();
  }

  private static String lost(String name, Losses losses) {
    return format(
        "%-" + NAME + "s%9d%9d%9d%n",
        cut(name, NAME - 1),
        losses.reader(),
        losses.outline(),
        losses.rule());
  }

  private static String causes(List<Miss> misses) {
    if (misses.isEmpty()) {
      return "";
    }
    return misses.stream()
        .collect(Collectors.groupingBy(Miss::cause, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> Html.words(entry.getKey()) + " " + entry.getValue())
        .collect(Collectors.joining(", ", "\nmisses: ", "\n"));
  }

  /** {@code "objectives.strict"} is {@code "objecti."} where there is room for eight letters. */
  private static String shortName(Row row) {
    List<String> parts = List.of(row.label().split("\\.", -1));
    String name = parts.getLast().equals("strict") ? parts.getFirst() : parts.getLast();
    return name.length() <= 8 ? name : name.substring(0, 7) + ".";
  }

  private static String cut(String text, int width) {
    return text.length() <= width ? text : text.substring(0, width - 1) + "…";
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern.replace("%n", "\n"), values);
  }
}
