package vn.kehoach.index.packing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** Lists of this package, kept as resources. */
final class Lines {

  private Lines() {}

  /** The lines of a resource, without its comments. */
  static Stream<String> of(String resource) {
    try (InputStream bytes =
        Objects.requireNonNull(Lines.class.getResourceAsStream(resource), resource)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
