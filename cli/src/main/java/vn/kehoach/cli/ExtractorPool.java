package vn.kehoach.cli;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.kehoach.cli.workflow.PlanExtraction;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.plan.ExtractorStamp;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.extractor.PlanExtractor;
import vn.kehoach.extractor.model.Models;

/** As many extractors as threads extract at a time, since one extractor serves one thread. */
final class ExtractorPool implements PlanExtraction {

  private final Queue<PlanExtractor> idle = new ConcurrentLinkedQueue<>();
  private final Models models;
  private final ExtractorStamp stamp;

  /** A pool of extractors with these models. */
  ExtractorPool(Models models) {
    this.models = models;
    PlanExtractor first = PlanExtractor.with(models);
    stamp = first.stamp();
    idle.add(first);
  }

  @Override
  public Plan extract(Document document, String file) {
    PlanExtractor taken = idle.poll();
    PlanExtractor extractor = taken == null ? PlanExtractor.with(models) : taken;
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
