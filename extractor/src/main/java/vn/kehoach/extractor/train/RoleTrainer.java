package vn.kehoach.extractor.train;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.util.ObjectStreamUtils;
import vn.kehoach.extractor.model.ModelKind;
import vn.kehoach.extractor.model.Models;
import vn.kehoach.extractor.model.RoleClassifier;

/** Trains a model of roles. Features that occur once tell nothing but the sample's name. */
final class RoleTrainer implements ModelTrainer {

  private static final int CUTOFF = 2;

  private final ModelKind kind;
  private final Function<TrainingDocument, List<RoleSample>> sampling;
  private final Function<Models, Optional<RoleClassifier>> model;

  private RoleTrainer(
      ModelKind kind,
      Function<TrainingDocument, List<RoleSample>> sampling,
      Function<Models, Optional<RoleClassifier>> model) {
    this.kind = kind;
    this.sampling = sampling;
    this.model = model;
  }

  static RoleTrainer ofSections() {
    return new RoleTrainer(ModelKind.SECTION_ROLES, RoleSample::ofSections, Models::sectionRoles);
  }

  static RoleTrainer ofSentences() {
    return new RoleTrainer(
        ModelKind.SENTENCE_ROLES, RoleSample::ofSentences, Models::sentenceRoles);
  }

  @Override
  public ModelKind kind() {
    return kind;
  }

  @Override
  public int cutoff() {
    return CUTOFF;
  }

  @Override
  public int samples(List<TrainingDocument> documents) {
    return all(documents).size();
  }

  @Override
  public byte[] train(List<TrainingDocument> documents) throws IOException {
    List<DocumentSample> samples =
        all(documents).stream()
            .map(sample ->
                new DocumentSample(
                    sample.role().name().toLowerCase(Locale.ROOT),
                    sample.features().toArray(String[]::new),
                    Map.of()))
            .toList();
    return ReproducibleModel.of(
        DocumentCategorizerME.train(
            "vie",
            ObjectStreamUtils.createObjectStream(samples),
            Parameters.of(CUTOFF),
            new DoccatFactory(new FeatureGenerator[] {new BagOfWordsFeatureGenerator()})));
  }

  @Override
  public Counted judge(Models models, List<TrainingDocument> documents) {
    RoleClassifier classifier = model.apply(models).orElseThrow();
    List<RoleSample> samples = all(documents);
    int right =
        (int)
            samples.stream()
                .filter(sample -> classifier.guess(sample.features()).role() == sample.role())
                .count();
    return new Counted(right, samples.size(), samples.size());
  }

  private List<RoleSample> all(List<TrainingDocument> documents) {
    return documents.stream().flatMap(document -> sampling.apply(document).stream()).toList();
  }
}
