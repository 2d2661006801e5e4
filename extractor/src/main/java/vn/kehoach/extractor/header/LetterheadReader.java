package vn.kehoach.extractor.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.header.Letterhead.Body;
import vn.kehoach.extractor.header.Letterhead.Found;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * Reads the letterhead above a title. Motto, number and date are taken out of the zone first,
 * wherever the columns left them; what remains line by line names the issuing bodies.
 */
final class LetterheadReader {

  private static final int LINES_ABOVE_MOTTO = 8;
  private static final int LINES_WITHOUT_MOTTO = 15;

  /** Two blanks may be a slip of the typist's. */
  private static final String COLUMN_GAP = "   ";

  /** Stands for words that are spoken for; no rule matches it. */
  private static final char TAKEN = '\u0001';

  private final Rule motto;
  private final Rule number;
  private final Rule symbolOnly;
  private final Rule dateLine;
  private final Rule dateInFigures;
  private final Rule monthLine;
  private final Rule body;
  private final Rule secondBody;
  private final Rule goesOn;
  private final Rule notABody;
  private final Rule otherPaper;
  private final Rule baseLine;

  LetterheadReader(RuleSet rules) {
    this.motto = rules.rule("header.motto");
    this.number = rules.rule("header.number");
    this.symbolOnly = rules.rule("header.symbolOnly");
    this.dateLine = rules.rule("header.dateLine");
    this.dateInFigures = rules.rule("header.dateInFigures");
    this.monthLine = rules.rule("header.monthLine");
    this.body = rules.rule("header.body");
    this.secondBody = rules.rule("header.secondBody");
    this.goesOn = rules.rule("header.goesOn");
    this.notABody = rules.rule("header.notABody");
    this.otherPaper = rules.rule("header.otherPaper");
    this.baseLine = rules.rule("header.baseLine");
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
        bodies(lines, open.toString(), first, endLine, numberAt),
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
      open.setCharAt(i, TAKEN);
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

  private List<Body> bodies(Lines lines, String open, int first, int endLine, int numberAt) {
    List<Body> bodies = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<Span> current = null;
    for (int i = first; i < endLine; i++) {
      for (Span piece : bodyPieces(open, lines.get(i).span())) {
        if (notABody.findAtStart(open, piece).isPresent() || piece.length() > 200) {
          current = null;
        } else if (startsBody(lines, open, piece, current)) {
          current = new ArrayList<>(List.of(piece));
          String words = lines.oneLine(piece);
          if (seen.add(words)) {
            bodies.add(new Body(current));
          } else {
            current = null;
          }
        } else if (current != null
            && (isBefore(piece, numberAt, current) || isRestOfBody(lines, open, piece, current))
            && lines.isInCapitals(piece)) {
          current.add(piece);
          bodies.set(bodies.size() - 1, new Body(current));
        }
      }
    }
    return bodies;
  }

  /** Whether a piece stands before the number; a page's headline may tell that above them both. */
  private static boolean isBefore(Span piece, int numberAt, List<Span> current) {
    return piece.begin() < numberAt || numberAt < current.getFirst().begin();
  }

  /** {@code BAN CHẤP HÀNH TRUNG ƯƠNG / Số … / ĐOÀN TNCS …}: columns that were read row by row. */
  private boolean isRestOfBody(Lines lines, String open, Span piece, List<Span> current) {
    return goesOn.find(lines.bare(), current.getLast()).isPresent()
        && body.findAtStart(open, piece).isPresent();
  }

  private boolean startsBody(Lines lines, String open, Span piece, @Nullable List<Span> current) {
    boolean unfinished =
        current != null && goesOn.find(lines.bare(), current.getLast()).isPresent();
    return !unfinished
        && body.findAtStart(open, piece).isPresent()
        && Character.isUpperCase(lines.text().charAt(piece.begin()))
        && (lines.isInCapitals(piece) || piece.length() < 80);
  }

  /** The open parts of a line, one that names two bodies in two. */
  private List<Span> bodyPieces(String open, Span line) {
    List<Span> pieces = new ArrayList<>();
    for (Span piece : pieces(open, line)) {
      Optional<Span> second =
          secondBody.findAtStart(open, piece).flatMap(match -> match.group("second"));
      if (second.isPresent()) {
        pieces.add(lettersOnly(open, piece.begin(), second.get().begin()));
        pieces.add(new Span(second.get().begin(), piece.end()));
      } else {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  private static List<Span> pieces(String open, Span line) {
    List<Span> pieces = new ArrayList<>();
    int from = line.begin();
    for (int i = line.begin(); i <= line.end(); i++) {
      if (i == line.end() || open.charAt(i) == TAKEN) {
        Span piece = lettersOnly(open, from, i);
        if (piece.length() > 1) {
          pieces.add(piece);
        }
        from = i + 1;
      }
    }
    return pieces;
  }

  /** Without bullets, stars and rulers at both ends. */
  private static Span lettersOnly(String open, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && !Character.isLetterOrDigit(open.charAt(begin))) {
      begin++;
    }
    while (end > begin && !Character.isLetterOrDigit(open.charAt(end - 1))) {
      end--;
    }
    boolean goesOn = end < to && (open.charAt(end) == ',' || open.charAt(end) == '-');
    boolean ruler = end + 1 < to && open.charAt(end + 1) == '-';
    return new Span(begin, goesOn && !ruler ? end + 1 : end);
  }
}
