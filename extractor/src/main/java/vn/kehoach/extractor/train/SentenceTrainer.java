package vn.kehoach.extractor.train;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.sentdetect.SentenceSampleStream;
import opennlp.tools.util.InputStreamFactory;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.PlainTextByLineStream;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the model of sentence boundaries: maximum entropy, 100 iterations, no cutoff because every
 * sample counts in a small corpus. The training has no random part.
 */
public final class SentenceTrainer {

  private static final int ITERATIONS = 100;

  private SentenceTrainer() {}

  /** The model for these sentences. */
  public static SentenceModel train(List<String> sentences) throws IOException {
    byte[] data = String.join("\n", sentences).getBytes(StandardCharsets.UTF_8);
    InputStreamFactory input = () -> new ByteArrayInputStream(data);
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    try (ObjectStream<SentenceSample> samples =
        new SentenceSampleStream(new PlainTextByLineStream(input, StandardCharsets.UTF_8))) {
      return SentenceDetectorME.train(
          "vie", samples, new SentenceDetectorFactory("vie", true, null, null), parameters);
    }
  }

  /** The model as a file, the same bytes for the same sentences. */
  public static byte[] bytes(SentenceModel model) throws IOException {
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    model.serialize(raw);
    return ReproducibleModel.of(raw.toByteArray());
  }
}
