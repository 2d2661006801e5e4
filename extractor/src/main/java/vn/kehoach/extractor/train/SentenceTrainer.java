package vn.kehoach.extractor.train;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.sentdetect.SentenceSampleStream;
import opennlp.tools.util.InputStreamFactory;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.PlainTextByLineStream;
import opennlp.tools.util.StringList;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.language.SentenceSplitter;
import vn.kehoach.extractor.model.ModelKind;
import vn.kehoach.extractor.model.Models;

/** Trains the model of sentence boundaries; without cutoff, since every sample counts. */
final class SentenceTrainer implements ModelTrainer {

  private static final String ABBREVIATIONS = "abbreviations.txt";

  /** Lines of a list end in a semicolon; only a break of lines tells them apart. */
  private static final Pattern END = Pattern.compile("[.?!…][”\")]?$");

  /** So many sentences stand in one line when a model is judged, as in a paragraph. */
  private static final int PARAGRAPH = 3;

  @Override
  public ModelKind kind() {
    return ModelKind.SENTENCES;
  }

  @Override
  public int cutoff() {
    return 0;
  }

  @Override
  public int samples(List<TrainingDocument> documents) {
    return documents.stream().mapToInt(document -> document.sentences().size()).sum();
  }

  @Override
  public byte[] train(List<TrainingDocument> documents) throws IOException {
    byte[] data =
        documents.stream()
            .filter(document -> !document.sentences().isEmpty())
            .map(document -> String.join("\n", document.sentences()))
            .collect(Collectors.joining("\n\n"))
            .getBytes(StandardCharsets.UTF_8);
    InputStreamFactory input = () -> new ByteArrayInputStream(data);
    try (ObjectStream<SentenceSample> samples =
        new SentenceSampleStream(new PlainTextByLineStream(input, StandardCharsets.UTF_8))) {
      return ReproducibleModel.of(
          SentenceDetectorME.train(
              "vie",
              samples,
              new SentenceDetectorFactory("vie", true, abbreviations(), null),
              Parameters.of(cutoff())));
    }
  }

  /** Short forms that end in a dot and no sentence; they become part of the model. */
  private static Dictionary abbreviations() throws IOException {
    Dictionary abbreviations = new Dictionary(true);
    try (InputStream in =
        Objects.requireNonNull(SentenceSplitter.class.getResourceAsStream(ABBREVIATIONS))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .forEach(line -> abbreviations.put(new StringList(line)));
    }
    return abbreviations;
  }

  @Override
  public Counted judge(Models models, List<TrainingDocument> documents) {
    SentenceSplitter splitter = models.splitter();
    Counted counted = Counted.NOTHING;
    for (TrainingDocument document : documents) {
      List<String> sentences = document.sentences().stream().filter(END.asPredicate()).toList();
      for (int i = 0; i < sentences.size(); i += PARAGRAPH) {
        counted =
            counted.plus(
                judge(splitter, sentences.subList(i, Math.min(i + PARAGRAPH, sentences.size()))));
      }
    }
    return counted;
  }

  private static Counted judge(SentenceSplitter splitter, List<String> sentences) {
    String paragraph = String.join(" ", sentences);
    List<Span> there = new ArrayList<>();
    int begin = 0;
    for (String sentence : sentences) {
      there.add(new Span(begin, begin + sentence.length()).trimmed(paragraph));
      begin += sentence.length() + 1;
    }
    Set<Span> said = new HashSet<>(splitter.sentences(paragraph, new Span(0, paragraph.length())));
    int right = (int) there.stream().filter(said::contains).count();
    return new Counted(right, said.size(), there.size());
  }
}
