package vn.kehoach.extractor.deadline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** How far before a date the name may begin that the date belongs to; behind it a fourth. */
  private static final int EXCLUSION = 200;

  /** {@code 03/2024}: a month, where nothing else stands in a field; a paper's number elsewhere. */
  private static final Pattern MONTH_IN_FIGURES =
      Pattern.compile(
          "(?:[^0-9]{0,4}[0-9]{1,2}/20[0-9]{2}[^0-9]{1,6})?(?<month>0?[1-9]|1[0-2])/(?<year>20[0-9]{2})");

  private final DateFinder dates = new DateFinder();
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
            .map(DeadlineMention::date)
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
    if (!mayNameTime(text, field)) {
      return Optional.empty();
    }
    String words = SmallLetters.of(text, field);
    if (isOpenEnded(words)) {
      return Optional.empty();
    }
    Matcher month = MONTH_IN_FIGURES.matcher(words.strip());
    if (month.matches()) {
      return Optional.of(month.group("year") + "-" + twoDigits(month.group("month")));
    }
    List<String> named = new ArrayList<>();
    for (DateFinder.Found found : dates.find(words)) {
      boolean ownPeriod =
          found
              .date()
              .group("first")
              .filter(first -> frame.isPlanPeriod(number(words, first), year(words, found.date())))
              .isPresent();
      if (!ownPeriod && !recurs(words, found.date())) {
        date(words, found.date(), frame).ifPresent(named::add);
      }
    }
    return last(named);
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
    String words = SmallLetters.of(text, within);
    List<DeadlineMention> mentions = new ArrayList<>();
    for (DateFinder.Found found : dates.find(words)) {
      if (namesPlanYear(words, found.date(), frame)
          || isExcluded(words, found.date().span())
          || recurs(words, found.date())) {
        continue;
      }
      Span span = new Span(found.begin(), found.date().span().end()).shifted(within.begin());
      Strength strength =
          found.begin() < found.date().span().begin() ? Strength.STATED : Strength.BARE;
      date(words, found.date(), frame)
          .ifPresent(date -> mentions.add(new DeadlineMention(span, date, strength)));
    }
    return mentions;
  }

  private static String twoDigits(String number) {
    return number.length() < 2 ? "0" + number : number;
  }

  private static boolean mayNameTime(String text, Span within) {
    for (int i = within.begin(); i < within.end(); i++) {
      char c = text.charAt(i);
      if (isDigit(c) || ((c == 'q' || c == 'Q') && text.regionMatches(true, i, "quý ", 0, 4))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOpenEnded(String words) {
    Span all = new Span(0, words.length());
    return exclusions.rule("deadline.exclusion.open").find(words, all).isPresent()
        || exclusions
            .rule("deadline.exclusion.period")
            .find(words, all)
            .filter(match -> match.span().of(words).endsWith("năm"))
            .isPresent();
  }

  private boolean isExcluded(String words, Span date) {
    Span around =
        new Span(
            Math.max(0, date.begin() - EXCLUSION),
            Math.min(words.length(), date.end() + EXCLUSION / 4));
    return exclusions.findAll(words, around).stream()
        .anyMatch(match -> match.span().overlaps(date));
  }

  private static boolean namesPlanYear(String words, RuleMatch date, TimeFrame frame) {
    return date.rule().id().startsWith("deadline.year") && frame.isPlanYear(year(words, date));
  }

  /** A date without a year in a sentence that speaks of every year. */
  private boolean recurs(String words, RuleMatch date) {
    return date.group("year").isEmpty()
        && recurrence.find(words, sentence(words, date.span())).isPresent();
  }

  private static Span sentence(String words, Span inside) {
    int begin = inside.begin();
    int leftmost = Math.max(0, begin - SENTENCE);
    while (begin > leftmost && !endsSentence(words, begin - 1)) {
      begin--;
    }
    int end = inside.end();
    int rightmost = Math.min(words.length(), end + SENTENCE);
    while (end < rightmost && !endsSentence(words, end)) {
      end++;
    }
    return new Span(begin, end);
  }

  private static boolean endsSentence(String words, int at) {
    char c = words.charAt(at);
    return c == ';'
        || (c == '.' && (at + 1 == words.length() || Character.isWhitespace(words.charAt(at + 1))));
  }

  private static Optional<String> last(List<String> dates) {
    return dates.stream()
        .max(Comparator.comparing(date -> DateRange.parse(date).orElseThrow().to()));
  }

  private static Optional<String> date(String words, RuleMatch match, TimeFrame frame) {
    return match
        .group("year")
        .map(span -> number(words, span))
        .or(frame::impliedYear)
        .map(year -> year + WrittenDate.afterYear(words, match))
        .filter(date -> DateRange.parse(date).isPresent());
  }

  private static int year(String words, RuleMatch match) {
    return match.group("year").map(span -> number(words, span)).orElse(0);
  }

  private static int number(String words, Span digits) {
    return Integer.parseInt(digits.of(words));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
