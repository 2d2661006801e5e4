package vn.kehoach.gold;

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

  /** What a skipped test says. */
  public static final String MISSING =
      "skipped: no folder 'shared' beside this checkout (or set KEHOACH_SHARED to it)";

  private SharedFolder() {}

  /** The folder, if this machine has it. */
  public static Optional<Path> find() {
    Stream<Path> named =
        Stream.of(
                Optional.ofNullable(System.getProperty("kehoach.shared")),
                Optional.ofNullable(System.getenv("KEHOACH_SHARED")))
            .flatMap(Optional::stream)
            .map(Path::of);
    Stream<Path> beside =
        Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
            .map(folder -> folder.resolve("shared"));
    return Stream.concat(named, beside)
        .filter(folder -> Files.isRegularFile(folder.resolve("tools").resolve("gold.py")))
        .findFirst();
  }
}
