package vn.kehoach.extractor.normalize;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes the bytes of a plain text: byte order marks, UTF-8 where the bytes are valid, UTF-16
 * where every second byte says so, and windows-1258 for the rest.
 */
public final class Charsets {

  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

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
    int evenZeros = 0;
    int oddZeros = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        if (i % 2 == 0) {
          evenZeros++;
        } else {
          oddZeros++;
        }
      }
    }
    // Vietnamese in UTF-16: at least the spaces and plain letters have a zero byte.
    if (oddZeros * 4 > bytes.length && evenZeros * 20 < bytes.length) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (evenZeros * 4 > bytes.length && oddZeros * 20 < bytes.length) {
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
   * windows-1258 writes tones as separate marks after the vowel; text that has none of them there
   * is in another one-byte code page, and keeps its bytes' CP1252 letters for the detection of
   * legacy encodings.
   */
  private static String decodeOneByte(byte[] bytes) {
    String text = new String(bytes, WINDOWS_1258);
    long marks = text.chars().filter(c -> c >= 0x300 && c <= 0x323).count();
    long misplaced = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x300 && c <= 0x323 && (i == 0 || !Character.isLetter(text.charAt(i - 1)))) {
        misplaced++;
      }
    }
    return marks > 0 && misplaced * 10 <= marks ? text : new String(bytes, WINDOWS_1252);
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
