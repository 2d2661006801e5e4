package vn.kehoach.corpus.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who reports to whom, and when (chế độ báo cáo).
 *
 * @param from bodies that report
 * @param to bodies that get the report
 * @param via bodies that it passes through on its way ({@code qua Sở Y tế})
 * @param frequency {@code tháng}, {@code quý}, {@code 6 tháng}, {@code năm} … as written
 * @param deadline as for a target
 */
public record ReportingDuty(
    String id,
    String text,
    @Nullable String frequency,
    @Nullable String deadline,
    Evidence evidence,
    List<AgencyMention> from,
    List<AgencyMention> to,
    List<AgencyMention> via)
    implements Item {

  /** Copies the lists. */
  public ReportingDuty {
    from = List.copyOf(from);
    to = List.copyOf(to);
    via = List.copyOf(via);
  }
}
