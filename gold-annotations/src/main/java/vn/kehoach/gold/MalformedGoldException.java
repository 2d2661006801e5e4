package vn.kehoach.gold;

/**
 * A gold file or a brat file is not what it should be; the message names the file and the place.
 */
public final class MalformedGoldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A fault with no other exception behind it. */
  public MalformedGoldException(String message) {
    super(message);
  }

  /** A fault that another exception reported. */
  public MalformedGoldException(String message, Throwable cause) {
    super(message, cause);
  }
}
