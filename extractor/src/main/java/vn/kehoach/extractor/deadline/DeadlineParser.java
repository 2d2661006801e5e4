package vn.kehoach.extractor.deadline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.DateRange;
import vn.kehoach.extractor.deadline.DeadlineMention.Strength;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * Finds by when something is to be done.
 *
 * <p>The year of a plan for one year is no deadline, nor is a year that belongs to the name of a
 * document or a task, nor a date that comes back every year (annotation guidelines,
 * <i>Measure</i>). Where several are named, the last one counts.
 */
public final class DeadlineParser {

  /** How far, in UTF-16 code units, the sentence around a date is looked at to either side. */
  private static final int SENTENCE = 300;

  private final RuleSet forms = RuleSet.load("deadline");
  private final RuleSet exclusions = RuleSet.load("deadline-exclusion");
  private final Rule recurrence = RuleSet.load("deadline-recurrence").rule("deadline.recurrence");

  /**
   * The deadline that running text states.
   *
   * @param text the document's text
   * @param within the unit, or the heading or the introducing line above it
   */
  public Optional<String> deadline(String text, Span within, TimeFrame frame) {
    return last(
        mentions(text, within, frame).stream()
            .filter(mention -> mention.strength() == Strength.STATED)
            .toList());
  }

  /**
   * The deadline in a field that holds nothing but times: the cell of a column <i>thời gian</i>,
   * what follows <i>Thời gian thực hiện:</i>, a label such as <i>Quý II/2024</i>. Here a bare date
   * counts, and the plan's own year too.
   *
   * @param text the document's text
   * @param field the cell, or what follows the label
   */
  public Optional<String> fieldDeadline(String text, Span field, TimeFrame frame) {
    if (!mayNameTime(text, field) || isOpenEnded(text, field)) {
      return Optional.empty();
    }
    List<DeadlineMention> found = new ArrayList<>();
    for (RuleMatch match : matches(text, field)) {
      boolean ownPeriod =
          match
              .group("first")
              .filter(first -> frame.isPlanPeriod(year(text, first), year(text, match)))
              .isPresent();
      if (!ownPeriod && !recurs(text, field, match)) {
        date(text, match, frame)
            .ifPresent(date -> found.add(new DeadlineMention(match.span(), date, Strength.BARE)));
      }
    }
    return last(found);
  }

  /**
   * All mentions in running text, from left to right: those that are worded as a deadline, and bare
   * years, quarters and days that are one only where the sense says so.
   *
   * @param text the document's text
   */
  public List<DeadlineMention> mentions(String text, Span within, TimeFrame frame) {
    if (!mayNameTime(text, within)) {
      return List.of();
    }
    List<RuleMatch> matches = matches(text, within);
    if (matches.isEmpty()) {
      return List.of();
    }
    BitSet excluded = new BitSet();
    for (Rule exclusion : exclusions.rules()) {
      exclusion
          .findAll(text, within)
          .forEach(match -> excluded.set(match.span().begin(), match.span().end()));
    }
    List<DeadlineMention> mentions = new ArrayList<>();
    for (RuleMatch match : matches) {
      if (overlaps(excluded, match.span())
          || namesPlanYear(text, match, frame)
          || recurs(text, within, match)) {
        continue;
      }
      Strength strength = match.group("by").isPresent() ? Strength.STATED : Strength.BARE;
      date(text, match, frame)
          .ifPresent(date -> mentions.add(new DeadlineMention(match.span(), date, strength)));
    }
    return mentions;
  }

  /** Matches of all forms, none overlapping: the leftmost wins, then the earlier of the file. */
  private List<RuleMatch> matches(String text, Span within) {
    List<RuleMatch> all = new ArrayList<>();
    forms.rules().forEach(form -> all.addAll(form.findAll(text, within)));
    all.sort(Comparator.comparingInt(match -> match.span().begin()));
    List<RuleMatch> apart = new ArrayList<>();
    int end = within.begin();
    for (RuleMatch match : all) {
      if (match.span().begin() >= end) {
        apart.add(match);
        end = match.span().end();
      }
    }
    return apart;
  }

