package vn.kehoach.extractor.agency;

import vn.kehoach.corpus.agency.AgencyCatalogue;
import vn.kehoach.extractor.language.Words;

/** Makes readers of bodies; immutable, one serves all documents. */
public final class AgencyRecognizer {

  private final AgencyGrammar grammar = AgencyGrammar.standard();
  private final AgencyNameScanner scanner;
  private final AgencyNames names;

  /** A recognizer that knows the names of a catalogue. */
  public AgencyRecognizer(AgencyCatalogue catalogue) {
    this.scanner = new AgencyNameScanner(catalogue);
    this.names = new AgencyNames(catalogue);
  }

  /** Scans a document's text once; the reader answers questions about it. */
  public AgencyReader read(String text) {
    AgencyText scanned =
        new AgencyText(grammar, names, Words.of(text), scanner.scan(text), Aliases.NONE);
    return new AgencyReader(scanned.withOwnAliases());
  }
}
