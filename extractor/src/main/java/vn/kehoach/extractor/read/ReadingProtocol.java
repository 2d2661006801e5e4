package vn.kehoach.extractor.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.archive.ImportOutcome;

/**
 * What a reading process and its parent say to each other. A request is a byte that says what is
 * wanted, and paths. An answer is its number of bytes, a byte that says what it is, and the rest.
 * Strings are UTF-8 with their length in front.
 */
final class ReadingProtocol {

  static final byte READ = 1;
  static final byte OPEN = 2;

  private static final byte DOCUMENT = 11;
  private static final byte CONTAINER = 12;
  private static final byte FAILURE = 13;
  private static final byte CONTENTS = 14;

  private ReadingProtocol() {}

  /** The answer to {@link #READ}. */
  static byte[] encoded(Reading reading) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    switch (reading) {
      case Reading.Success(var document) -> {
        out.writeByte(DOCUMENT);
        DocumentBytes.write(document, out);
      }
      case Reading.Container(String mediaType) -> {
        out.writeByte(CONTAINER);
        DocumentBytes.write(mediaType, out);
      }
      case Reading.Failure failure -> {
        out.writeByte(FAILURE);
        write(failure, out);
      }
    }
    return bytes.toByteArray();
  }

  /**
   * Reads the answer to {@link #READ}.
   *
   * @throws IOException where it is none; unchecked exceptions too, since anything may come
   */
  static Reading reading(byte[] answer) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer));
    byte kind = in.readByte();
    return switch (kind) {
      case DOCUMENT -> new Reading.Success(DocumentBytes.read(in));
      case CONTAINER -> new Reading.Container(DocumentBytes.string(in));
      case FAILURE -> failure(in);
      default -> throw new IOException("no such answer: " + kind);
    };
  }

  /** The answer to {@link #OPEN}. */
  static byte[] encoded(Contents contents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeByte(CONTENTS);
    out.writeInt(contents.files().size());
    for (Contents.ContainedFile file : contents.files()) {
      DocumentBytes.write(file.path(), out);
      DocumentBytes.write(String.valueOf(file.copy().getFileName()), out);
    }
    out.writeBoolean(contents.failure() != null);
    write(contents.failure(), out);
    return bytes.toByteArray();
  }

  /** Reads the answer to {@link #OPEN}; fails as {@link #reading} does. */
  static Contents contents(byte[] answer, Path folder) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer));
    byte kind = in.readByte();
    if (kind != CONTENTS) {
      throw new IOException("no such answer: " + kind);
    }
    int size = in.readInt();
    List<Contents.ContainedFile> files = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String path = DocumentBytes.string(in);
      files.add(new Contents.ContainedFile(path, folder.resolve(DocumentBytes.string(in))));
    }
    return new Contents(files, in.readBoolean() ? failure(in) : null);
  }

  private static void write(Reading.@Nullable Failure failure, DataOutputStream out)
      throws IOException {
    if (failure != null) {
      DocumentBytes.write(failure.outcome().name(), out);
      DocumentBytes.write(failure.detail(), out);
    }
  }

  private static Reading.Failure failure(DataInputStream in) throws IOException {
    return new Reading.Failure(
        ImportOutcome.valueOf(DocumentBytes.string(in)), DocumentBytes.string(in));
  }

  static void writePath(DataOutputStream out, Path path) throws IOException {
    DocumentBytes.write(path.toAbsolutePath().toString(), out);
  }

  static Path readPath(DataInputStream in) throws IOException {
    return Path.of(DocumentBytes.string(in));
  }
}
