package vn.kehoach.extractor.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Heading;
import vn.kehoach.corpus.document.Look;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.document.TextBlock;

/**
 * A paragraph with its label taken off.
 *
 * @param label absent in front of a plain paragraph
 * @param span label included, where it stands in the text
 * @param words without the label
 * @param marked whether the format marks the paragraph as a heading
 */
record Line(@Nullable Label label, Span span, Span words, int page, Look look, boolean marked) {

  /** The lines of a block: a line break by hand in front of a label begins a new one. */
  static List<Line> of(Document document, TextBlock block) {
    String text = document.text();
    List<Line> lines = new ArrayList<>();
    int begin = block.span().begin();
    for (int i = begin; i < block.span().end(); i++) {
      if (text.charAt(i) == '\n') {
        Span rest = new Span(i + 1, block.span().end()).trimmed(text);
        if (!rest.isEmpty() && LabelParser.parse(text, rest).isPresent()) {
          lines.add(line(text, new Span(begin, i).trimmed(text), block, begin));
          begin = rest.begin();
        }
      }
    }
    lines.add(line(text, new Span(begin, block.span().end()).trimmed(text), block, begin));
    return lines;
  }

  private static Line line(String text, Span span, TextBlock block, int begin) {
    boolean marked = block instanceof Heading;
    if (begin == block.span().begin() && !block.label().isEmpty()) {
      Optional<Label> automatic = LabelParser.parseAutomatic(block.label());
      if (automatic.isPresent()) {
        return new Line(automatic.get(), span, span, block.page(), block.look(), marked);
      }
    }
    return LabelParser.parse(text, span)
        .map(found ->
            new Line(
                found.label(),
                span,
                new Span(Math.min(found.wordsBegin(), span.end()), span.end()).trimmed(text),
                block.page(),
                block.look(),
                marked))
        .orElseGet(() -> new Line(null, span, span, block.page(), block.look(), marked));
  }

  /** Number or bullet without closing marks; empty in front of a plain paragraph. */
  String number() {
    return label == null ? "" : label.text();
  }

  /** Whether the words end in a colon, and so introduce what follows. */
  boolean introduces(String text) {
    return !words.isEmpty() && text.charAt(words.end() - 1) == ':';
  }

  /** Whether the words end as a sentence or a clause of a list does. */
  boolean endsSentence(String text) {
    return !words.isEmpty() && ".;!?…,”\"".indexOf(text.charAt(words.end() - 1)) >= 0;
  }

  /** Number of words, counted up to {@code limit}. */
  int wordCount(String text, int limit) {
    int count = 0;
    boolean inside = false;
    for (int i = words.begin(); i < words.end() && count < limit; i++) {
      boolean letter = !Character.isWhitespace(text.charAt(i));
      if (letter && !inside) {
        count++;
      }
      inside = letter;
    }
    return count;
  }
}
