package vn.kehoach.extractor.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.corpus.document.Block;
import vn.kehoach.corpus.document.Cell;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Heading;
import vn.kehoach.corpus.document.Look;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.document.Table;
import vn.kehoach.corpus.document.TextBlock;
import vn.kehoach.extractor.language.BareText;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;

/**
 * A document's text line by line, beside the same text without case and marks. Rulers and other
 * lines without a letter or a digit are left out.
 */
final class Lines {

  private final String text;
  private final String bare;
  private final List<Line> lines;

  private Lines(String text, List<Line> lines) {
    this.text = text;
    this.bare = BareText.of(text);
    this.lines = List.copyOf(lines);
  }

  static Lines of(Document document) {
    String text = document.text();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      switch (block) {
        case TextBlock paragraph -> {
          int number = i;
          boolean labelled = !paragraph.label().isEmpty();
          boolean heading = paragraph instanceof Heading;
          split(text, paragraph.span())
              .forEach(words ->
                  lines.add(new Line(words, number, -1, paragraph.look(), labelled, heading)));
        }
        case Table table -> {
          int next = 0;
          for (Cell cell : table.cells()) {
            int number = i;
            int place = next++;
            split(text, cell.span())
                .forEach(
                    words -> lines.add(new Line(words, number, place, Look.PLAIN, false, false)));
          }
        }
      }
    }
    return new Lines(text, lines);
  }

  /** Cells of a letterhead that was copied as text stand between vertical bars. */
  private static List<Span> split(String text, Span span) {
    List<Span> lines = new ArrayList<>();
    int from = span.begin();
    for (int i = from; i <= span.end(); i++) {
      if (i == span.end() || text.charAt(i) == '\n' || text.charAt(i) == '|') {
        Span words = new Span(from, i).trimmed(text);
        if (holdsWord(text, words)) {
          lines.add(words);
        }
        from = i + 1;
      }
    }
    return lines;
  }

  private static boolean holdsWord(String text, Span span) {
    for (int i = span.begin(); i < span.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  String text() {
    return text;
  }

  /** The text without case and marks; its offsets are the text's. */
  String bare() {
    return bare;
  }

  int size() {
    return lines.size();
  }

  Line get(int index) {
    return lines.get(index);
  }

  /** The line's letters without case and marks. */
  String bare(int index) {
    return get(index).span().of(bare);
  }

  /** The match of a rule in the bare letters of a line. */
  Optional<RuleMatch> find(Rule rule, int index) {
    return rule.find(bare, get(index).span());
  }

  boolean matches(Rule rule, int index) {
    return find(rule, index).isPresent();
  }

  /**
   * Whether the rule matches in a line, or in it and the next: cells break their lines anywhere.
   */
  boolean matchesAcross(Rule rule, int index) {
    Span line = get(index).span();
    int end = index + 1 < size() ? get(index + 1).span().end() : line.end();
    return rule.find(bare, new Span(line.begin(), end))
        .filter(match -> match.span().begin() < line.end())
        .isPresent();
  }

  /** Index of the first line that begins at the offset or later; the number of lines if none. */
  int indexAt(int offset) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether four of five letters are capitals; optical recognition spoils a few. */
  boolean isInCapitals(Span span) {
    return Words.isInCapitals(span.of(text));
  }

  /** The words of a span on one line. */
  String oneLine(Span span) {
    return Words.onOneLine(span.of(text));
  }
}
