package vn.kehoach.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/**
 * The names that the archive knows, for suggestions. An archive has some thousand bodies, so that
 * looking at each takes a few milliseconds and finds a word anywhere in a name.
 */
final class KnownNames {

  /** Letters for which one wrong letter is forgiven. */
  private static final int LETTERS_PER_ERROR = 6;

  private final IndexReader reader;
  private final Analyzers analyzers;

  KnownNames(IndexReader reader, Analyzers analyzers) {
    this.reader = reader;
    this.analyzers = analyzers;
  }

  /** The term that makes a name known. */
  static String term(String key, String name) {
    return key + Fields.SEPARATOR + name;
  }

  /** Names with a word that begins as typed; those that begin so themselves first. */
  List<Suggestion> beginning(Suggestion.Kind kind, String typed, int size) throws IOException {
    String start = analyzers.key(typed);
    if (start.isEmpty()) {
      return List.of();
    }
    return read(kind).entrySet().stream()
        .filter(name -> (" " + key(name)).contains(" " + start))
        .sorted(
            Comparator.comparing((Map.Entry<String, Long> name) -> !key(name).startsWith(start))
                .thenComparing(Map.Entry.<String, Long>comparingByValue().reversed())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(size)
        .map(name -> suggestion(kind, name))
        .toList();
  }

  /**
   * Names that differ from the typed one in few letters, written out or with the usual
   * abbreviations; none where the typed one is known itself.
   */
  List<Suggestion> resembling(Suggestion.Kind kind, String typed, int size) throws IOException {
    String key = analyzers.key(typed);
    Map<String, Long> known = read(kind);
    if (key.isEmpty() || known.keySet().stream().anyMatch(term -> keyOf(term).equals(key))) {
      return List.of();
    }
    record Near(Map.Entry<String, Long> name, int distance) {}
    List<Near> near =
        known.entrySet().stream()
            .map(name -> new Near(name, distance(key, name)))
            .filter(name -> name.distance() <= allowed(key))
            .toList();
    if (near.stream().anyMatch(name -> name.distance() == 0)) {
      return List.of();
    }
    return near.stream()
        .sorted(
            Comparator.comparingInt(Near::distance)
                .thenComparing(Near::name, Map.Entry.<String, Long>comparingByValue().reversed())
                .thenComparing(name -> name.name().getKey()))
        .limit(size)
        .map(name -> suggestion(kind, name.name()))
        .toList();
  }

  private static int allowed(String key) {
    return Math.max(1, key.length() / LETTERS_PER_ERROR);
  }

  private int distance(String key, Map.Entry<String, Long> name) {
    int written = EditDistance.between(key, key(name), allowed(key));
    String shortened = analyzers.shortKey(textOf(name.getKey()));
    return shortened.equals(key(name))
        ? written
        : Math.min(written, EditDistance.between(key, shortened, allowed(key)));
  }

  private Map<String, Long> read(Suggestion.Kind kind) throws IOException {
    Map<String, Long> names = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(kind.field());
      if (terms != null) {
        TermsEnum each = terms.iterator();
        while (each.next() != null) {
          names.merge(each.term().utf8ToString(), (long) each.docFreq(), Long::sum);
        }
      }
    }
    return names;
  }

  private static Suggestion suggestion(Suggestion.Kind kind, Map.Entry<String, Long> name) {
    return new Suggestion(kind, textOf(name.getKey()), name.getValue());
  }

  private static String key(Map.Entry<String, Long> name) {
    return keyOf(name.getKey());
  }

  private static String textOf(String term) {
    return term.substring(term.indexOf(Fields.SEPARATOR) + 1);
  }

  private static String keyOf(String term) {
    return term.substring(0, term.indexOf(Fields.SEPARATOR));
  }
}
