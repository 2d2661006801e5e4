package vn.kehoach.extractor.header;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.header.Offices.Office;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * Finds the sentence that tells of a plan's issue ({@code Ngày 05/3/2024, UBND tỉnh ban hành Kế
 * hoạch số … về …}), in a report or in a paper's own opening.
 */
final class IssuingSentence {

  private final Rule issuing;
  private final Rule reported;
  private final Rule drafted;
  private final Rule noSubject;
  private final Rule lead;
  private final Rule date;
  private final Rule titleEnds;
  private final Rule body;
  private final PersonName names;
  private final PlaceNames places;

  IssuingSentence(RuleSet news, RuleSet letterhead, RuleSet closing, PlaceNames places) {
    this.places = places;
    this.issuing = news.rule("header.issuing");
    this.reported = news.rule("header.reported");
    this.drafted = news.rule("header.drafted");
    this.noSubject = news.rule("header.noSubject");
    this.lead = news.rule("header.lead");
    this.date = news.rule("header.newsDate");
    this.titleEnds = news.rule("header.newsTitleEnds");
    this.body = letterhead.rule("header.body");
    this.names = new PersonName(closing.rule("header.rank"));
  }

  /**
   * What a sentence tells.
   *
   * @param sentence the whole sentence
   * @param type where the word for the plan's type stands
   * @param issuer words of the issuing body
   * @param office office of the person who signed
   * @param person name of the person who signed
   * @param titleRest the title's words after type, number and date
   */
  record Told(
      Span sentence,
      Span type,
      @Nullable Span number,
      @Nullable RuleMatch date,
      @Nullable Span issuer,
      @Nullable Office office,
      @Nullable Span person,
      Span titleRest,
      String rule) {}

  /** The first telling sentence, between two lines, that passes a test. */
  Optional<Told> find(Lines lines, int fromLine, int toLine, Predicate<Told> test) {
    for (Rule rule : new Rule[] {drafted, issuing, reported}) {
      for (int i = fromLine; i < Math.min(toLine, lines.size()); i++) {
        for (RuleMatch match : rule.findAll(lines.bare(), lines.get(i).span())) {
          Told told = read(lines, match, lines.get(i).span());
          if (test.test(told)) {
            return Optional.of(told);
          }
        }
      }
    }
    return Optional.empty();
  }

  private Told read(Lines lines, RuleMatch match, Span line) {
    Span sentence = sentence(lines.text(), match.span(), line);
    Span before = new Span(sentence.begin(), match.span().begin());
    Span after = new Span(match.span().end(), sentence.end());
    RuleMatch day = date.find(lines.bare(), before).orElse(null);
    Optional<RuleMatch> dayAfter =
        date.find(lines.bare(), match.span())
            .or(() -> date.findAtStart(lines.bare(), after.trimmed(lines.text())));
    Span rest = after;
    if (dayAfter.isPresent()) {
      day = dayAfter.get();
      rest = new Span(Math.max(after.begin(), day.span().end()), sentence.end());
    }
    Optional<RuleMatch> end = titleEnds.find(lines.bare(), rest);
    Span title =
        new Span(rest.begin(), end.map(found -> found.span().begin()).orElse(rest.end()))
            .trimmed(lines.text());
    Span subject =
        match
            .group("issuer")
            .orElseGet(() -> subject(lines, before, date.find(lines.bare(), before)));
    Optional<Office> office = Offices.atStart(lines, subject);
    Optional<Span> person = person(lines, subject);
    Span issuer = subject;
    if (office.isPresent() && !isBody(lines, subject)) {
      int from = office.get().span().end();
      issuer = new Span(from, Math.max(from, person.map(Span::begin).orElse(subject.end())));
    }
    issuer = issuer.trimmed(lines.text());
    boolean named = isBody(lines, issuer) || thuTuong(lines, subject);
    return new Told(
        sentence,
        match.group("type").orElse(match.span()),
        match.group("number").orElse(null),
        day,
        thuTuong(lines, subject) ? subject : named ? issuer : null,
        office.orElse(null),
        office.isPresent() ? person.orElse(null) : null,
        title,
        match.rule().id());
  }

  /** A province's name before the person's is none of it: {@code Bắc Ninh Lê Văn A}. */
  private Optional<Span> person(Lines lines, Span subject) {
    int from = places.endOfLast(lines, subject);
    return names
        .atEndOf(lines, new Span(from, subject.end()).trimmed(lines.text()))
        .or(() -> names.atEndOf(lines, subject));
  }

  /** The Prime Minister is both an office and the body that issues. */
  private static boolean thuTuong(Lines lines, Span subject) {
    return subject.of(lines.bare()).matches("thu tuong( chinh phu)?");
  }

  private boolean isBody(Lines lines, Span words) {
    return !words.isEmpty()
        && body.findAtStart(lines.bare(), words).isPresent()
        && noSubject.find(lines.bare(), words).isEmpty();
  }

  /** Back over commas that belong to the body's name, until a body's name begins. */
  private Span subject(Lines lines, Span before, Optional<RuleMatch> day) {
    int from = day.map(match -> match.span().end()).orElse(before.begin());
    Span open = new Span(from, before.end()).trimmed(lines.text());
    open =
        lead.findAtStart(lines.bare(), open)
            .map(match -> match.span().end())
            .map(at -> new Span(at, Math.max(at, before.end())).trimmed(lines.text()))
            .orElse(open);
    int begin = -1;
    for (int i = open.end() - 1; i >= open.begin(); i--) {
      boolean starts = i == open.begin() || followsComma(lines.text(), i);
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

  private static boolean followsComma(String text, int at) {
    return at >= 2 && text.charAt(at - 1) == ' ' && ",;:.-–)".indexOf(text.charAt(at - 2)) >= 0;
  }

  private static Span sentence(String text, Span match, Span line) {
    int begin = line.begin();
    for (int i = match.begin() - 1; i > line.begin(); i--) {
      if (endsSentence(text, i - 1, line.end())) {
        begin = i;
        break;
      }
    }
    int end = line.end();
    for (int i = match.end(); i < line.end(); i++) {
      if (endsSentence(text, i, line.end())) {
        end = i;
        break;
      }
    }
    Span sentence = new Span(begin, end).trimmed(text);
    int last = sentence.end();
    while (last > sentence.begin() && ".;:,".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return new Span(sentence.begin(), last);
  }

  private static boolean endsSentence(String text, int at, int limit) {
    char c = text.charAt(at);
    boolean gap = at + 1 >= limit || Character.isWhitespace(text.charAt(at + 1));
    boolean capital =
        at + 2 >= limit || !Character.isLowerCase(text.charAt(Math.min(at + 2, text.length() - 1)));
    boolean abbreviation = at > 1 && text.startsWith("TP", at - 2);
    return (c == '.' || c == '!' || c == '?' || c == ';') && gap && capital && !abbreviation;
  }
}
