package vn.kehoach.extractor.normalize;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Decodes the bytes of a plain text: byte order marks, UTF-8 where the bytes are valid, UTF-16
 * where every second byte says so, and windows-1258 for the rest.
 */
public final class Charsets {

  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Share of sound words from which on a reading is right. */
  private static final double VIETNAMESE = 0.8;

  private Charsets() {}

  /** The text; never fails, since every byte means something in a one-byte code page. */
  public static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (isWide(bytes, 1)) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (isWide(bytes, 0)) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return decodeOneByte(bytes);
    }
  }

  /**
   * windows-1258 where that makes Vietnamese of the bytes; else they keep their CP1252 letters for
   * the detection of legacy encodings.
   */
  private static String decodeOneByte(byte[] bytes) {
    String text = Normalizer.normalize(new String(bytes, WINDOWS_1258), Normalizer.Form.NFC);
    return TextQuality.of(text).markedShare() >= VIETNAMESE ? text : cp1252(bytes);
  }

  /**
   * CP1252 leaves five bytes out; in Vietnamese encodings they are letters and stand for
   * themselves.
   */
  private static String cp1252(byte[] bytes) {
    char[] letters = new String(bytes, WINDOWS_1252).toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = letters[i] == '\uFFFD' ? (char) (bytes[i] & 0xFF) : letters[i];
    }
    return new String(letters);
  }

  /**
   * Whether bytes that no format claims can be text: one-byte encodings look like nothing known.
   */
  public static boolean looksLikeText(byte[] bytes) {
    if (isWide(bytes, 0) || isWide(bytes, 1)) {
      return true;
    }
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return false;
      }
      controls += b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
    }
    return controls * 200L < bytes.length;
  }

  /**
   * UTF-16 without a mark: in Vietnamese at least the spaces and plain letters, a quarter of all,
   * have a zero as their upper byte, and nearly no lower byte is zero.
   *
   * @param upper place of the upper byte in each pair, 0 or 1
   */
  private static boolean isWide(byte[] bytes, int upper) {
    int uppers = 0;
    int lowers = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        uppers += i % 2 == upper ? 1 : 0;
        lowers += i % 2 == upper ? 0 : 1;
      }
    }
    return uppers * 8L > bytes.length && lowers * 50L < bytes.length;
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
