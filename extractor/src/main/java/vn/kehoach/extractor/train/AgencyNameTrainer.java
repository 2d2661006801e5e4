package vn.kehoach.extractor.train;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ObjectStreamUtils;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.model.AgencyNameFinder;
import vn.kehoach.extractor.model.ModelKind;
import vn.kehoach.extractor.model.Models;

/** Trains the finder of agencies' names. */
final class AgencyNameTrainer implements ModelTrainer {

  private static final String TYPE = "agency";

  /** The library's features are many; those that occur once are mostly the names themselves. */
  private static final int CUTOFF = 2;

  @Override
  public ModelKind kind() {
    return ModelKind.AGENCY_NAMES;
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
    List<NameSample> samples = all(documents).stream().map(AgencyNameTrainer::sample).toList();
    return ReproducibleModel.of(
        NameFinderME.train(
            "vie",
            TYPE,
            ObjectStreamUtils.createObjectStream(samples),
            Parameters.of(CUTOFF),
            new TokenNameFinderFactory()));
  }

  private static NameSample sample(NamedParagraph paragraph) {
    return new NameSample(
        paragraph.tokens().stream()
            .map(token -> token.of(paragraph.words()))
            .toArray(String[]::new),
        paragraph.names().stream()
            .map(name -> new opennlp.tools.util.Span(name.begin(), name.end(), TYPE))
            .toArray(opennlp.tools.util.Span[]::new),
        true);
  }

  @Override
  public Counted judge(Models models, List<TrainingDocument> documents) {
    AgencyNameFinder finder = models.agencyNames().orElseThrow();
    Counted counted = Counted.NOTHING;
    for (NamedParagraph paragraph : all(documents)) {
      List<Span> there = paragraph.places();
      Set<Span> said =
          new HashSet<>(finder.names(paragraph.words(), new Span(0, paragraph.words().length())));
      int right = (int) there.stream().filter(said::contains).count();
      counted = counted.plus(new Counted(right, said.size(), there.size()));
    }
    return counted;
  }

  private static List<NamedParagraph> all(List<TrainingDocument> documents) {
    return documents.stream().flatMap(document -> NamedParagraph.of(document).stream()).toList();
  }
}
