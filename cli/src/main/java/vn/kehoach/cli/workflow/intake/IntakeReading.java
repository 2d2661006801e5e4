package vn.kehoach.cli.workflow.intake;

import java.nio.file.Path;
import vn.kehoach.cli.workflow.FileReading;
import vn.kehoach.extractor.read.Contents;

/**
 * Reads files and opens containers so that a bad one harms nothing but itself; must be safe for use
 * by several threads at a time.
 */
public interface IntakeReading extends FileReading, AutoCloseable {

  /**
   * Takes the files out of a container.
   *
   * @param folder takes the copies; exists and is empty
   */
  Contents open(Path container, Path folder);

  /** Ends what is being read, at once. */
  @Override
  void close();
}
