package vn.kehoach.extractor.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Period;
import vn.kehoach.extractor.header.Letterhead.Found;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * The time that a plan is for, out of its title. The last time that the title names is the plan's
 * own: {@code thực hiện Chương trình … giai đoạn 2021 - 2030 năm 2025} is for 2025.
 */
final class PeriodReader {

  private static final char TAKEN = '\u0001';

  private final Rule days;
  private final Rule and;
  private final Rule citedPaper;
  private final Rule horizon;
  private final List<Rule> times;

  PeriodReader(RuleSet rules) {
    this.days = rules.rule("header.days");
    this.and = rules.rule("header.and");
    this.citedPaper = rules.rule("header.citedPaper");
    this.horizon = rules.rule("header.horizon");
    this.times =
        List.of(
            rules.rule("header.schoolYear"),
            rules.rule("header.halfYear"),
            rules.rule("header.quarter"),
            rules.rule("header.months"),
            rules.rule("header.years"),
            rules.rule("header.untilYear"),
            rules.rule("header.year"));
  }

  /**
   * The period in a title.
   *
   * @param issueYear year of issue, with which {@code từ nay} begins; 0 where it is not known
   */
  Optional<Found<Period>> in(Lines lines, Span title, int issueYear) {
    StringBuilder open = new StringBuilder(title.of(lines.bare()));
    Span all = new Span(0, open.length());
    List<RuleMatch> found = new ArrayList<>();
    days.findAll(open, all)
        .forEach(match -> {
          take(open, match.span());
          found.add(match);
        });
    citedPaper.findAll(open, all).forEach(match -> take(open, match.span()));
    horizon.findAll(open, all).forEach(match -> take(open, match.span()));
    for (Rule time : times) {
      for (RuleMatch match : time.findAll(open, all)) {
        take(open, match.span());
        found.add(match);
      }
    }
    found.sort(Comparator.comparing(RuleMatch::span));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    RuleMatch last = found.getLast();
    Period period = period(last, title, lines.bare(), issueYear);
    Span span = last.span();
    for (int i = found.size() - 2; i >= 0 && joins(open, found.get(i).span(), span); i--) {
      period = joined(period(found.get(i), title, lines.bare(), issueYear), period);
      span = new Span(found.get(i).span().begin(), span.end());
    }
    return Optional.of(
        new Found<>(period, span.shifted(title.begin()).trimmed(lines.text()), last.rule().id()));
  }

  /** {@code 6 tháng cuối năm 2025 và năm 2026}: both together are the plan's time. */
  private boolean joins(CharSequence open, Span first, Span second) {
    int from = first.end();
    int to = second.begin();
    Span between = new Span(from, to);
    return and.findAtStart(open, between).filter(m -> m.span().equals(between)).isPresent();
  }

  /** From the one's begin to the other's end; in years where one of them only says years. */
  private static Period joined(Period first, Period second) {
    String from = first.from() == null ? second.from() : first.from();
    boolean months = from != null && from.length() == second.to().length();
    return months || from == null
        ? new Period(from, second.to())
        : new Period(from.substring(0, 4), second.to().substring(0, 4));
  }

  private static void take(StringBuilder open, Span span) {
    for (int i = span.begin(); i < span.end(); i++) {
      open.setCharAt(i, TAKEN);
    }
  }

  private static Period period(RuleMatch match, Span title, String bare, int issueYear) {
    String from = group(match, "from", title, bare);
    String to = group(match, "to", title, bare);
    return switch (match.rule().id()) {
      case "header.schoolYear" -> new Period(from + "-09", to + "-08");
      case "header.halfYear" ->
          group(match, "half", title, bare).equals("dau")
              ? new Period(from + "-01", from + "-06")
              : new Period(from + "-07", from + "-12");
      case "header.quarter" -> {
        int first = quarter(group(match, "quarter", title, bare));
        String last = group(match, "last", title, bare);
        int end = last.isEmpty() ? first : quarter(last);
        yield new Period(month(from, 3 * first - 2), month(from, 3 * end));
      }
      case "header.months" -> {
        int first = Integer.parseInt(group(match, "month", title, bare));
        String last = group(match, "last", title, bare);
        int end = last.isEmpty() ? first : Integer.parseInt(last);
        yield new Period(month(from, first), month(from, end));
      }
      case "header.days" -> {
        String year = from.isEmpty() ? to : from;
        int first = Integer.parseInt(group(match, "month", title, bare));
        int last = Integer.parseInt(group(match, "last", title, bare));
        yield new Period(month(year, first), month(to, last));
      }
      case "header.untilYear" ->
          new Period(
              match.groups().containsKey("now") && issueYear > 0 ? String.valueOf(issueYear) : null,
              to);
      default -> new Period(from, to.isEmpty() ? from : to);
    };
  }

  private static String group(RuleMatch match, String name, Span title, String bare) {
    return match.group(name).map(span -> span.shifted(title.begin()).of(bare)).orElse("");
  }

  private static String month(String year, int month) {
    return String.format(Locale.ROOT, "%s-%02d", year, month);
  }

  private static int quarter(String words) {
    return switch (words) {
      case "i", "1" -> 1;
      case "ii", "2" -> 2;
      case "iii", "3" -> 3;
      default -> 4;
    };
  }
}
