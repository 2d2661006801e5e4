package vn.kehoach.extractor.read;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.corpus.archive.ImportOutcome;

/** A child process that does to each file what the file's name says. */
public final class PoisonWorker {

  private PoisonWorker() {}

  /** Serves like the real worker. */
  public static void main(String[] arguments) throws IOException {
    DocumentReader documents = new DocumentReader(ReadingLimits.STANDARD, Optional.empty());
    ContainerReader containers = new ContainerReader(ReadingLimits.STANDARD);
    try (OutputStream answers = new FileOutputStream(FileDescriptor.out)) {
      ReadingWorker.serve(
          new ReadingWorker.Reader() {
            @Override
            public Reading read(Path file) {
              return poisoned(file, documents, answers);
            }

            @Override
            public Contents open(Path container, Path folder) {
              return container.endsWith("hangs")
                  ? Contents.nothing(hang())
                  : containers.open(container, folder);
            }
          });
    }
  }

  private static Reading poisoned(Path path, DocumentReader reader, OutputStream answers) {
    return switch (path.getFileName().toString()) {
      case "hangs" -> hang();
      case "eats" -> eat();
      case "dies" -> die();
      case "floods" -> flood(answers);
      default -> reader.read(path);
    };
  }

  private static Reading.Failure hang() {
    while (true) {
      Thread.onSpinWait();
    }
  }

  private static Reading eat() {
    List<byte[]> eaten = new ArrayList<>();
    while (eaten.size() < 1_000_000) {
      eaten.add(new byte[1 << 20]);
    }
    return new Reading.Failure(ImportOutcome.INTERNAL_ERROR, "ate " + eaten.size());
  }

  private static Reading die() {
    Runtime.getRuntime().halt(7);
    return hang();
  }

  private static Reading flood(OutputStream answers) {
    try {
      while (true) {
        answers.write(new byte[] {77, 77, 77, 77, 77, 77, 77, 77});
      }
    } catch (IOException e) {
      return hang();
    }
  }
}
