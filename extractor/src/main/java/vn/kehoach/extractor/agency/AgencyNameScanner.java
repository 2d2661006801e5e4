package vn.kehoach.extractor.agency;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.agency.AgencyCatalogue;
import vn.kehoach.corpus.agency.AgencyName;
import vn.kehoach.corpus.agency.FoldedText;
import vn.kehoach.corpus.document.Span;

/**
 * Finds every name of the catalogue in a text, in one pass of one automaton (Aho and Corasick 1975)
 * over its folded key.
 */
final class AgencyNameScanner {

  /** A name of the catalogue, and where it stands. */
  record Hit(Span span, AgencyName name) {}

  /** The names that stand in a text; a place of its own for each letter is found the fastest. */
  static final class Hits {

    private final @Nullable Hit[] longest;

    private Hits(int letters) {
      this.longest = new Hit[letters];
    }

    /** The longest name that begins at an offset. */
    Optional<Hit> at(int offset) {
      return Optional.ofNullable(longest[offset]);
    }

    private void add(Hit hit) {
      @Nullable Hit known = longest[hit.span().begin()];
      if (known == null || known.span().length() <= hit.span().length()) {
        longest[hit.span().begin()] = hit;
      }
    }
  }

  private final AhoCorasickDoubleArrayTrie<List<AgencyName>> automaton =
      new AhoCorasickDoubleArrayTrie<>();

  AgencyNameScanner(AgencyCatalogue catalogue) {
    automaton.build(new TreeMap<>(catalogue.namesByKey()));
  }

  /** The names in a text. */
  Hits scan(String text) {
    FoldedText folded = FoldedText.of(text);
    String key = folded.key();
    Hits hits = new Hits(text.length());
    automaton.parseText(
        key,
        (begin, end, names) -> {
          Span span = new Span(folded.begin(begin), folded.end(end));
          boolean begins = isBoundary(key, begin - 1) || isLostBreak(text, span.begin());
          if (begins && isBoundary(key, end)) {
            @Nullable AgencyName name = first(names, text, span);
            if (name != null) {
              hits.add(new Hit(span, name));
            }
          }
        });
    return hits;
  }

  /** The first of the names that may be meant: an abbreviation has to stand letter for letter. */
  private static @Nullable AgencyName first(List<AgencyName> names, String text, Span span) {
    for (AgencyName name : names) {
      boolean same =
          !name.isAbbreviation()
              || (name.letters().length() == span.length()
                  && text.startsWith(name.letters(), span.begin()));
      if (same) {
        return name;
      }
    }
    return null;
  }

  /** A capital right after a small letter: the space between two words was lost. */
  private static boolean isLostBreak(String text, int at) {
    return at > 0
        && Character.isUpperCase(text.charAt(at))
        && Character.isLowerCase(text.charAt(at - 1));
  }

  private static boolean isBoundary(String key, int index) {
    return index < 0 || index >= key.length() || !Character.isLetterOrDigit(key.charAt(index));
  }
}
