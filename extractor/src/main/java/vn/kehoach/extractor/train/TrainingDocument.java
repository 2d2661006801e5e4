package vn.kehoach.extractor.train;

import java.util.List;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.SectionRole;

/**
 * What gold says about one document, as far as models learn from it.
 *
 * @param name the gold's name
 * @param runs stretches of one role, in order, the heading inside
 * @param bodies names of agencies that the gold mentions, as it writes them
 * @param sentences the document's sentences, one after the other; empty where nobody cut them
 */
public record TrainingDocument(
    String name, Document document, List<Run> runs, List<String> bodies, List<String> sentences) {

  /** Copies the lists. */
  public TrainingDocument {
    runs = List.copyOf(runs);
    bodies = List.copyOf(bodies);
    sentences = List.copyOf(sentences);
  }

  /** A stretch of one role. */
  public record Run(SectionRole role, Span span) {}
}
