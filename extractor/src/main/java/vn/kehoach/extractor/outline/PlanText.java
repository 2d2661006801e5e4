package vn.kehoach.extractor.outline;

import java.util.List;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Evidence;

/**
 * A document with its outline, and the evidence for what stands in it.
 *
 * @param units cuts leaves into units
 */
public record PlanText(Document document, Outline outline, Units units) {

  /** The document's text. */
  public String text() {
    return document.text();
  }

  /**
   * Evidence for a stretch of a node.
   *
   * @param section path of the section that it stands in
   * @param by rule or model that found it
   */
  public Evidence evidence(Span span, String section, int page, String by, double confidence) {
    return new Evidence(
        span.begin(),
        span.end(),
        List.of(),
        section.isEmpty() ? null : section,
        page == 0 ? null : page,
        by,
        confidence);
  }

  /** The words that a span covers. */
  public String words(Span span) {
    return document.words(span);
  }
}
