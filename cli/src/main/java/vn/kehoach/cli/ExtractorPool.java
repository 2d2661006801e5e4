package vn.kehoach.cli;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.kehoach.cli.workflow.PlanExtraction;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.plan.ExtractorStamp;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.extractor.PlanExtractor;

/**
 * As many extractors as threads extract at a time, since one extractor serves one thread; none
 * before the first is needed, which may be never.
 */
final class ExtractorPool implements PlanExtraction {

  private final Queue<PlanExtractor> idle = new ConcurrentLinkedQueue<>();
  private final ModelChoice models;
  private final ExtractorStamp stamp;

  /** A pool of extractors with these models. */
  ExtractorPool(ModelChoice models) {
    this.models = models;
    stamp = models.stamp();
  }

  @Override
  public Plan extract(Document document, String file) {
    PlanExtractor taken = idle.poll();
    PlanExtractor extractor = taken == null ? models.extractor() : taken;
    try {
      return extractor.extract(document, file);
    } finally {
      idle.add(extractor);
    }
  }

  @Override
  public ExtractorStamp stamp() {
    return stamp;
  }
}
