package vn.kehoach.extractor.train;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kehoach.extractor.model.ModelKind;
import vn.kehoach.extractor.model.Models;

/**
 * What is to be known of models: the data, the parameters, how good they are. All but the date is
 * the same for the same gold.
 *
 * @param date when they were made
 * @param folds parts of the cross-validation; 0 where there was none
 * @param documents what they were made of
 * @param samples how many samples of each kind these hold
 * @param scores what cross-validation found
 */
public record ModelCard(
    LocalDate date,
    int folds,
    List<TrainingDocument> documents,
    Map<ModelKind, Integer> samples,
    Map<ModelKind, Counted> scores,
    Models models) {

  /** Copies the collections. */
  public ModelCard {
    documents = List.copyOf(documents);
    samples = Map.copyOf(samples);
    scores = Map.copyOf(scores);
  }

  /** SHA-256 over all that was learned from: texts, runs, names and sentences. */
  public String dataChecksum() {
    String all = documents.stream().map(ModelCard::data).collect(Collectors.joining("\f"));
    return Models.checksum(all.getBytes(StandardCharsets.UTF_8));
  }

  private static String data(TrainingDocument document) {
    return String.join(
        "\n",
        document.name(),
        document.document().text(),
        document.runs().toString(),
        document.bodies().toString(),
        String.join("\n", document.sentences()));
  }

  /** The card, with line feeds, ending with one. */
  public String markdown() {
    StringBuilder text = new StringBuilder("# Models of kehoach\n\n");
    text.append(
        format("Made on %s of %d documents, data `%s`.\n", date, documents.size(), dataChecksum()));
    text.append(
        format(
            "Maximum entropy (OpenNLP, generalised iterative scaling), %d iterations, one thread,"
                + " no random part.\n",
            Parameters.ITERATIONS));
    text.append(
        folds == 0
            ? "Not cross-validated.\n"
            : format(
                "F1 by cross-validation in %d parts, by document, seed %d; for roles it is the"
                    + " part that is right.\n",
                folds, ModelTraining.SEED));
    text.append("\n| model | samples | cutoff | F1 | right | said | in gold | sha256 |\n");
    text.append("|---|--:|--:|--:|--:|--:|--:|---|\n");
    for (ModelTrainer trainer : ModelTrainer.all()) {
      text.append(line(trainer));
    }
    text.append("\nDocuments: ");
    text.append(documents.stream().map(TrainingDocument::name).collect(Collectors.joining(", ")));
    return text.append(".\n").toString();
  }

  private String line(ModelTrainer trainer) {
    ModelKind kind = trainer.kind();
    byte[] model = models.files().get(kind);
    Counted score = scores.get(kind);
    return format(
        "| %s | %d | %d | %s | %s |\n",
        kind.label(),
        samples.getOrDefault(kind, 0),
        trainer.cutoff(),
        score == null
            ? " | | "
            : format("%.3f | %d | %d | %d", score.f1(), score.right(), score.said(), score.there()),
        model == null ? "too few samples, no model" : checksum(model));
  }

  private static String checksum(byte[] model) {
    return "`" + Models.checksum(model).substring("sha256:".length()) + "`";
  }

  @SuppressWarnings("AnnotateFormatMethod") // the annotation would be a dependency of its own
  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
