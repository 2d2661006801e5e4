package vn.kehoach.cli.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes tables one after the other, line by line. */
public interface TableWriter extends Closeable {

  /** Begins a table; the lines that follow belong to it. */
  void begin(Sheet sheet) throws IOException;

  /** Writes one line. */
  void line(List<Cell> cells) throws IOException;

  /** Ends the last table and the file; what it writes to stays open. */
  @Override
  void close() throws IOException;
}
