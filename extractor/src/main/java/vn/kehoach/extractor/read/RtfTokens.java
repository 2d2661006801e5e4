package vn.kehoach.extractor.read;

import java.io.IOException;

/** Cuts rtf into groups, control words and characters. */
final class RtfTokens {

  /** Deeper nesting is no document but an attack. */
  private static final int DEEPEST = 500;

  private final byte[] bytes;
  private final Sink sink;
  private int at;
  private int depth;

  RtfTokens(byte[] bytes, Sink sink) {
    this.bytes = bytes;
    this.sink = sink;
  }

  /** Takes the tokens in order. */
  interface Sink {

    void open();

    void close();

    /**
     * A control word or symbol.
     *
     * @param number its parameter; {@link Integer#MIN_VALUE} where it has none
     */
    void control(String word, int number);

    /** A byte of text in the current font's code page. */
    void text(int character);
  }

  void read() throws IOException {
    while (at < bytes.length) {
      int c = bytes[at++] & 0xFF;
      switch (c) {
        case '{' -> {
          depth++;
          if (depth > DEEPEST) {
            throw new IOException("nested deeper than " + DEEPEST);
          }
          sink.open();
        }
        case '}' -> {
          depth--;
          if (depth < 0) {
            throw new IOException("a group ends that never began");
          }
          sink.close();
        }
        case '\\' -> control();
        case '\r', '\n', 0 -> {}
        default -> sink.text(c);
      }
    }
    if (depth > 0) {
      throw new IOException("the file ends inside a group");
    }
  }

  private void control() throws IOException {
    if (at >= bytes.length) {
      throw new IOException("the file ends inside a control word");
    }
    int c = bytes[at] & 0xFF;
    if (c == '\'') {
      hexadecimal();
      return;
    }
    if (!isLetter(c)) {
      at++;
      sink.control(String.valueOf((char) c), Integer.MIN_VALUE);
      return;
    }
    StringBuilder word = new StringBuilder();
    while (at < bytes.length && isLetter(bytes[at] & 0xFF)) {
      word.append((char) bytes[at++]);
    }
    int number = number();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (word.toString().equals("bin") && number > 0) {
      at = (int) Math.min(bytes.length, (long) at + number);
      return;
    }
    sink.control(word.toString(), number);
  }

  private int number() {
    boolean negative = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
    if (negative) {
      at++;
    }
    long number = Integer.MIN_VALUE;
    while (at < bytes.length && isDigit(bytes[at])) {
      number = Math.min(Integer.MAX_VALUE, Math.max(0, number) * 10 + bytes[at] - '0');
      at++;
    }
    return (int) (negative ? -number : number);
  }

  private void hexadecimal() throws IOException {
    int high = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
    int low = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : -1;
    if (high < 0 || low < 0) {
      throw new IOException("a character without its two digits");
    }
    at += 3;
    sink.text(high * 16 + low);
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
