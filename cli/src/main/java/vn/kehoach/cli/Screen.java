package vn.kehoach.cli;

import java.io.PrintStream;

/**
 * Where a command writes: data to {@code out}, talk to {@code err}.
 *
 * @param terminal whether a person reads it on a terminal, so that colours and a line that changes
 *     are of use
 */
record Screen(PrintStream out, PrintStream err, boolean terminal, Messages messages) {

  /** One line of talk. */
  void say(String key, Object... arguments) {
    err.println(messages.text(key, arguments));
  }

  /** One line of data. */
  void line(String key, Object... arguments) {
    out.println(messages.text(key, arguments));
  }

  /** A text that stands out on a terminal. */
  String bold(String text) {
    return terminal ? "\u001b[1m" + text + "\u001b[0m" : text;
  }

  /** Words that were looked for: in colour on a terminal, between asterisks elsewhere. */
  String mark(String words) {
    return terminal ? "\u001b[1;33m" + words + "\u001b[0m" : "**" + words + "**";
  }
}
