package vn.kehoach.extractor.header;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.header.Letterhead.Body;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleSet;

/** Reads the issuing bodies out of what a letterhead's other facts leave, line by line. */
final class LetterheadBodies {

  /** Stands for words that are spoken for; no rule matches it. */
  static final char TAKEN = '\u0001';

  private final Rule body;
  private final Rule secondBody;
  private final Rule goesOn;
  private final Rule notABody;

  LetterheadBodies(RuleSet rules) {
    this.body = rules.rule("header.body");
    this.secondBody = rules.rule("header.secondBody");
    this.goesOn = rules.rule("header.goesOn");
    this.notABody = rules.rule("header.notABody");
  }

  /**
   * The bodies between two lines, in their order.
   *
   * @param open the document's bare words, those that are spoken for {@link #TAKEN}
   * @param numberAt offset of the number, or the largest there is
   */
  List<Body> in(Lines lines, String open, int first, int endLine, int numberAt) {
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
