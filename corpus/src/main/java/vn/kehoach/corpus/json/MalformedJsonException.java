package vn.kehoach.corpus.json;

/** A text that should be the project's JSON is not; the message says what is wrong. */
public final class MalformedJsonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A text that is none. */
  public MalformedJsonException(String message) {
    super(message);
  }

  /** A text that is none. */
  public MalformedJsonException(String message, Throwable cause) {
    super(message, cause);
  }
}
