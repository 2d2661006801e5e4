package vn.kehoach.corpus.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Identity of a document: the SHA-256 of the bytes that were read, as 64 lower-case hex digits. Two
 * files with the same bytes are the same document, wherever they lie.
 */
public record DocumentId(String sha256) {

  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

  /** Rejects what is not a SHA-256 in lower-case hex. */
  public DocumentId {
    if (!HEX.matcher(sha256).matches()) {
      throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
  }

  /** The identity of these bytes. */
  public static DocumentId of(byte[] bytes) {
    try {
      return new DocumentId(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return sha256;
  }
}
