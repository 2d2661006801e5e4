package vn.kehoach.extractor;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of real documents and their gold that may lie beside a checkout; it belongs to other
 * people and is never copied.
 */
public final class SharedFolder {

  private SharedFolder() {}

  /** The folder; a test that asks for it is skipped, and says so, where this machine has none. */
  public static Path orSkip() {
    Optional<Path> found = find();
    assumeTrue(
        found.isPresent(),
        "skipped: no shared/gold beside this checkout (set KEHOACH_SHARED to the folder shared)");
    return found.orElseThrow();
  }

  private static Optional<Path> find() {
    Stream<Path> named =
        Stream.of(System.getProperty("kehoach.shared"), System.getenv("KEHOACH_SHARED"))
            .filter(Objects::nonNull)
            .map(Path::of);
    Stream<Path> beside =
        Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
            .map(folder -> folder.resolve("shared"));
    return Stream.concat(named, beside)
        .filter(folder -> Files.isDirectory(folder.resolve("gold")))
        .findFirst();
  }
}
