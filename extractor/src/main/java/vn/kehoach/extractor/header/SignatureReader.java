package vn.kehoach.extractor.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Signer;
import vn.kehoach.extractor.header.Offices.Office;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/** Reads the signature block: on whose behalf, in which office, who. */
final class SignatureReader {

  private static final int LONGEST_LINE = 90;
  private static final int NAME_WITHIN = 8;

  /** Letters of the longest mark, TUQ. */
  private static final int LONGEST_MARK = 3;

  private final Rule authority;
  private final Rule behalf;
  private final Rule signed;
  private final PersonName names;

  SignatureReader(RuleSet rules) {
    this.authority = rules.rule("header.authority");
    this.behalf = rules.rule("header.behalf");
    this.signed = rules.rule("header.signed");
    this.names = new PersonName(rules.rule("header.rank"));
  }

  /**
   * A signature block.
   *
   * @param authority words of the body or head on whose behalf the paper is signed
   * @param lastLine index of the block's last line; -1 where there is none
   */
  record Signature(
      @Nullable Signer signer, @Nullable Span span, @Nullable Span authority, int lastLine) {}

  /**
   * A part of a block.
   *
   * @param below whether it stands below the recipients, where a name needs no office before it
   */
  record Piece(Span span, int line, boolean below) {}

  /** Whether a line in capitals says on whose behalf or in which office somebody signs. */
  boolean begins(Lines lines, int index) {
    Span line = lines.get(index).span();
    return line.length() < LONGEST_LINE
        && (office(lines, line).isPresent() || startsWithMark(lines, line));
  }

  /** Index of the first line that begins a block with a name in it; -1 if there is none. */
  int first(Lines lines, int fromLine, int toLine) {
    for (int i = fromLine; i < toLine; i++) {
      if (begins(lines, i)) {
        for (int j = i; j < Math.min(lines.size(), i + NAME_WITHIN); j++) {
          if (name(lines, lines.get(j).span()).isPresent() || lines.matches(signed, j)) {
            return i;
          }
        }
      }
    }
    return -1;
  }

  /** The block that the lines make up; the first where several sign. */
  Signature read(Lines lines, List<Piece> block) {
    @Nullable String capacity = null;
    @Nullable Span body = null;
    List<String> offices = new ArrayList<>();
    int begin = -1;
    int end = -1;
    int last = -1;
    for (Piece line : block) {
      for (Span part : parts(lines, line.span())) {
        Optional<RuleMatch> behalfOf = mark(authority, lines, part);
        Optional<Office> office = office(lines, part);
        Optional<Span> name =
            behalfOf.isEmpty()
                    && (office.isPresent()
                        || !offices.isEmpty()
                        || capacity != null
                        || line.below())
                ? name(lines, part)
                : Optional.empty();
        if (behalfOf.isPresent()) {
          capacity = capacity(behalfOf.get(), lines);
          body = body == null ? behalfOf.get().group("body").orElse(part) : body;
          offices.clear();
        } else if (office.isPresent()) {
          Span words = name.map(found -> new Span(part.begin(), found.begin())).orElse(part);
          offices.add(position(lines, office.get(), words));
        } else if (name.isEmpty()) {
          continue;
        }
        begin = begin < 0 ? part.begin() : begin;
        end = Math.max(end, name.map(Span::end).orElse(part.end()));
        last = line.line();
        if (name.isPresent()) {
          return new Signature(
              signer(Words.asName(lines.oneLine(name.get())), offices, capacity),
              new Span(begin, end),
              body,
              last);
        }
      }
    }
    return begin < 0
        ? new Signature(null, null, null, -1)
        : new Signature(signer(null, offices, capacity), new Span(begin, end), body, last);
  }

  private static Signer signer(
      @Nullable String name, List<String> offices, @Nullable String capacity) {
    return new Signer(name, offices.isEmpty() ? null : String.join(", ", offices), capacity);
  }

