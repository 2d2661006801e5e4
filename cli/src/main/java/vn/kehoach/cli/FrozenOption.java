package vn.kehoach.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.kehoach.cli.workflow.evaluation.FrozenDocuments;

/** Where the documents lie that gold was annotated on. */
final class FrozenOption {

  @Option(names = "--frozen", paramLabel = "DIR", descriptionKey = "gold.frozen")
  private @Nullable Path folder;

  /** Those of the folder that was named, else of the one beside the gold. */
  FrozenDocuments beside(Path gold) {
    return new FrozenDocuments(
        folder == null ? gold.toAbsolutePath().resolveSibling("documents") : folder);
  }
}
