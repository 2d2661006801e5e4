package vn.kehoach.extractor.header;

import java.util.List;
import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/** Who does the issuing in a sentence: the body, or the person with the office. */
final class IssuingSubject {

  private static final List<String> ADVISES =
      List.of("tham mưu", "tham mưu cho", "trình", "giúp", "đề nghị");

  private final Rule lead;
  private final Rule noSubject;
  private final Rule body;
  private final PersonName names;
  private final PlaceNames places;

  IssuingSubject(RuleSet news, RuleSet letterhead, RuleSet closing, PlaceNames places) {
    this.lead = news.rule("header.lead");
    this.noSubject = news.rule("header.noSubject");
    this.body = letterhead.rule("header.body");
    this.names = new PersonName(closing.rule("header.rank"));
    this.places = places;
  }

  /** Back over commas that belong to the body's name, until a body's name begins. */
  Span of(Lines lines, Span before, Optional<RuleMatch> day) {
    int from = day.map(match -> match.span().end()).orElse(before.begin());
    Span open = new Span(from, before.end()).trimmed(lines.text());
    open =
        lead.findAtStart(lines.bare(), open)
            .map(match -> match.span().end())
            .map(at -> new Span(at, Math.max(at, before.end())).trimmed(lines.text()))
            .orElse(open);
    int begin = -1;
    for (int i = open.end() - 1; i >= open.begin(); i--) {
      boolean starts = i == open.begin() || followsMark(lines.text(), i);
      Span rest = new Span(i, open.end());
      if (starts
          && Character.isUpperCase(lines.text().charAt(i))
          && (isBody(lines, rest) || Offices.atStart(lines, rest).isPresent())) {
        begin = i;
        break;
      }
    }
    return begin < 0 ? open : new Span(begin, open.end());
  }

  /** Whether words begin with the name of a body that can issue. */
  boolean isBody(Lines lines, Span words) {
    return !words.isEmpty()
        && body.findAtStart(lines.bare(), words).isPresent()
        && noSubject.find(lines.bare(), words).isEmpty();
  }

  /** A province's name before the person's is none of it: {@code Bắc Ninh Lê Văn A}. */
  Optional<Span> person(Lines lines, Span subject) {
    int from = places.endOfLast(lines, subject);
    return names
        .atEndOf(lines, new Span(from, subject.end()).trimmed(lines.text()))
        .or(() -> names.atEndOf(lines, subject));
  }

  /** {@code đồng chí Lê Văn A - Chủ tịch UBND tỉnh ký ban hành}: the name before the office. */
  Optional<Span> personBefore(Lines lines, Span sentence, Span subject) {
    int end = subject.begin();
    while (end > sentence.begin() && " ,-–".indexOf(lines.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return end < subject.begin()
        ? names.atEndOf(lines, new Span(sentence.begin(), end))
        : Optional.empty();
  }

  /** After a mark, or after the number of a month or year: {@code Tháng 12/2021 UBND tỉnh …}. */
  private static boolean followsMark(String text, int at) {
    if (at < 2) {
      return false;
    }
    char last = text.charAt(at - 1);
    char before = text.charAt(at - 2);
    boolean afterMark = ",;:.-–)".indexOf(before) >= 0 || Character.isDigit(before);
    // LSO-UBND tỉnh …: the short name of a newspaper, its dash without blanks.
    boolean afterPress = (last == '-' || last == '–') && (before == ')' || isCapital(before));
    return (last == ' ' && (afterMark || isAdvised(text, at))) || afterPress;
  }

  /** {@code Sở Y tế đang tham mưu UBND tỉnh ban hành …}: who advises does not issue. */
  private static boolean isAdvised(String text, int at) {
    return ADVISES.stream().anyMatch(word -> text.startsWith(word + " ", at - word.length() - 1));
  }

  private static boolean isCapital(char letter) {
    return Character.isUpperCase(letter);
  }
}
