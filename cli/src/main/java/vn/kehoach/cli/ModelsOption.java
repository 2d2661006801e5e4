package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.kehoach.extractor.PlanExtractor;
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

  @Option(
      names = "--with",
      paramLabel = "MODEL",
      converter = ModelKindConverter.class,
      descriptionKey = "models.with")
  private List<ModelKind> with = List.of();

  /**
   * The models, and which of them are asked.
   *
   * @throws IOException where the folder holds none, or none that can be read
   */
  ModelChoice models() throws IOException {
    Set<ModelKind> consulted = EnumSet.noneOf(ModelKind.class);
    consulted.addAll(PlanExtractor.CONSULTED);
    consulted.addAll(with);
    without.forEach(consulted::remove);
    return new ModelChoice(folder == null ? Models.standard() : Models.read(folder), consulted);
  }
}
