package vn.kehoach.index.benchmark;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.Item;
import vn.kehoach.corpus.plan.Measure;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.Target;
import vn.kehoach.index.query.ItemKind;

/**
 * An item as one row with the facts of its plan, for engines that do not know plans.
 *
 * @param agencies bodies as {@code ROLE|id}
 * @param names names of the bodies
 * @param day of issue, as days since 1970
 * @param percent the item's percentage
 */
record Row(
    String plan,
    String item,
    String text,
    String title,
    String number,
    String kind,
    String province,
    int year,
    long day,
    List<String> agencies,
    String names,
    @Nullable Double percent) {

  static Stream<Row> of(Plan plan) {
    return plan.items().map(item -> of(plan, item));
  }

  private static Row of(Plan plan, Item item) {
    Header header = plan.header();
    List<AgencyMention> lead = item instanceof Assignment a ? a.agencies() : List.of();
    List<AgencyMention> others = item instanceof Assignment a ? a.collaborators() : List.of();
    AssignmentRole role = item instanceof Assignment a ? a.role() : AssignmentRole.RESPONSIBLE;
    Double percent = null;
    if (item instanceof Target target) {
      for (Measure measure : target.measures()) {
        if (measure.unit().equals("%") && measure.value() != null) {
          percent = measure.value().doubleValue();
        }
      }
    }
    return new Row(
        plan.id(),
        item.id(),
        item.text(),
        Objects.requireNonNull(header.title()),
        Objects.requireNonNull(header.number()),
        ItemKind.of(item).name(),
        Objects.requireNonNull(header.province()).name(),
        Objects.requireNonNull(header.issuedOn()).getYear(),
        Objects.requireNonNull(header.issuedOn()).toEpochDay(),
        Stream.concat(
                lead.stream().map(agency -> role + "|" + agency.id()),
                others.stream().map(agency -> AssignmentRole.SUPPORT + "|" + agency.id()))
            .toList(),
        String.join(
            ", ", Stream.concat(lead.stream(), others.stream()).map(AgencyMention::name).toList()),
        percent);
  }
}
