package vn.kehoach.cli;

import vn.kehoach.cli.workflow.FileReading;
import vn.kehoach.cli.workflow.PlanExtraction;
import vn.kehoach.cli.workflow.intake.IntakeReading;
import vn.kehoach.index.analysis.Abbreviations;

/**
 * What the workflows work with. Each part is made when it is asked for: a search reads no rules.
 */
interface Engine {

  /** The readers of files. */
  FileReading reading();

  /** The readers for an import of so many files, where a bad one must harm nothing but itself. */
  IntakeReading intakeReading(int files);

  /** The extractor of plans, with the standard models. */
  default PlanExtraction extraction() {
    return extraction(ModelChoice.standard());
  }

  /** The extractor of plans, with these models. */
  PlanExtraction extraction(ModelChoice models);

  /** The abbreviations that index and search know. */
  Abbreviations abbreviations();
}
