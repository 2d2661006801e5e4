package vn.kehoach.extractor.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A message as Outlook saves it, with the fewest streams of [MS-OXMSG] that make one. */
final class MessageFixture {

  private MessageFixture() {}

  /** A message with one enclosure. */
  static byte[] with(String fileName, byte[] content) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      DirectoryEntry root = files.getRoot();
      put(root, "__properties_version1.0", new byte[32]);
      put(root, "__substg1.0_001A001F", wide("IPM.Note"));
      put(root, "__substg1.0_0037001F", wide("Gửi kế hoạch"));
      put(root, "__substg1.0_1000001F", wide("Kính gửi kế hoạch."));
      DirectoryEntry names = root.createDirectory("__nameid_version1.0");
      put(names, "__substg1.0_00020102", new byte[0]);
      put(names, "__substg1.0_00030102", new byte[0]);
      put(names, "__substg1.0_00040102", new byte[0]);
      DirectoryEntry enclosure = root.createDirectory("__attach_version1.0_#00000000");
      put(enclosure, "__properties_version1.0", new byte[8]);
      put(enclosure, "__substg1.0_3707001F", wide(fileName));
      put(enclosure, "__substg1.0_37010102", content);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] wide(String text) {
    return text.getBytes(StandardCharsets.UTF_16LE);
  }

  private static void put(DirectoryEntry folder, String name, byte[] bytes) throws IOException {
    folder.createDocument(name, new ByteArrayInputStream(bytes));
  }
}
