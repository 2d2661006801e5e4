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
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.kehoach.corpus.archive.ImportOutcome;

/**
 * The child process of {@link IsolatedReader}; {@link ReadingProtocol} says how one talks to it.
 */
public final class ReadingWorker {

  private ReadingWorker() {}

  /** Answers requests until the input ends; takes no arguments. */
  public static void main(String[] arguments) throws IOException {
    NoNetwork.install();
    DocumentReader documents = DocumentReader.standard();
    ContainerReader containers = new ContainerReader(ReadingLimits.STANDARD);
    serve(
        new Reader() {
          @Override
          public Reading read(Path file) {
            return documents.read(file);
          }

          @Override
          public Contents open(Path container, Path folder) {
            return containers.open(container, folder);
          }
        });
  }

  /** What a child does with a request. */
  public interface Reader {

    /** Reads a file. */
    Reading read(Path file);

    /** Takes the files out of a container. */
    Contents open(Path container, Path folder);
  }

  /**
   * Answers what comes in on the standard input. When that ends, the parent is gone or has had
   * enough, and the process ends at once, even in the middle of a file that never would.
   */
  public static void serve(Reader reader) throws IOException {
    // Ctrl-C in a terminal is for the parent, which ends its children when it is done with them.
    Runtime.getRuntime().addShutdownHook(new Thread(ReadingWorker::waitForTheParent));
    OutputStream answers = new FileOutputStream(FileDescriptor.out);
    // The standard output is the protocol: what libraries print must not get there.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try (ExecutorService work = Executors.newSingleThreadExecutor()) {
      serve(System.in, new DataOutputStream(new BufferedOutputStream(answers)), reader, work);
    } finally {
      Runtime.getRuntime().halt(0);
    }
  }

  private static void waitForTheParent() {
    try {
      Thread.sleep(Duration.ofDays(1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void serve(
      InputStream requests, DataOutputStream out, Reader reader, ExecutorService work)
      throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(requests));
    while (true) {
      byte kind;
      try {
        kind = in.readByte();
      } catch (EOFException e) {
        Runtime.getRuntime().halt(0);
        return;
      }
      Path file = ReadingProtocol.readPath(in);
      Path folder = kind == ReadingProtocol.OPEN ? ReadingProtocol.readPath(in) : file;
      work.execute(() -> {
        try {
          byte[] answer = answer(kind, file, folder, reader);
          out.writeInt(answer.length);
          out.write(answer);
          out.flush();
        } catch (IOException e) {
          // Nobody listens any more.
          Runtime.getRuntime().halt(0);
        }
      });
    }
  }

  private static byte[] answer(byte kind, Path file, Path folder, Reader reader)
      throws IOException {
    try {
      return kind == ReadingProtocol.OPEN
          ? ReadingProtocol.encoded(reader.open(file, folder))
          : ReadingProtocol.encoded(reader.read(file));
    } catch (RuntimeException | StackOverflowError e) {
      Reading.Failure failure =
          new Reading.Failure(
              ImportOutcome.INTERNAL_ERROR, "reading failed: " + e.getClass().getSimpleName());
      return kind == ReadingProtocol.OPEN
          ? ReadingProtocol.encoded(Contents.nothing(failure))
          : ReadingProtocol.encoded(failure);
    }
  }
}
