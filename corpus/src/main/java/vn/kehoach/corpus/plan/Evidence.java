package vn.kehoach.corpus.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;

/**
 * Where an item's words stand, and what found them.
 *
 * @param begin offset of the first code unit
 * @param end offset after the last code unit
 * @param omitted spans inside {@code [begin, end)} that are no part of the item's text, in order: a
 *     bullet or a page break inside the unit
 * @param section path of the section, such as {@code "II.1"}
 * @param page page from 1; absent where the format has no pages
 * @param by the rule or the model that made the item: {@code "rule:…"} or {@code "model:…"}
 * @param confidence from 0 to 1
 */
public record Evidence(
    int begin,
    int end,
    List<Span> omitted,
    @Nullable String section,
    @Nullable Integer page,
    String by,
    double confidence) {

  /** Checks that the omitted spans lie inside, in order. */
  public Evidence {
    omitted = List.copyOf(omitted);
    int from = new Span(begin, end).begin();
    for (Span span : omitted) {
      if (span.begin() < from || span.end() > end) {
        throw new IllegalArgumentException("an omitted span lies outside: " + span);
      }
      from = span.end();
    }
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("a confidence lies between 0 and 1: " + confidence);
    }
  }

  /** The whole stretch, omitted parts included. */
  public Span span() {
    return new Span(begin, end);
  }

  /** The item's words: the stretch without its omitted parts. */
  public String words(CharSequence text) {
    StringBuilder words = new StringBuilder();
    int from = begin;
    for (Span span : omitted) {
      words.append(text, from, span.begin());
      from = span.end();
    }
    return words.append(text, from, end).toString();
  }
}
