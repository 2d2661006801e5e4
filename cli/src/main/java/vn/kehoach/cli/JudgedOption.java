package vn.kehoach.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is judged: plans made now, of files or of frozen documents, or plans that are there. */
final class JudgedOption {

  @Option(names = "--documents", paramLabel = "DIR", descriptionKey = "evaluate.documents")
  private @Nullable Path documents;

  @Option(names = "--frozen", paramLabel = "DIR", descriptionKey = "evaluate.frozen")
  private @Nullable Path frozen;

  @Option(names = "--plans", paramLabel = "DIR", descriptionKey = "evaluate.plans")
  private @Nullable Path plans;

  /** Files to be read now. */
  Optional<Path> documents() {
    return Optional.ofNullable(documents);
  }

  /** Documents as they were annotated. */
  Optional<Path> frozen() {
    return Optional.ofNullable(frozen);
  }

  /** Plans that are only judged. */
  Optional<Path> plans() {
    return Optional.ofNullable(plans);
  }

  /** Whether the user named nothing: then it is what the project itself has. */
  boolean isDefault() {
    return documents == null && frozen == null && plans == null;
  }
}
