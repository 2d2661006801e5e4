package vn.kehoach.extractor.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** The rule files that stand beside {@link RuleSet}. */
final class RuleFiles {

  private RuleFiles() {}

  /** Their names, without fragments that are no rules. */
  static Stream<String> names() {
    try {
      Path folder =
          Path.of(Objects.requireNonNull(RuleSet.class.getResource("rules/fragments.json")).toURI())
              .getParent();
      try (Stream<Path> files = Files.list(folder)) {
        return files
            .map(path -> path.getFileName().toString().replace(".json", ""))
            .filter(name -> !name.equals("fragments"))
            .sorted()
            .toList()
            .stream();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