  /**
   * What a reading across two columns put behind a recipient: {@code - Bộ Y tế; KT. CHỦ TỊCH}.
   * Empty where nothing of a signature stands there.
   */
  Span rightColumn(Lines lines, Span line) {
    for (int i = line.begin(); i < line.end(); i++) {
      char c = lines.text().charAt(i);
      boolean closed = (c == '.' || c == ',') && lines.text().startsWith(" ", i + 1);
      if (c == ';' || c == ':' || c == '\t' || closed || lines.text().startsWith("   ", i)) {
        Span right = new Span(i + 1, line.end()).trimmed(lines.text());
        if (isOfSignature(lines, right)) {
          return right;
        }
      }
    }
    return startsWithMark(lines, line) ? line : new Span(line.end(), line.end());
  }

  private boolean isOfSignature(Lines lines, Span words) {
    return office(lines, words).isPresent()
        || names.onlyIn(lines, words).isPresent()
        || startsWithMark(lines, words);
  }

  private boolean startsWithMark(Lines lines, Span words) {
    return authority
        .findAtStart(lines.bare(), words)
        .filter(match -> lines.isInCapitals(match.span()))
        .isPresent();
  }

  /** {@code TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn A} in its three parts. */
  private List<Span> parts(Lines lines, Span line) {
    List<Span> parts = new ArrayList<>();
    int from = line.begin();
    for (int i = line.begin() + 1; i < line.end(); i++) {
      if (lines.text().charAt(i - 1) != ' ') {
        continue;
      }
      Span rest = new Span(i, line.end());
      boolean marked =
          behalf
              .findAtStart(lines.bare(), rest)
              .filter(match -> lines.isInCapitals(match.span()))
              .isPresent();
      boolean inOffice = office(lines, rest).isPresent() && !holds(lines, new Span(from, i));
      if (marked || inOffice) {
        parts.add(new Span(from, i).trimmed(lines.text()));
        from = i;
      }
    }
    if (!line.isEmpty()) {
      parts.add(new Span(from, line.end()).trimmed(lines.text()));
    }
    return parts;
  }

  /** Whether the words so far are the mark or the rank that an office belongs to. */
  private boolean holds(Lines lines, Span before) {
    String words = before.of(lines.bare()).strip();
    boolean mark =
        behalf.find(lines.bare(), before).isPresent()
            && words.replaceAll("[^a-z]", "").length() <= LONGEST_MARK;
    return mark || words.endsWith("pho") || words.endsWith("quyen");
  }

  private static Optional<Office> office(Lines lines, Span words) {
    return Offices.atStart(lines, words).filter(found -> lines.isInCapitals(found.span()));
  }

  private static Optional<RuleMatch> mark(Rule rule, Lines lines, Span words) {
    return rule.find(lines.bare(), words).filter(match -> lines.isInCapitals(match.span()));
  }

  private Optional<Span> name(Lines lines, Span line) {
    Optional<Office> office = Offices.atStart(lines, line);
    Span rest =
        office
            .map(found -> new Span(found.span().end(), line.end()).trimmed(lines.text()))
            .orElse(line);
    Optional<Span> only = names.onlyIn(lines, rest);
    return only.isPresent() || office.isEmpty()
        ? only
        : names.atEndOf(lines, rest).filter(found -> !lines.isInCapitals(found));
  }

  private static String capacity(RuleMatch match, Lines lines) {
    return match
        .group("capacity")
        .map(span -> span.of(lines.text()).replace("/", "").toUpperCase(Locale.ROOT))
        .orElse("");
  }

  /** The office in full, with the body that the line names after it. */
  private static String position(Lines lines, Office office, Span line) {
    int end = Math.max(office.span().end(), line.end());
    String rest = lines.oneLine(new Span(office.span().end(), end));
    if (rest.isEmpty()) {
      return office.name();
    }
    StringBuilder words = new StringBuilder(office.name());
    for (String word : Words.split(Abbreviations.expand(rest))) {
      boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
      words.append(' ').append(shouted ? Words.lower(word) : word);
    }
    return words.toString();
  }
}
