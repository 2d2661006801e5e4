package vn.kehoach.extractor.header;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.header.Letterhead.Found;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * Reads the letterhead above a title. Motto, number and date are taken out of the zone first,
 * wherever the columns left them; what remains names the issuing bodies.
 */
final class LetterheadReader {

  private static final int LINES_ABOVE_MOTTO = 8;
  private static final int LINES_WITHOUT_MOTTO = 15;

  /** Two blanks may be a slip of the typist's. */
  private static final String COLUMN_GAP = "   ";

  private final Rule motto;
  private final Rule number;
  private final Rule symbolOnly;
  private final Rule dateLine;
  private final Rule dateInFigures;
  private final Rule monthLine;
  private final Rule otherPaper;
  private final Rule baseLine;
  private final LetterheadBodies bodies;

  LetterheadReader(RuleSet rules) {
    this.motto = rules.rule("header.motto");
    this.number = rules.rule("header.number");
    this.symbolOnly = rules.rule("header.symbolOnly");
    this.dateLine = rules.rule("header.dateLine");
    this.dateInFigures = rules.rule("header.dateInFigures");
    this.monthLine = rules.rule("header.monthLine");
    this.otherPaper = rules.rule("header.otherPaper");
    this.baseLine = rules.rule("header.baseLine");
    this.bodies = new LetterheadBodies(rules);
  }

  /** The letterhead that ends before a line. */
  Letterhead above(Lines lines, int endLine) {
    if (endLine == 0) {
      return Letterhead.EMPTY;
    }
    int first = firstLine(lines, endLine);
    Span zone = new Span(lines.get(first).span().begin(), lines.get(endLine - 1).span().end());
    StringBuilder open = new StringBuilder(lines.bare());
    motto.findAll(open, zone).forEach(match -> take(open, match.span()));
    // Where the letterhead is lost, the bases and the title name other papers' numbers and days.
    otherPaper.findAll(open, zone).forEach(match -> take(open, match.span()));
    for (int i = first; i < endLine; i++) {
      if (lines.matches(baseLine, i)) {
        take(open, lines.get(i).span());
      }
    }

    Optional<RuleMatch> numbered = number.find(open, zone).or(() -> symbolOnly.find(open, zone));
    numbered.ifPresent(match -> take(open, match.span()));
    number.findAll(open, zone).forEach(match -> take(open, match.span()));
    Found<String> readable =
        numbered
            .filter(match -> match.rule().equals(number))
            .map(match -> new Found<>(number(lines, match), match.span(), number.id()))
            .orElse(null);
    String symbol =
        numbered
            .flatMap(match -> match.group("rest"))
            .map(span -> clean(span.of(lines.text())))
            .orElse(null);

    List<RuleMatch> days = dateLine.findAll(open, zone);
    // A site's own day stands above the letterhead, without a place.
    Optional<RuleMatch> dated =
        days.stream()
            .filter(match -> match.group("place").isPresent())
            .reduce((earlier, later) -> later)
            .or(() -> days.stream().findFirst())
            .or(() -> dateInFigures.find(open, zone))
            .or(() -> inLine(lines, first, endLine));
    Found<LocalDate> date = null;
    Found<String> place = null;
    int year = 0;
    if (dated.isPresent()) {
      RuleMatch match = dated.get();
      OptionalInt yearNumber = DateWords.part(lines, match, "year");
      year = yearNumber.orElse(0);
      Span placeSpan = match.group("place").map(span -> lastLine(lines, span)).orElse(null);
      int begin = placeSpan == null ? match.span().begin() : placeSpan.begin();
      Span span = new Span(begin, match.span().end()).trimmed(lines.text());
      date =
          DateWords.date(
                  yearNumber,
                  DateWords.part(lines, match, "month"),
                  DateWords.part(lines, match, "day"))
              .map(day -> new Found<>(day, span, match.rule().id()))
              .orElse(null);
      place =
          placeSpan == null || placeSpan.isEmpty()
              ? null
              : new Found<>(lines.oneLine(placeSpan), placeSpan, match.rule().id());
      take(open, span);
    }
    int numberAt = numbered.map(match -> match.span().begin()).orElse(Integer.MAX_VALUE);
    return new Letterhead(
        bodies.in(lines, open.toString(), first, endLine, numberAt),
        readable,
        symbol,
        date,
        place,
        dated.isPresent() && date == null,
        year);
  }

  /** A date line without a day fills its own line. */
  private Optional<RuleMatch> inLine(Lines lines, int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<RuleMatch> found = monthLine.findAtStart(lines.bare(), lines.get(i).span());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private int firstLine(Lines lines, int endLine) {
    int far = Math.max(0, endLine - 60);
    for (int i = endLine - 1; i >= far; i--) {
      if (lines.matches(motto, i)) {
        int first = i;
        while (first > far && i - first < LINES_ABOVE_MOTTO) {
          first--;
        }
        return first;
      }
    }
    return Math.max(0, endLine - LINES_WITHOUT_MOTTO);
  }

  private static void take(StringBuilder open, Span span) {
    for (int i = span.begin(); i < span.end(); i++) {
      open.setCharAt(i, LetterheadBodies.TAKEN);
    }
  }

  /** A place is one line; what a reading across columns put before it stands apart. */
  private static Span lastLine(Lines lines, Span span) {
    int begin = span.begin();
    for (int i = span.begin(); i < span.end(); i++) {
      char c = lines.text().charAt(i);
      if (c == '\n' || c == '|' || c == '\t' || lines.text().startsWith(COLUMN_GAP, i)) {
        begin = i + 1;
      }
    }
    return withoutBody(lines, new Span(begin, span.end()).trimmed(lines.text()));
  }

  /** {@code BAN TUYÊN GIÁO Đồng Tháp, ngày …}: two columns, the gap between them lost. */
  private static Span withoutBody(Lines lines, Span place) {
    for (int space = place.begin(); space < place.end(); space++) {
      Span before = new Span(place.begin(), space);
      Span after = new Span(space, place.end()).trimmed(lines.text());
      boolean parted =
          lines.text().charAt(space) == ' '
              && before.of(lines.text()).matches("\\p{Lu}{2,} .*")
              && before.of(lines.text()).codePoints().noneMatch(Character::isLowerCase)
              && after.of(lines.text()).matches("(?s)\\p{Lu}\\p{Ll}.*");
      if (parted) {
        return after;
      }
    }
    return place;
  }

  private static String number(Lines lines, RuleMatch match) {
    String digits = match.group("digits").map(span -> clean(span.of(lines.text()))).orElse("");
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      // A letter after the digits (30c) stays, unless it is a misread digit.
      number.append(
          switch (digits.charAt(i)) {
            case 'O', 'o' -> '0';
            case 'l', 'I', 'i', '|' -> '1';
            default -> digits.charAt(i);
          });
    }
    String rest = match.group("rest").map(span -> clean(span.of(lines.text()))).orElse("");
    return number + rest;
  }

  /** Without spaces, look-alikes exchanged, and the commonest misreading of a symbol repaired. */
  static String clean(String symbol) {
    return symbol
        .replaceAll("[\\s\\u00A0]+", "")
        .replaceAll("[\\u2044\\u2215\\uFF0F]", "/")
        .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
        .replace('Ð', 'Đ')
        .replace('ð', 'đ')
        .replaceAll("ƯBND|UBNĐ|UBND\\b", "UBND");
  }
}
