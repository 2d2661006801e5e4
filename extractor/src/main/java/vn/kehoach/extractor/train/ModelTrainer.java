package vn.kehoach.extractor.train;

import java.io.IOException;
import java.util.List;
import vn.kehoach.extractor.model.ModelKind;
import vn.kehoach.extractor.model.Models;

/** Makes one kind of model, and judges it. The same documents give the same bytes. */
public interface ModelTrainer {

  /** All trainers, one for each kind of model. */
  static List<ModelTrainer> all() {
    return List.of(
        new SentenceTrainer(),
        RoleTrainer.ofSections(),
        RoleTrainer.ofSentences(),
        new AgencyNameTrainer());
  }

  /** What it makes. */
  ModelKind kind();

  /** Features that occur less often than this in the samples are left out. */
  int cutoff();

  /** How many samples the documents hold for it; with none there is no model. */
  int samples(List<TrainingDocument> documents);

  /** The model of these documents, as a file. */
  byte[] train(List<TrainingDocument> documents) throws IOException;

  /**
   * Judges a model on documents that it was not made of.
   *
   * @param models holds a model of this kind
   */
  Counted judge(Models models, List<TrainingDocument> documents);
}
