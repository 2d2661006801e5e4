package vn.kehoach.extractor.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.corpus.document.Block;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.document.TextBlock;

/**
 * Tells a report that copies the plan's own sections ({@code I. Mục tiêu} … {@code III. Tổ chức
 * thực hiện}) below its first sentences: such a page is read as the paper is.
 */
public final class CopiedPaper {

  /** One heading with a Roman number may be the report's own. */
  private static final int SECTIONS = 2;

  private static final int HEADING_WORDS = 14;

  private final HeadingLexicon lexicon = HeadingLexicon.standard();

  /**
   * Where the report ends and its paper begins, and where what is beside both begins again; empty
   * where the page tells of the plan in its own words.
   *
   * @param header up to the end of the sentence that tells of the plan's issue
   */
  public Optional<Zones> zones(Document document, Span header) {
    List<Line> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof TextBlock paragraph && paragraph.span().begin() >= header.end()) {
        lines.addAll(Line.of(document, paragraph));
      }
    }
    String text = document.text();
    List<Line> headings = lines.stream().filter(line -> isHeading(text, line)).toList();
    if (headings.size() < SECTIONS) {
      return Optional.empty();
    }
    int begin = headings.getFirst().span().begin();
    int end =
        lines.stream()
            .filter(line -> line.label() != null)
            .reduce((first, second) -> second)
            .map(last -> last.span().end())
            .orElse(text.length());
    Span between = new Span(header.end(), Math.max(header.end(), begin));
    return Optional.of(
        new Zones(header, between, new Span(end, text.length()).trimmed(text), new Span(0, 0)));
  }

  private boolean isHeading(String text, Line line) {
    Label label = line.label();
    return label != null
        && (label.kind() == LabelKind.ROMAN || label.kind() == LabelKind.UPPER_LETTER)
        && !line.endsSentence(text)
        && line.wordCount(text, HEADING_WORDS + 1) <= HEADING_WORDS
        && lexicon.meaning(text, line.words()).isPresent();
  }
}
