package vn.kehoach.cli.workflow.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.kehoach.cli.workflow.FileReading;
import vn.kehoach.cli.workflow.PlanExtraction;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.extractor.read.Reading;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.Preannotation;

/**
 * Prepares documents for annotation: what the extractor finds, as gold that nobody has read yet,
 * and the document frozen beside it. Work of people is never written over.
 */
public final class AnnotationWorkflow {

  private final FileReading reading;
  private final PlanExtraction extraction;
  private final GoldStore store;
  private final FrozenDocuments frozen;

  /** What a proposal is written as. */
  public enum Form {
    /** A gold file, to be corrected in an editor. */
    GOLD,
    /** Brat standoff, to be corrected in a tool that shows the text. */
    BRAT
  }

  /** What became of one file. */
  public sealed interface Result {

    /** A proposal was written. */
    record Written(Path file) implements Result {}

    /** There is something already. */
    record Kept(Path file) implements Result {}

    /** The file could not be read. */
    record Failed(ImportOutcome outcome, String detail) implements Result {}
  }

  /**
   * Writes below a folder.
   *
   * @param folder gets {@code plans} or {@code brat}, and {@code documents}
   */
  public AnnotationWorkflow(
      FileReading reading, PlanExtraction extraction, Path folder, Form form) {
    this.reading = reading;
    this.extraction = extraction;
    this.store =
        switch (form) {
          case GOLD -> new GoldFiles(folder.resolve("plans"));
          case BRAT -> new BratFolder(folder.resolve("brat"));
        };
    this.frozen = new FrozenDocuments(folder.resolve("documents"));
  }

  /** Prepares one file. */
  public Result annotate(Path file) throws IOException {
    return switch (reading.read(file)) {
      case Reading.Failure(ImportOutcome outcome, String detail) ->
          new Result.Failed(outcome, detail);
      case Reading.Container(String type) -> new Result.Failed(ImportOutcome.UNSUPPORTED, type);
      case Reading.Success(Document document) -> write(file, document);
    };
  }

  private Result write(Path file, Document document) throws IOException {
    String fileName = String.valueOf(file.getFileName());
    GoldPlan proposal = Preannotation.of(extraction.extract(document, fileName), document);
    Path target = store.file(proposal.name());
    if (Files.exists(target)) {
      return new Result.Kept(target);
    }
    store.write(proposal, document.text());
    frozen.write(proposal.name(), document);
    return new Result.Written(target);
  }
}
