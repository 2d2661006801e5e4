package vn.kehoach.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.FundingItem;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.Item;
import vn.kehoach.corpus.plan.Measure;
import vn.kehoach.corpus.plan.Objective;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.ReportingDuty;
import vn.kehoach.corpus.plan.Target;
import vn.kehoach.corpus.plan.Task;

/**
 * Plans as CSV (RFC 4180), one line an item; a target with several measures has one line for each.
 * A cell that a spreadsheet would take for a formula gets an apostrophe in front.
 */
final class ItemTable {

  /** The byte order mark tells Excel that the text is UTF-8. */
  static final String HEADER =
      "\uFEFFplan,number,issuedOn,issuer,province,title,kind,item,text,role,agencies,collaborators,"
          + "comparator,value,min,max,unit,per,deadline,section,page,begin,end,by,file\r\n";

  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");
  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\r\\n]");

  String rows(Plan plan) {
    return plan.items()
        .flatMap(item -> measures(item).map(measure -> row(plan, item, measure)))
        .collect(Collectors.joining());
  }

  /** At least one, so that an item without a figure has a line too. */
  private static Stream<@Nullable Measure> measures(Item item) {
    List<Measure> measures =
        switch (item) {
          case Target target -> target.measures();
          case FundingItem funding -> funding.amounts();
          case Objective _, Assignment _, Task _, ReportingDuty _ -> List.of();
        };
    return measures.isEmpty() ? Stream.<@Nullable Measure>of((Measure) null) : measures.stream();
  }

  private static String row(Plan plan, Item item, @Nullable Measure measure) {
    Header header = plan.header();
    Assignment work = item instanceof Assignment assignment ? assignment : null;
    return Stream.<@Nullable Object>of(
                plan.id(),
                header.number(),
                header.issuedOn(),
                header.issuer() == null ? null : header.issuer().name(),
                header.province() == null ? null : header.province().name(),
                header.title(),
                kind(item),
                item.id(),
                item.text(),
                work == null ? null : lower(work.role()),
                work == null ? null : names(work.agencies()),
                work == null ? null : names(work.collaborators()),
                measure == null ? null : lower(measure.comparator()),
                measure == null || measure.value() == null ? null : measure.value().toPlainString(),
                measure == null || measure.min() == null ? null : measure.min().toPlainString(),
                measure == null || measure.max() == null ? null : measure.max().toPlainString(),
                measure == null ? null : measure.unit(),
                measure == null ? null : measure.per(),
                deadline(item, measure),
                item.evidence().section(),
                item.evidence().page(),
                item.evidence().begin(),
                item.evidence().end(),
                item.evidence().by(),
                plan.source().file())
            .map(ItemTable::cell)
            .collect(Collectors.joining(","))
        + "\r\n";
  }

  private static String kind(Item item) {
    return switch (item) {
      case Objective _ -> "objective";
      case Target _ -> "target";
      case Assignment _ -> "assignment";
      case Task _ -> "task";
      case FundingItem _ -> "funding";
      case ReportingDuty _ -> "reporting";
    };
  }

  private static @Nullable String deadline(Item item, @Nullable Measure measure) {
    if (measure != null && measure.deadline() != null) {
      return measure.deadline();
    }
    return switch (item) {
      case Target target -> target.deadline();
      case Assignment assignment -> assignment.deadline();
      case Task task -> task.deadline();
      case ReportingDuty duty -> duty.deadline();
      case Objective _, FundingItem _ -> null;
    };
  }

  private static String names(List<AgencyMention> bodies) {
    return bodies.stream().map(AgencyMention::name).collect(Collectors.joining("; "));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text = value.toString();
    if (value instanceof String && FORMULA.matcher(text).find()) {
      text = "'" + text;
    }
    return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
