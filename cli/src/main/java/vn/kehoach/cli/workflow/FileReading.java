package vn.kehoach.cli.workflow;

import java.nio.file.Path;
import vn.kehoach.extractor.read.Reading;

/** Reads a file to a document; must be safe for use by several threads at a time. */
@FunctionalInterface
public interface FileReading {

  /** The document, or why there is none; never an exception for a bad file. */
  Reading read(Path file);
}
