package vn.kehoach.extractor.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.kehoach.corpus.archive.ImportOutcome;

/**
 * Unpacks a packed document once without keeping anything, so that a zip bomb is found before a
 * parser builds a tree of it. Pictures count for nothing: nobody unpacks them here.
 */
final class PackageGuard {

  private final long limit;

  PackageGuard(long limit) {
    this.limit = limit;
  }

  /** Checks a file that begins like a zip archive; others pass. */
  void check(byte[] bytes) throws UnreadableException {
    if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
      return;
    }
    byte[] buffer = new byte[1 << 16];
    long unpacked = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        boolean counts = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        int read = counts ? zip.read(buffer) : -1;
        while (read > 0) {
          unpacked += read;
          if (unpacked > limit) {
            throw new UnreadableException(
                ImportOutcome.SIZE_LIMIT, "unpacks to more than " + limit + " bytes");
          }
          read = zip.read(buffer);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // A damaged archive is the parser's to report.
      return;
    }
  }
}
