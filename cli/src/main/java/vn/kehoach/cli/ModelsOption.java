package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.kehoach.extractor.model.ModelKind;
import vn.kehoach.extractor.model.Models;

/** Which models a command extracts with: the standard ones, or some that the user trained. */
final class ModelsOption {

  @Option(names = "--models", paramLabel = "DIR", descriptionKey = "models")
  private @Nullable Path folder;

  @Option(
      names = "--without",
      paramLabel = "MODEL",
      converter = ModelKindConverter.class,
      descriptionKey = "models.without")
  private List<ModelKind> without = List.of();

  /**
   * The models.
   *
   * @throws IOException where the folder holds none, or none that can be read
   */
  Models models() throws IOException {
    Models models = folder == null ? Models.standard() : Models.read(folder);
    for (ModelKind kind : without) {
      models = models.without(kind);
    }
    return models;
  }
}
