package vn.kehoach.cli.workflow.intake;

import java.nio.file.Path;
import vn.kehoach.extractor.read.Contents;
import vn.kehoach.extractor.read.IsolatedReader;
import vn.kehoach.extractor.read.Reading;

/** Reading in child processes. */
public record ChildReading(IsolatedReader reader) implements IntakeReading {

  @Override
  public Reading read(Path file) {
    return reader.read(file);
  }

  @Override
  public Contents open(Path container, Path folder) {
    return reader.open(container, folder);
  }

  @Override
  public void close() {
    reader.close();
  }
}
