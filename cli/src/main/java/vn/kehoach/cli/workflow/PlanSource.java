package vn.kehoach.cli.workflow;

import java.io.IOException;

/** Plans of an archive, one at a time, however many there are. */
@FunctionalInterface
public interface PlanSource {

  /** Visits all of them, in the same order every time. */
  void forEach(PlanVisitor visitor) throws IOException;
}
