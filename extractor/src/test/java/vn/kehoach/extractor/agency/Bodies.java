package vn.kehoach.extractor.agency;

import java.util.List;
import vn.kehoach.corpus.agency.AgencyCatalogue;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.extractor.Plans;

/** What the reader finds in a text that is nothing else. */
final class Bodies {

  private static final AgencyRecognizer RECOGNIZER =
      new AgencyRecognizer(AgencyCatalogue.standard());

  private Bodies() {}

  static AgencyReader reader(String text) {
    return RECOGNIZER.read(text);
  }

  /** Names of the bodies with which running text begins. */
  static List<String> running(String text) {
    return reader(text).phraseAt(new Span(0, text.length())).orElseThrow().mentions().stream()
        .map(AgencyMention::name)
        .toList();
  }

  /** Names of the bodies of which a text wholly consists; none where it says more. */
  static List<String> wholly(String text) {
    return Plans.names(reader(text).wholly(new Span(0, text.length())));
  }
}
