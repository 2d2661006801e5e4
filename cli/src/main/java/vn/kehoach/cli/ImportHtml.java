package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.kehoach.cli.workflow.intake.FileResult;
import vn.kehoach.cli.workflow.intake.ImportSummary;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.archive.ImportOutcome.Kind;

/**
 * An import as one page: what the files add up to by outcome, folder and format, and each file that
 * is not in the archive with its cause and what to do. Needs nothing but the page itself.
 */
final class ImportHtml {

  /** The page is for reading; beyond this the table of all files is the better place. */
  private static final int MOST_ROWS = 1000;

  private static final String STYLE =
      """
      body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}
      table{border-collapse:collapse;margin:1rem 0 2rem;width:100%}
      th,td{border-bottom:1px solid #ddd;padding:.3rem .6rem;text-align:left;vertical-align:top}
      td.n,th.n{text-align:right;white-space:nowrap} .line{font-size:1.1rem;font-weight:600} .f{color:#b00}
      """;

  private final Messages messages;
  private final Map<ImportOutcome, Integer> outcomes = new TreeMap<>();
  private final Map<String, Map<Kind, Integer>> folders = new TreeMap<>();
  private final Map<String, Map<Kind, Integer>> formats = new TreeMap<>();

  ImportHtml(Messages messages) {
    this.messages = messages;
  }

  void add(FileResult result) {
    outcomes.merge(result.outcome(), 1, Integer::sum);
    if (result.outcome() != ImportOutcome.CONTAINER) {
      count(folders, folder(result.path()), result);
      count(formats, format(result.path()), result);
    }
  }

  private static void count(Map<String, Map<Kind, Integer>> counts, String key, FileResult result) {
    counts
        .computeIfAbsent(key, _ -> new EnumMap<>(Kind.class))
        .merge(result.outcome().kind(), 1, Integer::sum);
  }

  private static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "." : path.substring(0, slash);
  }

  private static String format(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  String page(ImportSummary summary) {
    StringBuilder page = new StringBuilder();
    page.append("<!DOCTYPE html><html lang=\"")
        .append(messages.locale().getLanguage())
        .append("\"><meta charset=\"utf-8\"><title>")
        .append(text("report.title"))
        .append("</title><style>")
        .append(STYLE)
        .append("</style><h1>")
        .append(text("report.title"))
        .append("</h1><p class=\"line\">")
        .append(escaped(Reconciliation.of(summary, messages)))
        .append("</p>");
    if (!summary.isComplete()) {
      page.append("<p class=\"f\">").append(text("import.stopped")).append("</p>");
    }
    outcomes(page);
    notImported(page, summary, "report.failed", List.of(Kind.FAILED));
    notImported(page, summary, "report.others", List.of(Kind.NOT_A_PLAN, Kind.UNSUPPORTED));
    counts(page, "report.folders", folders);
    counts(page, "report.formats", formats);
    slowest(page, summary);
    return page.append("</html>\n").toString();
  }

  private void outcomes(StringBuilder page) {
    heading(page, "report.outcomes");
    page.append("<table>");
    outcomes.forEach((outcome, files) ->
        page.append("<tr><td>")
            .append(escaped(messages.word(outcome)))
            .append("<td class=\"n\">")
            .append(files));
    page.append("</table>");
  }

  private void notImported(
      StringBuilder page, ImportSummary summary, String title, List<Kind> kinds) {
    List<FileResult> files =
        summary.notImported().stream()
            .filter(file -> kinds.contains(file.outcome().kind()))
            .toList();
    if (files.isEmpty()) {
      return;
    }
    heading(page, title, files.size());
    page.append("<table><tr><th>").append(text("report.file"));
    page.append("<th>").append(text("report.cause")).append("<th>").append(text("report.remedy"));
    for (FileResult file : files.subList(0, Math.min(MOST_ROWS, files.size()))) {
      String detail = messages.detail(file.detail());
      page.append("<tr><td>")
          .append(escaped(file.path()))
          .append("<td>")
          .append(escaped(messages.word(file.outcome())))
          .append(detail == null ? "" : " – " + escaped(detail))
          .append("<td>")
          .append(escaped(messages.remedy(file.outcome(), file.detail()).orElse("")));
    }
    page.append("</table>");
    if (files.size() > MOST_ROWS) {
      page.append("<p>")
          .append(escaped(messages.text("import.more", files.size() - MOST_ROWS, "report.csv")))
          .append("</p>");
    }
  }

  /** The places with most failures come first. */
  private void counts(StringBuilder page, String title, Map<String, Map<Kind, Integer>> counts) {
    heading(page, title);
    page.append("<table><tr><th>");
    List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));
    kinds.remove(Kind.CONTAINER);
    kinds.forEach(
        kind -> page.append("<th class=\"n\">").append(text("ImportOutcome.Kind." + kind.name())));
    counts.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Map<Kind, Integer>> row) ->
                -row.getValue().getOrDefault(Kind.FAILED, 0)))
        .limit(MOST_ROWS)
        .forEach(row -> {
          page.append("<tr><td>").append(escaped(row.getKey()));
          kinds.forEach(
              kind -> page.append("<td class=\"n\">").append(row.getValue().getOrDefault(kind, 0)));
        });
    page.append("</table>");
  }

  private void slowest(StringBuilder page, ImportSummary summary) {
    if (summary.slowest().isEmpty()) {
      return;
    }
    heading(page, "report.slowest");
    page.append("<table>");
    for (FileResult file : summary.slowest()) {
      page.append("<tr><td>")
          .append(escaped(file.path()))
          .append("<td class=\"n\">")
          .append(String.format(messages.locale(), "%.1f s", file.took().toMillis() / 1000.0));
    }
    page.append("</table>");
  }

  private void heading(StringBuilder page, String key, Object... arguments) {
    page.append("<h2>").append(escaped(messages.text(key, arguments))).append("</h2>");
  }

  private String text(String key) {
    return escaped(messages.text(key));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
