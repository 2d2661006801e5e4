package vn.kehoach.extractor.read;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Follows Word's fields: between begin and separator stands the code, which nobody sees; behind it,
 * up to the end, what the field shows. Fields nest.
 */
final class FieldCodes {

  private final Deque<Boolean> open = new ArrayDeque<>();

  void begin() {
    open.push(true);
  }

  void separate() {
    if (!open.isEmpty()) {
      open.pop();
      open.push(false);
    }
  }

  void end() {
    open.poll();
  }

  /** Whether what comes now is code. */
  boolean hide() {
    return open.contains(true);
  }
}
