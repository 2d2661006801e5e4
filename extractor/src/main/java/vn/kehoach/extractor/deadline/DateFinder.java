package vn.kehoach.extractor.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/** Finds dates in small letters, and the words that make them deadlines. */
final class DateFinder {

  /** The longest form of a date, and the longest words before one. */
  private static final int REACH = 80;

  /** Words that may belong to the date that follows them. */
  private static final Set<String> TIME_WORDS =
      Set.of("ngày", "tháng", "quý", "năm", "các", "đoạn", "giai");

  private final RuleSet forms = RuleSet.load("deadline");
  private final Rule cueBy = RuleSet.load("deadline-cue").rule("deadline.cue.by");
  private final Rule cueFrom = RuleSet.load("deadline-cue").rule("deadline.cue.from");

  /**
   * A date and where the words that make it a deadline begin, or the date itself where there are
   * none.
   */
  record Found(RuleMatch date, int begin) {}

  /** All dates but those in which something begins; only places with a year, d/m, tháng or quý. */
  List<Found> find(String words) {
    List<Found> found = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < words.length(); i++) {
      int start = dateMayBegin(words, i, end);
      if (start >= 0) {
        Optional<RuleMatch> date = dateAt(words, start);
        if (date.isPresent()) {
          int previous = end;
          end = date.get().span().end();
          if (!endsAt(cueFrom, words, previous, start).isPresent()) {
            int begin = endsAt(cueBy, words, previous, start).map(Span::begin).orElse(start);
            found.add(new Found(date.get(), begin));
          }
        }
        i = Math.max(i, end - 1);
      }
      while (i + 1 < words.length() && isDigit(words.charAt(i)) && isDigit(words.charAt(i + 1))) {
        i++;
      }
    }
    return found;
  }

  private Optional<RuleMatch> dateAt(String words, int start) {
    return forms.firstAtStart(words, new Span(start, Math.min(words.length(), start + REACH)));
  }

  private static Optional<Span> endsAt(Rule cue, String words, int from, int start) {
    return cue.find(words, new Span(Math.max(from, start - REACH), start))
        .map(RuleMatch::span)
        .filter(span -> span.end() == start);
  }

  /** Where the date begins whose number stands at {@code i}, or -1 where none is likely. */
  private static int dateMayBegin(String words, int i, int leftmost) {
    char c = words.charAt(i);
    if (c == 'q') {
      return words.startsWith("quý ", i) || words.startsWith("quí ", i) ? i : -1;
    }
    if (!isDigit(c)) {
      return -1;
    }
    int length = 1;
    while (i + length < words.length() && isDigit(words.charAt(i + length))) {
      length++;
    }
    int start = beforeTimeWords(words, i, leftmost);
    char after = i + length < words.length() ? words.charAt(i + length) : ' ';
    boolean year = length == 4 && c == '2';
    boolean dayOrMonth =
        length <= 2
            && (start < i || "/-.⁄".indexOf(after) >= 0 || words.startsWith(" tháng", i + length));
    return year || dayOrMonth ? start : -1;
  }

  private static int beforeTimeWords(String words, int number, int leftmost) {
    int start = number;
    while (start - 1 > leftmost && Character.isWhitespace(words.charAt(start - 1))) {
      int end = start - 1;
      int begin = end;
      while (begin > leftmost && Character.isLetter(words.charAt(begin - 1))) {
        begin--;
      }
      if (!TIME_WORDS.contains(words.substring(begin, end))) {
        break;
      }
      start = begin;
    }
    return start;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