  private static boolean overlaps(BitSet covered, Span span) {
    int next = covered.nextSetBit(span.begin());
    return next >= 0 && next < span.end();
  }

  private static boolean mayNameTime(String text, Span within) {
    for (int i = within.begin(); i < within.end(); i++) {
      char c = text.charAt(i);
      if ((c >= '0' && c <= '9') || c == 'ý') {
        return true;
      }
    }
    return false;
  }

  private boolean isOpenEnded(String text, Span field) {
    return exclusions.rule("deadline.exclusion.open").find(text, field).isPresent()
        || exclusions
            .rule("deadline.exclusion.period")
            .find(text, field)
            .filter(match -> match.span().of(text).endsWith("năm"))
            .isPresent();
  }

  private boolean namesPlanYear(String text, RuleMatch match, TimeFrame frame) {
    return match.rule().id().startsWith("deadline.year") && frame.isPlanYear(year(text, match));
  }

  /** A date without a year in a sentence that speaks of every year. */
  private boolean recurs(String text, Span within, RuleMatch match) {
    return match.group("year").isEmpty()
        && recurrence.find(text, sentence(text, within, match.span())).isPresent();
  }

  private static Span sentence(String text, Span within, Span inside) {
    int begin = inside.begin();
    int leftmost = Math.max(within.begin(), begin - SENTENCE);
    while (begin > leftmost && !endsSentence(text, begin - 1)) {
      begin--;
    }
    int end = inside.end();
    int rightmost = Math.min(within.end(), end + SENTENCE);
    while (end < rightmost && !endsSentence(text, end)) {
      end++;
    }
    return new Span(begin, end);
  }

  private static boolean endsSentence(String text, int at) {
    char c = text.charAt(at);
    return c == ';'
        || (c == '.' && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1))));
  }

  private static Optional<String> last(List<DeadlineMention> mentions) {
    return mentions.stream()
        .map(DeadlineMention::date)
        .max(Comparator.comparing(date -> DateRange.parse(date).orElseThrow().to()));
  }

  private static Optional<String> date(String text, RuleMatch match, TimeFrame frame) {
    Optional<Integer> year =
        match.group("year").map(span -> year(text, span)).or(frame::impliedYear);
    return year.map(y -> y + rest(text, match)).filter(date -> DateRange.parse(date).isPresent());
  }

  /** What follows the year: a quarter, a month, a day or nothing. */
  private static String rest(String text, RuleMatch match) {
    if (match.group("quarter").isPresent()) {
      return "-Q" + quarter(lastOf(text, match, "quarter"));
    }
    if (match.group("months").isPresent()) {
      String months = words(text, match, "months");
      return months.endsWith("9") || months.equals("chín") ? "-09-30" : "-06-30";
    }
    if (match.group("day").isPresent()) {
      return "-" + two(words(text, match, "month")) + "-" + two(words(text, match, "day"));
    }
    return match.group("month").isPresent() ? "-" + two(lastOf(text, match, "month")) : "";
  }

  private static String lastOf(String text, RuleMatch match, String first) {
    return words(text, match, match.group("last").isPresent() ? "last" : first);
  }

  private static String words(String text, RuleMatch match, String group) {
    return match.group(group).orElseThrow().of(text).toLowerCase(Locale.ROOT);
  }

  private static int quarter(String numeral) {
    return switch (numeral) {
      case "i", "1" -> 1;
      case "ii", "2" -> 2;
      case "iii", "3" -> 3;
      default -> 4;
    };
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private static int year(String text, RuleMatch match) {
    return match.group("year").map(span -> year(text, span)).orElse(0);
  }

  private static int year(String text, Span digits) {
    return Integer.parseInt(digits.of(text));
  }
}
