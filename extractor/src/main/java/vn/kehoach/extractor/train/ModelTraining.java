package vn.kehoach.extractor.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import opennlp.tools.util.InsufficientTrainingDataException;
import vn.kehoach.extractor.model.ModelKind;
import vn.kehoach.extractor.model.Models;

/** Makes models of documents, and tells how good such models are on documents not seen. */
public final class ModelTraining {

  /** Decides which document is in which fold. */
  public static final long SEED = 1;

  private final List<ModelTrainer> trainers;

  /** Trains some kinds of models. */
  public ModelTraining(Collection<ModelKind> kinds) {
    this.trainers =
        ModelTrainer.all().stream().filter(trainer -> kinds.contains(trainer.kind())).toList();
  }

  /**
   * The models of these documents; a kind of which they hold no sample, or always the same one, is
   * left out.
   */
  public Models train(List<TrainingDocument> documents) throws IOException {
    Map<ModelKind, byte[]> files = new EnumMap<>(ModelKind.class);
    for (ModelTrainer trainer : trainers) {
      if (trainer.samples(documents) > 0) {
        train(trainer, documents).ifPresent(model -> files.put(trainer.kind(), model));
      }
    }
    return new Models(files);
  }

  private static Optional<byte[]> train(ModelTrainer trainer, List<TrainingDocument> documents)
      throws IOException {
    try {
      return Optional.of(trainer.train(documents));
    } catch (InsufficientTrainingDataException e) {
      return Optional.empty();
    }
  }

  /** How many samples of each kind the documents hold. */
  public Map<ModelKind, Integer> samples(List<TrainingDocument> documents) {
    Map<ModelKind, Integer> samples = new EnumMap<>(ModelKind.class);
    trainers.forEach(trainer -> samples.put(trainer.kind(), trainer.samples(documents)));
    return samples;
  }

  /**
   * Cross-validation by document: each document is judged once, by models made of the documents of
   * all other folds.
   *
   * @param folds from 2 to the number of documents
   */
  public Map<ModelKind, Counted> crossValidate(List<TrainingDocument> documents, int folds)
      throws IOException {
    if (folds < 2 || folds > documents.size()) {
      throw new IllegalArgumentException(
          "the number of folds is from 2 to that of documents, " + documents.size());
    }
    Map<ModelKind, Counted> counted = new EnumMap<>(ModelKind.class);
    List<List<TrainingDocument>> parts = folds(documents, folds);
    for (List<TrainingDocument> heldOut : parts) {
      List<TrainingDocument> rest = new ArrayList<>(documents);
      rest.removeAll(heldOut);
      Models models = train(rest);
      for (ModelTrainer trainer : trainers) {
        if (models.has(trainer.kind())) {
          counted.merge(trainer.kind(), trainer.judge(models, heldOut), Counted::plus);
        }
      }
    }
    return counted;
  }

  /** The documents in so many parts, shuffled by {@link #SEED}; no document is in two. */
  static List<List<TrainingDocument>> folds(List<TrainingDocument> documents, int folds) {
    List<TrainingDocument> shuffled = new ArrayList<>(documents);
    Collections.shuffle(shuffled, new Random(SEED));
    List<List<TrainingDocument>> parts = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      List<TrainingDocument> part = new ArrayList<>();
      for (int i = fold; i < shuffled.size(); i += folds) {
        part.add(shuffled.get(i));
      }
      parts.add(part);
    }
    return parts;
  }
}
