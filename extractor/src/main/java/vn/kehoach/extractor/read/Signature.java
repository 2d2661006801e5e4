package vn.kehoach.extractor.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The formats that a file's first bytes alone make certain. What begins otherwise takes a look
 * inside, which is Tika's.
 */
final class Signature {

  /** Bytes that are looked at. */
  private static final int HEAD = 256;

  private static final Pattern PAGE =
      Pattern.compile(
          "(?:ï»¿)?\\s*(?:<!--[^>]*-->\\s*)?(?:<!doctype html|<(?:html|head|meta|body|"
              // A page's contents as an editor keeps them, without the page around.
              + "p|div|table|h[1-6]|ul|ol|span|strong|section|article|center))[\\s>].*",
          Pattern.DOTALL);

  private Signature() {}

  /** The media type. */
  static Optional<String> of(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (head.startsWith("%pdf-")) {
      return Optional.of("application/pdf");
    }
    if (head.startsWith("{\\rtf")) {
      return Optional.of("application/rtf");
    }
    return PAGE.matcher(head).matches() ? Optional.of("text/html") : Optional.empty();
  }
}
