package vn.kehoach.index.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import vn.kehoach.corpus.plan.Plan;

/** A search engine under measurement. */
interface Engine extends AutoCloseable {

  /** Its name in the report. */
  String name();

  /** Indexes an archive into an empty folder, and makes it lasting. */
  void index(Path folder, Stream<Plan> plans) throws IOException;

  /** Opens what was indexed for searching. */
  Session open(Path folder) throws IOException;

  @Override
  default void close() {
    // Most engines hold nothing.
  }

  /** What one thread searches with. */
  interface Session extends AutoCloseable {

    /** Twenty entries of the page and the total; returns the total. */
    long search(Need need) throws IOException;

    @Override
    void close() throws IOException;
  }
}
