package vn.kehoach.extractor.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.outline.Units;

/**
 * What neighbouring label lines say together about the work above them.
 *
 * @param doers bodies after {@code chủ trì} and {@code thực hiện} labels
 * @param helpers bodies after {@code phối hợp} labels
 * @param leads whether a label makes the doers the lead
 */
record LabelGroup(
    List<AgencyMention> doers,
    List<AgencyMention> helpers,
    boolean leads,
    @Nullable Span deadline,
    @Nullable Span output) {

  static final String RULE = "rule:assignment.label";

  static LabelGroup of(String text, List<LabelLine> lines, AgencyReader agencies) {
    List<AgencyMention> doers = new ArrayList<>();
    List<AgencyMention> helpers = new ArrayList<>();
    boolean leads = false;
    @Nullable Span deadline = null;
    @Nullable Span output = null;
    for (LabelLine line : lines) {
      for (LabelLine.Field field : line.fields()) {
        switch (field.kind()) {
          case LEAD, RESPONSIBLE -> {
            Shares shares = Shares.of(text, field.value(), agencies);
            doers.addAll(shares.doers());
            helpers.addAll(shares.helpers());
            leads |= field.kind() == LabelLine.Kind.LEAD && !shares.doers().isEmpty();
            leads |= shares.leads();
          }
          case COLLABORATORS -> helpers.addAll(Shares.listed(text, field.value(), agencies));
          case DEADLINE -> deadline = deadline == null ? field.value() : deadline;
          case OUTPUT -> output = output == null ? Units.bare(text, field.value()) : output;
          case WORK, CIRCUMSTANCE -> {
            // What, where and in which form: no part of who does it.
          }
        }
      }
    }
    return new LabelGroup(doers, helpers, leads, deadline, output);
  }

  boolean namesBodies() {
    return !doers.isEmpty() || !helpers.isEmpty();
  }

  /** The role that the labels fix; empty where the work's own words decide. */
  Optional<AssignmentRole> role() {
    return leads ? Optional.of(AssignmentRole.LEAD) : Optional.empty();
  }

  /** A unit that the labels govern. */
  Work work(Span unit, String path, int page) {
    return new Work(
        unit, path, page, doers, helpers, role().orElse(null), null, deadline, output, RULE);
  }

  /** A label line that stands alone is the work itself. */
  Work workOfLine(Span line, String path, int page) {
    boolean onlyHelpers = doers.isEmpty();
    return new Work(
        line,
        path,
        page,
        onlyHelpers ? helpers : doers,
        onlyHelpers ? List.of() : helpers,
        onlyHelpers ? AssignmentRole.SUPPORT : role().orElse(null),
        null,
        deadline,
        output,
        RULE);
  }

  /** Work whose doer is known already, with the partners, deadline and product of the labels. */
  Work completing(Work work) {
    List<AgencyMention> all = new ArrayList<>(work.collaborators());
    all.addAll(helpers);
    return new Work(
        work.span(),
        work.section(),
        work.page(),
        work.agencies(),
        all,
        work.role(),
        work.context(),
        deadline == null ? work.deadline() : deadline,
        output == null ? work.output() : output,
        work.by());
  }
}
