package vn.kehoach.extractor.model;

import java.util.List;
import java.util.Locale;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import vn.kehoach.corpus.plan.SectionRole;

/** Guesses roles with a maximum entropy model. Not thread-safe: OpenNLP's categorizers are not. */
public final class RoleClassifier {

  private final DocumentCategorizerME categorizer;

  /** A classifier with this model. */
  public RoleClassifier(DoccatModel model) {
    this.categorizer = new DocumentCategorizerME(model);
  }

  /**
   * The likeliest role.
   *
   * @param features as {@link RoleFeatures} made them for the kind of text that the model is for
   */
  public RoleGuess guess(List<String> features) {
    double[] probabilities = categorizer.categorize(features.toArray(String[]::new));
    String best = categorizer.getBestCategory(probabilities);
    return new RoleGuess(
        SectionRole.valueOf(best.toUpperCase(Locale.ROOT)),
        probabilities[categorizer.getIndex(best)]);
  }
}
