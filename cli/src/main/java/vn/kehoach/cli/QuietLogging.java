package vn.kehoach.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Configures java.util.logging: libraries stay silent. Lucene, for one, logs there that it has no
 * vector module, and nobody can act on that.
 */
public final class QuietLogging {

  /** Called by the log manager. */
  public QuietLogging() {
    Logger.getLogger("").setLevel(Level.OFF);
  }

  /** Must come before the first logger is made; it loads no logging by itself. */
  static void beforeAnyLogger() {
    System.setProperty("java.util.logging.config.class", QuietLogging.class.getName());
  }
}
