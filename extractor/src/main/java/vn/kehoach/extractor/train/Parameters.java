package vn.kehoach.extractor.train;

import opennlp.tools.util.TrainingParameters;

/**
 * How every model is trained: maximum entropy by generalised iterative scaling, one thread, no
 * random part.
 */
final class Parameters {

  /** Rounds of scaling. */
  static final int ITERATIONS = 100;

  private Parameters() {}

  /**
   * The parameters of the library.
   *
   * @param cutoff features that occur less often are left out
   */
  static TrainingParameters of(int cutoff) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    return parameters;
  }
}
