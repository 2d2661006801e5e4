package vn.kehoach.cli.workflow;

import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.plan.ExtractorStamp;
import vn.kehoach.corpus.plan.Plan;

/** Makes a plan of a document; must be pure, and safe for use by several threads at a time. */
public interface PlanExtraction {

  /**
   * The plan that a document carries.
   *
   * @param file path below the folder that is imported, with {@code /}
   */
  Plan extract(Document document, String file);

  /** What makes the plans: the same stamp gives the same plan of the same document. */
  ExtractorStamp stamp();
}
