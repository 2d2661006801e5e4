package vn.kehoach.extractor.read;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.json.DocumentJson;

/**
 * What a reading process and its parent say to each other. A request is a byte that says what is
 * wanted, and paths. An answer is a byte that says what it is, the number of bytes that follow, and
 * these; strings are UTF-8 with their length in front.
 */
final class ReadingProtocol {

  static final byte READ = 1;
  static final byte OPEN = 2;

  static final byte DOCUMENT = 11;
  static final byte CONTAINER = 12;
  static final byte FAILURE = 13;
  static final byte CONTENTS = 14;

  private final DocumentJson json = new DocumentJson();

  /** An answer as it travels. */
  record Answer(byte kind, String text) {}

  Answer answer(Reading reading) {
    return switch (reading) {
      case Reading.Success(var document) -> new Answer(DOCUMENT, json.write(document));
      case Reading.Container(String mediaType) -> new Answer(CONTAINER, mediaType);
      case Reading.Failure failure -> new Answer(FAILURE, line(failure));
    };
  }

  /** The answer to {@link #READ}; {@link IllegalArgumentException} where it is none. */
  Reading reading(Answer answer) {
    String text = answer.text();
    return switch (answer.kind()) {
      case DOCUMENT -> new Reading.Success(json.read(text));
      case CONTAINER -> new Reading.Container(text);
      case FAILURE -> failure(text);
      default -> throw new IllegalArgumentException("no such answer: " + answer.kind());
    };
  }

  /**
   * Paths contain no NUL and no line feed: {@link ContainerCopies} takes control characters out.
   */
  Answer answer(Contents contents) {
    StringBuilder out = new StringBuilder();
    for (Contents.ContainedFile file : contents.files()) {
      out.append(file.copy().getFileName()).append(' ').append(file.path()).append('\n');
    }
    Reading.Failure failure = contents.failure();
    if (failure != null) {
      out.append(line(failure));
    }
    return new Answer(CONTENTS, out.toString());
  }

  /** The answer to {@link #OPEN}; {@link IllegalArgumentException} where it is none. */
  static Contents contents(Answer answer, Path folder) {
    if (answer.kind() != CONTENTS) {
      throw new IllegalArgumentException("no such answer: " + answer.kind());
    }
    String[] lines = answer.text().split("\n", -1);
    List<Contents.ContainedFile> files = new ArrayList<>();
    for (int i = 0; i + 1 < lines.length; i++) {
      int space = lines[i].indexOf(' ');
      Path copy = folder.resolve(lines[i].substring(0, space));
      files.add(new Contents.ContainedFile(lines[i].substring(space + 1), copy));
    }
    String last = lines[lines.length - 1];
    return new Contents(files, last.isEmpty() ? null : failure(last));
  }

  private static String line(Reading.Failure failure) {
    return failure.outcome().name() + " " + failure.detail().replace('\n', ' ');
  }

  private static Reading.Failure failure(String line) {
    int space = line.indexOf(' ');
    return new Reading.Failure(
        ImportOutcome.valueOf(line.substring(0, space)), line.substring(space + 1));
  }

  static void write(DataOutputStream out, Answer answer) throws IOException {
    byte[] bytes = utf8(answer.text());
    out.writeByte(answer.kind());
    out.writeInt(bytes.length);
    out.write(bytes);
    out.flush();
  }

  static void writePath(DataOutputStream out, Path path) throws IOException {
    byte[] bytes = utf8(path.toAbsolutePath().toString());
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static Path readPath(DataInputStream in) throws IOException {
    return Path.of(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
