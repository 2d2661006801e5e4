package vn.kehoach.cli.workflow.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.extractor.model.ModelKind;
import vn.kehoach.extractor.model.Models;
import vn.kehoach.extractor.train.Counted;
import vn.kehoach.extractor.train.ModelCard;
import vn.kehoach.extractor.train.ModelTraining;
import vn.kehoach.extractor.train.TrainingDocument;
import vn.kehoach.extractor.train.TrainingGold;

/** Makes models of gold, with a card that says what they are. */
public final class TrainingWorkflow {

  private static final String CARD = "model-card.md";

  private final Path gold;

  /** Training from the gold of this folder. */
  public TrainingWorkflow(Path gold) {
    this.gold = gold;
  }

  /**
   * Writes the models and their card, over those that were there.
   *
   * @param documents what was annotated, by the gold's names
   * @param folds parts for cross-validation; 0 for none
   * @param date what the card is to bear
   * @return the card
   */
  public String train(Map<String, Document> documents, int folds, Path folder, LocalDate date)
      throws IOException {
    ModelTraining training = new ModelTraining(EnumSet.allOf(ModelKind.class));
    List<TrainingDocument> samples = new TrainingGold(gold).read(documents);
    Models models = training.train(samples);
    Map<ModelKind, Counted> scores = folds == 0 ? Map.of() : training.crossValidate(samples, folds);
    String card =
        new ModelCard(date, folds, samples, training.samples(samples), scores, models).markdown();
    Files.createDirectories(folder);
    for (ModelKind kind : ModelKind.values()) {
      Files.deleteIfExists(folder.resolve(kind.fileName()));
    }
    for (Map.Entry<ModelKind, byte[]> model : models.files().entrySet()) {
      Files.write(folder.resolve(model.getKey().fileName()), model.getValue());
    }
    Files.writeString(folder.resolve(CARD), card);
    return card;
  }
}
