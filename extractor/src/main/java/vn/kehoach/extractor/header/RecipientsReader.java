package vn.kehoach.extractor.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/** Reads who gets a copy of a paper ({@code Nơi nhận}). */
final class RecipientsReader {

  private static final int LONGEST_LIST = 60;
  private static final String BULLETS = "-+*•–";

  /** What stands around a recipient: a bullet, closing marks, the seal of the column beside. */
  private static final Pattern AROUND =
      Pattern.compile("^[-+*•–—.,: ]+|(?iu)[;.,: ]*\\(?đã ký\\)?[;.,: ]*$|[;.,: ]+$");

  private final Rule heading;
  private final Rule filed;
  private final Rule annex;
  private final Rule asInArticle;
  private final SignatureReader signatures;

  RecipientsReader(RuleSet rules, SignatureReader signatures) {
    this.heading = rules.rule("header.recipients");
    this.filed = rules.rule("header.filed");
    this.annex = rules.rule("header.annex");
    this.asInArticle = rules.rule("header.asInArticle");
    this.signatures = signatures;
  }

  /**
   * The list.
   *
   * @param names short names as they stand, without bullets; the file copy is none of them
   * @param lastLine index of the list's last line; -1 where there is no list
   */
  record Recipients(List<String> names, @Nullable Span span, int firstLine, int lastLine) {

    static final Recipients NONE = new Recipients(List.of(), null, -1, -1);

    Recipients {
      names = List.copyOf(names);
    }

    boolean covers(int line) {
      return firstLine >= 0 && firstLine <= line && line <= lastLine;
    }
  }

  /** The first list between two lines. */
  Recipients find(Lines lines, int fromLine, int toLine) {
    for (int i = fromLine; i < toLine; i++) {
      if (lines.matches(heading, i)) {
        return read(lines, i, toLine);
      }
    }
    return Recipients.NONE;
  }

  private Recipients read(Lines lines, int list, int toLine) {
    List<String> found = new ArrayList<>();
    Span words = lines.find(heading, list).map(RuleMatch::span).orElseThrow();
    Span beside = new Span(words.end(), lines.get(list).span().end()).trimmed(lines.text());
    if (!lines.isInCapitals(beside)) {
      add(lines, beside, found);
    }
    int last = list;
    for (int i = list + 1; i < Math.min(toLine, list + LONGEST_LIST); i++) {
      Line line = lines.get(i);
      boolean bulleted = line.labelled() || isBullet(lines, line.span());
      boolean over =
          (isElsewhere(lines.get(list), line) && !bulleted)
              || (!bulleted && !goesOn(lines, line))
              || lines.matches(annex, i)
              || signatures.begins(lines, i);
      if (over) {
        break;
      }
      add(lines, line.span(), found);
      last = i;
      if (filed.findAtStart(lines.bare(), line.span()).isPresent()) {
        break;
      }
    }
    Span span = new Span(lines.get(list).span().begin(), lines.get(last).span().end());
    return new Recipients(found, span, list, last);
  }

  private static boolean isElsewhere(Line list, Line line) {
    return list.isInTable() && (line.block() != list.block() || line.cell() != list.cell());
  }

  private static boolean isBullet(Lines lines, Span words) {
    return !words.isEmpty() && BULLETS.indexOf(lines.text().charAt(words.begin())) >= 0;
  }

  private static boolean goesOn(Lines lines, Line line) {
    char initial = lines.text().charAt(line.span().begin());
    return Character.isLowerCase(initial) || Character.isDigit(initial) || initial == '(';
  }

  private void add(Lines lines, Span line, List<String> found) {
    Span right = signatures.rightColumn(lines, line);
    Span words =
        new Span(line.begin(), right.isEmpty() ? line.end() : right.begin()).trimmed(lines.text());
    if (filed.findAtStart(lines.bare(), words).isPresent()
        || asInArticle.findAtStart(lines.bare(), words).isPresent()) {
      return;
    }
    String text = AROUND.matcher(lines.oneLine(words)).replaceAll("").strip();
    if (text.isEmpty()) {
      return;
    }
    if (!found.isEmpty() && Character.isLowerCase(text.charAt(0)) && !isBullet(lines, words)) {
      found.set(found.size() - 1, found.getLast() + " " + text);
    } else {
      found.add(text);
    }
  }
}
