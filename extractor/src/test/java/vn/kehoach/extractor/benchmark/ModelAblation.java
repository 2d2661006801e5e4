package vn.kehoach.extractor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.corpus.json.DocumentJson;
import vn.kehoach.corpus.json.PlanJson;
import vn.kehoach.extractor.PlanExtractor;
import vn.kehoach.extractor.model.ModelKind;
import vn.kehoach.extractor.model.Models;

/**
 * Extracts documents with rules alone and with rules and one model more at a time, for {@code
 * kehoach evaluate --plans} to judge.
 *
 * <p>Arguments: a folder of documents as {@code kehoach gold freeze} writes them, and a folder for
 * the plans, below which each choice of models gets a folder of its own.
 */
final class ModelAblation {

  private ModelAblation() {}

  /** Runs the extractions. */
  public static void main(String[] args) throws IOException {
    Map<String, Set<ModelKind>> choices = new LinkedHashMap<>();
    choices.put("rules-alone", Set.of());
    choices.put("sentences", Set.of(ModelKind.SENTENCES));
    choices.put("sentences-and-roles", Set.of(ModelKind.SENTENCES, ModelKind.SECTION_ROLES));
    List<Path> documents;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      documents = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    for (Map.Entry<String, Set<ModelKind>> choice : choices.entrySet()) {
      Path folder = Files.createDirectories(Path.of(args[1]).resolve(choice.getKey()));
      PlanExtractor extractor = PlanExtractor.with(Models.standard(), choice.getValue());
      for (Path file : documents) {
        String name = String.valueOf(file.getFileName());
        Files.writeString(
            folder.resolve(name),
            new PlanJson()
                .write(
                    extractor.extract(
                        new DocumentJson().read(Files.readString(file)),
                        name.replace(".json", ""))));
      }
    }
  }
}
