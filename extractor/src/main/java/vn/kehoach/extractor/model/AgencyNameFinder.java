package vn.kehoach.extractor.model;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import vn.kehoach.corpus.document.Span;

/**
 * Finds names of agencies in a sentence, known or not. It is by far the slowest of the models: ask
 * it about sentences that a cue has picked. Not thread-safe: OpenNLP's finders are not.
 */
public final class AgencyNameFinder {

  private final NameFinderME finder;

  /** A finder with this model. */
  public AgencyNameFinder(TokenNameFinderModel model) {
    this.finder = new NameFinderME(model);
  }

  /** The names in a sentence, in order, without overlap; each stands inside the sentence. */
  public List<Span> names(String text, Span sentence) {
    List<Span> tokens = Tokens.of(text, sentence);
    String[] words = tokens.stream().map(span -> span.of(text)).toArray(String[]::new);
    List<Span> names = new ArrayList<>();
    for (opennlp.tools.util.Span found : finder.find(words)) {
      names.add(
          new Span(tokens.get(found.getStart()).begin(), tokens.get(found.getEnd() - 1).end()));
    }
    finder.clearAdaptiveData();
    return names;
  }
}
