package vn.kehoach.cli.workflow.intake.chaos;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import vn.kehoach.extractor.read.ContainerReader;
import vn.kehoach.extractor.read.Contents;
import vn.kehoach.extractor.read.DocumentReader;
import vn.kehoach.extractor.read.Reading;
import vn.kehoach.extractor.read.ReadingLimits;
import vn.kehoach.extractor.read.ReadingWorker;

/** Reads like the real child process, but for files that ask for something else. */
public final class ChaosWorker {

  private static final int LONGEST = 40;

  private ChaosWorker() {}

  /** Serves like the real worker. */
  public static void main(String[] arguments) throws IOException {
    DocumentReader documents = new DocumentReader(ReadingLimits.STANDARD, Optional.empty());
    ContainerReader containers = new ContainerReader(ReadingLimits.STANDARD);
    ReadingWorker.serve(
        new ReadingWorker.Reader() {
          @Override
          public Reading read(Path file) {
            misbehave(begin(file));
            return documents.read(file);
          }

          @Override
          public Contents open(Path container, Path folder) {
            return containers.open(container, folder);
          }
        });
  }

  private static String begin(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  @SuppressWarnings("InfiniteLoopStatement")
  private static void misbehave(String begin) {
    if (begin.startsWith(ChaosShare.HANGS)) {
      while (true) {
        Thread.onSpinWait();
      }
    }
    if (begin.startsWith(ChaosShare.SLEEPS)) {
      while (true) {
        LockSupport.park();
      }
    }
    if (begin.startsWith(ChaosShare.EATS)) {
      byte[] eaten = new byte[1 << 20];
      while (true) {
        eaten = Arrays.copyOf(eaten, 2 * eaten.length);
      }
    }
    if (begin.startsWith(ChaosShare.DIES)) {
      Runtime.getRuntime().halt(9);
    }
  }
}
