package vn.kehoach.extractor.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes a rar of version 5 whose files are stored as they are, after the format's description (RAR
 * 5.0 archive format: numbers are little-endian, seven bits a byte, the last without the eighth).
 */
final class Rar5Fixture {

  private static final int MAIN = 1;
  private static final int FILE = 2;
  private static final int END = 5;

  private static final int HAS_EXTRA = 1;
  private static final int HAS_DATA = 2;

  private static final int IS_FOLDER = 1;
  private static final int HAS_CHECKSUM = 4;

  private static final int WINDOWS = 0;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  Rar5Fixture() {
    out.writeBytes(new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 1, 0});
    ByteArrayOutputStream main = header(MAIN, 0);
    number(main, 0);
    block(main);
  }

  Rar5Fixture file(String path, byte[] content) {
    return entry(path, content, checksum(content), HAS_CHECKSUM, new byte[0]);
  }

  /** A file whose checksum is another's. */
  Rar5Fixture damaged(String path, byte[] content) {
    return entry(path, content, checksum(content) + 1, HAS_CHECKSUM, new byte[0]);
  }

  Rar5Fixture folder(String path) {
    return entry(path, new byte[0], 0, IS_FOLDER, new byte[0]);
  }

  /** A file behind a password: an extra record of type 1, AES-256, without a check value. */
  Rar5Fixture encrypted(String path, byte[] content) {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    number(record, 1);
    number(record, 0);
    number(record, 0);
    record.write(15);
    record.writeBytes(new byte[32]);
    ByteArrayOutputStream extra = new ByteArrayOutputStream();
    number(extra, record.size());
    extra.writeBytes(record.toByteArray());
    return entry(path, content, checksum(content), HAS_CHECKSUM, extra.toByteArray());
  }

  byte[] bytes() {
    ByteArrayOutputStream end = header(END, 0);
    number(end, 0);
    block(end);
    return out.toByteArray();
  }

  private Rar5Fixture entry(
      String path, byte[] content, int checksum, int fileFlags, byte[] extra) {
    ByteArrayOutputStream entry = header(FILE, extra.length == 0 ? HAS_DATA : HAS_DATA + HAS_EXTRA);
    if (extra.length > 0) {
      number(entry, extra.length);
    }
    number(entry, content.length);
    number(entry, fileFlags);
    number(entry, content.length);
    number(entry, 0);
    if ((fileFlags & HAS_CHECKSUM) != 0) {
      checksum(entry, checksum);
    }
    number(entry, 0);
    number(entry, WINDOWS);
    byte[] name = path.getBytes(StandardCharsets.UTF_8);
    number(entry, name.length);
    entry.writeBytes(name);
    entry.writeBytes(extra);
    block(entry);
    out.writeBytes(content);
    return this;
  }

  private static ByteArrayOutputStream header(int type, int flags) {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    number(header, type);
    number(header, flags);
    return header;
  }

  private void block(ByteArrayOutputStream header) {
    ByteArrayOutputStream sized = new ByteArrayOutputStream();
    number(sized, header.size());
    sized.writeBytes(header.toByteArray());
    checksum(out, checksum(sized.toByteArray()));
    out.writeBytes(sized.toByteArray());
  }

  private static int checksum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return (int) sum.getValue();
  }

  private static void checksum(ByteArrayOutputStream to, int checksum) {
    for (int shift = 0; shift < 32; shift += 8) {
      to.write(checksum >>> shift);
    }
  }

  private static void number(ByteArrayOutputStream to, long number) {
    long rest = number;
    while (rest >= 128) {
      to.write((int) ((rest & 127) | 128));
      rest >>>= 7;
    }
    to.write((int) rest);
  }
}
