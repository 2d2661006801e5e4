package vn.kehoach.index.packing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Vietnamese text in a quarter of its bytes: syllables as numbers, which are deflated. Methods may
 * be called from several threads.
 */
public final class PackedText {

  /** Deflate without header and checksum: the index has checksums of its own. */
  private static final boolean BARE = true;

  private static final int BUFFER = 4096;

  private final Syllables syllables = Syllables.standard();
  private final ThreadLocal<SyllableCode> codes =
      ThreadLocal.withInitial(() -> new SyllableCode(syllables));

  /** What texts are likely to repeat; the likeliest last, for near places take fewer bits. */
  private final byte[] usual;

  /** Reads the lists of rhymes and of usual words. */
  public PackedText() {
    usual = codes.get().encode(Lines.of("frequent.txt").collect(Collectors.joining(" ", " ", " ")));
  }

  /** The bytes of a text. */
  public byte[] pack(String text) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, BARE);
    try {
      deflater.setDictionary(usual);
      deflater.setInput(codes.get().encode(text));
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * The text that was packed.
   *
   * @throws IOException where the bytes are no packed text
   */
  public String unpack(byte[] bytes, int offset, int length) throws IOException {
    Inflater inflater = new Inflater(BARE);
    try {
      inflater.setDictionary(usual);
      inflater.setInput(bytes, offset, length);
      byte[] text = new byte[Math.max(BUFFER, 4 * length)];
      int end = 0;
      while (!inflater.finished()) {
        if (end == text.length) {
          text = Arrays.copyOf(text, 2 * end);
        }
        int more = inflater.inflate(text, end, text.length - end);
        if (more == 0 && !inflater.finished()) {
          throw new IOException("the packed text ends early");
        }
        end += more;
      }
      return codes.get().decode(text, end);
    } catch (DataFormatException | IndexOutOfBoundsException e) {
      throw new IOException("no packed text", e);
    } finally {
      inflater.end();
    }
  }
}
