package vn.kehoach.cli;

import vn.kehoach.cli.workflow.FileReading;
import vn.kehoach.cli.workflow.PlanExtraction;
import vn.kehoach.cli.workflow.intake.ChildReading;
import vn.kehoach.cli.workflow.intake.IntakeReading;
import vn.kehoach.extractor.read.DocumentReader;
import vn.kehoach.extractor.read.IsolatedReader;
import vn.kehoach.index.analysis.Abbreviations;

/** The readers, the extractor and the index as they are shipped. */
final class StandardEngine implements Engine {

  @Override
  public FileReading reading() {
    DocumentReader reader = DocumentReader.standard();
    return reader::read;
  }

  @Override
  public IntakeReading intakeReading(int files) {
    return new ChildReading(new IsolatedReader(IsolatedReader.Limits.forFiles(files)));
  }

  @Override
  public PlanExtraction extraction(ModelChoice models) {
    return new ExtractorPool(models);
  }

  @Override
  public Abbreviations abbreviations() {
    return Abbreviations.standard();
  }
}
