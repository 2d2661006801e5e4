package vn.kehoach.extractor.read;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.kehoach.corpus.archive.ImportOutcome;

/** One child process that reads files. Not thread-safe. */
final class ReadingProcess {

  /** What a virtual machine returns when it ended for lack of memory. */
  private static final int OUT_OF_MEMORY = 3;

  private static final Path NOTHING = Path.of("/dev/null");

  private final Process process;
  private final DataOutputStream requests;
  private final DataInputStream answers;
  private final IsolatedReader.Limits limits;
  private volatile boolean ended;
  private int files;

  private ReadingProcess(Process process, IsolatedReader.Limits limits) {
    this.process = process;
    this.limits = limits;
    this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  static ReadingProcess start(IsolatedReader.Limits limits, String worker) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(limits, worker));
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return new ReadingProcess(builder.start(), limits);
  }

  static List<String> command(IsolatedReader.Limits limits, String worker) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + limits.heapMegabytes() + "m");
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-XX:-CreateCoredumpOnCrash");
    command.add("-XX:+UseSerialGC");
    // Most of what a document takes is garbage when it has been read.
    command.add("-Xmn" + limits.heapMegabytes() / 4 + "m");
    if (limits.compiling() == IsolatedReader.Compiling.QUICK) {
      command.add("-XX:TieredStopAtLevel=1");
    }
    command.add("-Djava.awt.headless=true");
    command.add("--enable-native-access=ALL-UNNAMED");
    if (Files.exists(NOTHING)) {
      // An empty table of hosts: no name has an address, so nothing can be fetched.
      command.add("-Djdk.net.hosts.file=" + NOTHING);
    }
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(worker);
    return command;
  }

  boolean isAlive() {
    return !ended && process.isAlive();
  }

  /** How many files it has been given. */
  int files() {
    return files;
  }

  /** Reads one file; the process is dead afterwards where a limit was hit. */
  Reading read(Path file) throws UnreadableException {
    return exchange(
        () -> {
          requests.writeByte(ReadingProtocol.READ);
          ReadingProtocol.writePath(requests, file);
        },
        ReadingProtocol::reading);
  }

  /** Takes the files out of a container; the process is dead afterwards where a limit was hit. */
  Contents open(Path container, Path folder) throws UnreadableException {
    return exchange(
        () -> {
          requests.writeByte(ReadingProtocol.OPEN);
          ReadingProtocol.writePath(requests, container);
          ReadingProtocol.writePath(requests, folder);
        },
        answer -> ReadingProtocol.contents(answer, folder));
  }

  private interface Request {
    void write() throws IOException;
  }

  private interface Understanding<T> {
    T of(byte[] answer) throws IOException;
  }

  private <T> T exchange(Request request, Understanding<T> understanding)
      throws UnreadableException {
    files++;
    AtomicBoolean late = new AtomicBoolean();
    Thread watch =
        Thread.ofVirtual()
            .start(() -> {
              try {
                Thread.sleep(limits.time());
                late.set(true);
                end();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    byte[] answer;
    try {
      request.write();
      requests.flush();
      answer = answer();
    } catch (IOException e) {
      throw late.get() ? tooSlow() : died();
    } finally {
      watch.interrupt();
    }
    try {
      return understanding.of(answer);
    } catch (IOException | RuntimeException e) {
      end();
      throw new UnreadableException(
          ImportOutcome.INTERNAL_ERROR, "the reading process gave no proper answer");
    }
  }

  private byte[] answer() throws IOException, UnreadableException {
    int length = answers.readInt();
    if (length < 0 || length > limits.answerBytes()) {
      end();
      throw new UnreadableException(
          ImportOutcome.SIZE_LIMIT,
          "reading gave more than " + limits.answerBytes() + " bytes of text");
    }
    byte[] bytes = answers.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  private UnreadableException tooSlow() {
    return new UnreadableException(
        ImportOutcome.TIME_LIMIT,
        "reading took longer than " + limits.time().toSeconds() + " s and was ended");
  }

  private UnreadableException died() {
    int code = -1;
    try {
      if (process.waitFor(5, TimeUnit.SECONDS)) {
        code = process.exitValue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    end();
    return code == OUT_OF_MEMORY
        ? new UnreadableException(
            ImportOutcome.SIZE_LIMIT,
            "reading needs more than " + limits.heapMegabytes() + " MB of memory")
        : new UnreadableException(
            ImportOutcome.INTERNAL_ERROR, "the reading process ended with code " + code);
  }

  /** Ends the process and what it has started. */
  void end() {
    ended = true;
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
