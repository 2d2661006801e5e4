package vn.kehoach.index.query;

import java.util.Arrays;
import java.util.regex.Pattern;
import vn.kehoach.index.query.QueryLineException.Problem;

/**
 * A typed line, with those signs escaped that Lucene's grammar has a use for and office papers have
 * too: {@code 31/KH-BCĐ}, {@code >=80%}, {@code 2016..2024}. What stays syntax: quotes,
 * parentheses, {@code AND OR NOT}, a minus before a word, and the colon after the name of a filter.
 */
final class EscapedLine {

  /** Signs of Lucene's grammar that are plain text here. */
  private static final String PLAIN = "/^~*?[]{}!&|@<>=\\:";

  private static final Pattern NAME = Pattern.compile("[A-Za-z]+");

  private static final String QUOTES = "\"“”„";

  private final String typed;
  private final String escaped;

  /** For each place in the escaped line, and the one after it, the place in the typed one. */
  private final int[] origins;

  private EscapedLine(String typed, String escaped, int[] origins) {
    this.typed = typed;
    this.escaped = escaped;
    this.origins = origins;
  }

  static EscapedLine of(String typed) throws QueryLineException {
    Escaping escaping = new Escaping(typed);
    escaping.run();
    return new EscapedLine(
        typed, escaping.out.toString(), Arrays.copyOf(escaping.origins, escaping.out.length() + 1));
  }

  /** The line as it was typed. */
  String typed() {
    return typed;
  }

  /** The line for Lucene. */
  String escaped() {
    return escaped;
  }

  /** The place in the typed line; places after the end are the end. */
  int typedOffset(int escapedOffset) {
    return origins[Math.clamp(escapedOffset, 0, origins.length - 1)];
  }

  /** One pass over the line. */
  private static final class Escaping {

    private final String typed;
    private final StringBuilder out = new StringBuilder();
    private final int[] origins;
    private int at;

    /** Where the word began that is being read; the line's length between words. */
    private int wordBegin;

    Escaping(String typed) {
      this.typed = typed;
      this.origins = new int[2 * typed.length() + 1];
      this.wordBegin = typed.length();
    }

    void run() throws QueryLineException {
      while (at < typed.length()) {
        char c = typed.charAt(at);
        if (QUOTES.indexOf(c) >= 0) {
          quoted();
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
          put(' ');
          between();
        } else if (c == '(' || c == ')') {
          put(c);
          between();
        } else if (c == '-' || c == '+') {
          sign(c);
        } else {
          inWord(c);
        }
        at++;
      }
      origins[out.length()] = typed.length();
    }

    private void quoted() throws QueryLineException {
      int open = at;
      put('"');
      for (at++; at < typed.length(); at++) {
        char c = typed.charAt(at);
        if (QUOTES.indexOf(c) >= 0) {
          put('"');
          between();
          return;
        }
        if (c == '\\') {
          put('\\');
        }
        put(c);
      }
      throw new QueryLineException(
          Problem.UNCLOSED_QUOTE, typed, open, typed.length(), "\"phòng, chống mại dâm\"");
    }

    /** A minus is syntax where it stands before a word and not after one. */
    private void sign(char c) {
      boolean startsWord = wordBegin == typed.length();
      boolean beforeWord = at + 1 < typed.length() && !Character.isWhitespace(typed.charAt(at + 1));
      if (startsWord && !(c == '-' && beforeWord)) {
        put('\\');
      }
      if (!startsWord || !beforeWord) {
        begin();
      }
      put(c);
    }

    private void inWord(char c) {
      begin();
      if (c == ':' && isFilterName(typed.substring(wordBegin, at))) {
        put(c);
        between();
        return;
      }
      if (PLAIN.indexOf(c) >= 0) {
        put('\\');
      }
      put(c);
    }

    /** So that 14:30 and https://… stay words; {@code fn:} is a function of Lucene's grammar. */
    private static boolean isFilterName(String word) {
      return NAME.matcher(word).matches() && !word.equals("fn") && !word.startsWith("http");
    }

    private void begin() {
      if (wordBegin == typed.length()) {
        wordBegin = at;
      }
    }

    private void between() {
      wordBegin = typed.length();
    }

    private void put(char c) {
      origins[out.length()] = at;
      out.append(c);
    }
  }
}
