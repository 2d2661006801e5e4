package vn.kehoach.cli.workflow.evaluation;

import java.io.IOException;
import vn.kehoach.extractor.read.Reading;
import vn.kehoach.gold.GoldPlan;

/** Where the documents that gold is about come from. */
@FunctionalInterface
public interface DocumentSource {

  /** A document, or why there is none. */
  sealed interface Found {

    /**
     * Something was read, or could not be.
     *
     * @param file name of the file that the document was made of
     */
    record File(String file, Reading reading) implements Found {}

    /**
     * There is no such document.
     *
     * @param reason in words, with where it was looked for
     */
    record Nothing(String reason) implements Found {}
  }

  /** The document that this gold is about. */
  Found find(GoldPlan gold) throws IOException;
}
