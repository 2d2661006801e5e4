package vn.kehoach.gold.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.gold.score.RoleConfusion;

/** Which role was taken for which, as a table of parts of each gold role. */
final class HtmlRoles {

  private HtmlRoles() {}

  static String table(RoleConfusion roles) {
    if (roles.characters() == 0) {
      return "<p class=\"soft\">Not compared: the documents' texts were not at hand.</p>\n";
    }
    List<SectionRole> golds =
        Arrays.stream(SectionRole.values()).filter(role -> total(roles, role) > 0).toList();
    StringBuilder html =
        new StringBuilder(
            Html.format(
                "<p>%.1f%% of %d characters have the right role. Rows are gold's roles, columns"
                    + " the plan's; a cell is the part of its row.</p>\n",
                100 * roles.accuracy(), roles.characters()));
    html.append("<div class=\"wide\"><table>\n<tr><th>gold</th>");
    for (SectionRole role : SectionRole.values()) {
      html.append("<th>").append(Html.words(role)).append("</th>");
    }
    html.append("<th>none</th><th>characters</th></tr>\n");
    for (SectionRole gold : golds) {
      int all = total(roles, gold);
      html.append("<tr><td>").append(Html.words(gold)).append("</td>");
      for (SectionRole role : SectionRole.values()) {
        html.append(cell(roles.characters(gold, Optional.of(role)), all, role == gold));
      }
      html.append(cell(roles.characters(gold, Optional.empty()), all, false));
      html.append(Html.format("<td>%d</td></tr>\n", all));
    }
    return html.append("</table></div>\n").toString();
  }

  private static int total(RoleConfusion roles, SectionRole gold) {
    return roles.cells().stream()
        .filter(cell -> cell.gold() == gold)
        .mapToInt(RoleConfusion.Cell::characters)
        .sum();
  }

  private static String cell(int characters, int all, boolean right) {
    if (characters == 0) {
      return "<td></td>";
    }
    double part = (double) characters / all;
    return Html.format(
        "<td style=\"background:rgba(%s,%.2f)\" title=\"%d characters\">%.0f%%</td>",
        right ? "47,111,159" : "222,110,20", 0.6 * part, characters, 100 * part);
  }
}
