package vn.kehoach.extractor.read;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.json.DocumentJson;

/**
 * The child process of {@link IsolatedReader}: file names come in, documents go out.
 *
 * <p>A request is a path in modified UTF-8. An answer is a byte (1 document, 0 failure), the length
 * of what follows, and the document's JSON or {@code OUTCOME detail}.
 */
public final class ReadingWorker {

  static final byte DOCUMENT = 1;
  static final byte FAILURE = 0;

  private ReadingWorker() {}

  /** Answers requests until the input ends; takes no arguments. */
  public static void main(String[] arguments) throws IOException {
    try (OutputStream answers = new FileOutputStream(FileDescriptor.out)) {
      // The standard output is the protocol: what libraries print must not get there.
      System.setOut(
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
      DocumentReader reader = DocumentReader.standard();
      serve(System.in, answers, reader::read);
    }
  }

  static void serve(InputStream requests, OutputStream answers, Function<Path, Reading> reader)
      throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(requests));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answers));
    DocumentJson json = new DocumentJson();
    while (true) {
      String path;
      try {
        path = in.readUTF();
      } catch (EOFException e) {
        return;
      }
      switch (reader.apply(Path.of(path))) {
        case Reading.Success(var document) -> answer(out, DOCUMENT, json.write(document));
        case Reading.Failure(ImportOutcome outcome, String detail) ->
            answer(out, FAILURE, outcome.name() + " " + detail);
      }
    }
  }

  private static void answer(DataOutputStream out, byte kind, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeByte(kind);
    out.writeInt(bytes.length);
    out.write(bytes);
    out.flush();
  }
}
