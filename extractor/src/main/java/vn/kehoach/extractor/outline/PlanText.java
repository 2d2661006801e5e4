package vn.kehoach.extractor.outline;

import java.util.List;
import java.util.Optional;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.PageStart;
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

  /** What is read from a picture is believed less, by this factor: one word in fifty is misread. */
  private static final double RECOGNISED = 0.9;

  /**
   * Evidence for a stretch of a node.
   *
   * @param section path of the section that it stands in
   * @param page page on which the node begins; the stretch may stand on a later one
   * @param by rule or model that found it
   */
  public Evidence evidence(Span span, String section, int page, String by, double confidence) {
    Optional<PageStart> found = document.pageAt(span.begin());
    int number = found.map(PageStart::page).orElse(page);
    boolean recognised = found.filter(PageStart::recognised).isPresent();
    return new Evidence(
        span.begin(),
        span.end(),
        List.of(),
        section.isEmpty() ? null : section,
        number == 0 ? null : number,
        by,
        recognised ? Math.round(confidence * RECOGNISED * 1000) / 1000.0 : confidence);
  }

  /** The words that a span covers. */
  public String words(Span span) {
    return document.words(span);
  }
}
