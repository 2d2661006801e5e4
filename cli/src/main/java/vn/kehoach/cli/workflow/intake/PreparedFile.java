package vn.kehoach.cli.workflow.intake;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.archive.PlanTrace;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.plan.Plan;

/** What came of a file before anything of it is kept. */
sealed interface PreparedFile {

  FoundFile found();

  /** Code units of text that it holds. */
  default long size() {
    return 0;
  }

  /** Nothing was read, because the archive has the content as this version makes it. */
  record Known(FoundFile found, DocumentId content) implements PreparedFile {}

  /**
   * No document.
   *
   * @param content absent where not even the bytes could be read
   */
  record Failed(
      FoundFile found,
      @Nullable DocumentId content,
      ImportOutcome outcome,
      @Nullable String detail,
      Duration took)
      implements PreparedFile {}

  /** A container, still to be opened. */
  record Closed(FoundFile found, DocumentId content) implements PreparedFile {}

  /**
   * A document, and the plan that it carries.
   *
   * @param documentIsKept whether the document came from the archive
   * @param conflicts corrections by hand that no longer fit
   */
  record Extracted(
      FoundFile found,
      Document document,
      boolean documentIsKept,
      Plan plan,
      PlanTrace trace,
      List<String> conflicts,
      Duration took)
      implements PreparedFile {

    @Override
    public long size() {
      return document.text().length();
    }
  }
}
