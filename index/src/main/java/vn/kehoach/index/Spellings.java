package vn.kehoach.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import vn.kehoach.index.analysis.Marks;

/**
 * What a word without marks may be with them, of the words that the index knows: {@code duong} is
 * {@code duong}, {@code dương}, {@code đường}. So the index needs no second list of words without
 * marks. Methods may be called from several threads.
 */
final class Spellings {

  /** Words that are remembered for each field; more than there are syllables without marks. */
  private static final int REMEMBERED = 20_000;

  private final IndexReader reader;
  private final Map<String, List<String>> known = new ConcurrentHashMap<>();

  Spellings(IndexReader reader) {
    this.reader = reader;
  }

  /** Words of a field that are the given one without their marks; in the order of the alphabet. */
  List<String> of(String field, String folded) {
    String key = field + Fields.SEPARATOR + folded;
    List<String> words = known.get(key);
    if (words == null) {
      words = find(field, folded);
      if (known.size() < REMEMBERED) {
        known.put(key, words);
      }
    }
    return words;
  }

  private List<String> find(String field, String folded) {
    CompiledAutomaton spellings = new CompiledAutomaton(automaton(folded));
    TreeSet<String> words = new TreeSet<>();
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(field);
        if (terms != null) {
          TermsEnum found = spellings.getTermsEnum(terms);
          while (found.next() != null) {
            words.add(found.term().utf8ToString());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(words);
  }

  private static Automaton automaton(String folded) {
    List<Automaton> letters = new ArrayList<>();
    folded
        .codePoints()
        .forEach(letter -> {
          Automaton spellings = Letters.SPELLINGS.get(letter);
          letters.add(spellings == null ? Automata.makeChar(letter) : spellings);
        });
    return Operations.determinize(
        Operations.concatenate(letters), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }

  /** Made when the first word without marks is looked up. */
  private static final class Letters {

    /** By letter without marks: that letter, or one with marks. */
    static final Map<Integer, Automaton> SPELLINGS = spellings();

    /** Latin letters with marks stand in two blocks of Unicode. */
    private static Map<Integer, Automaton> spellings() {
      Map<Integer, Set<Integer>> byLetter = new HashMap<>();
      IntStream.concat(IntStream.range(0xC0, 0x250), IntStream.range(0x1E00, 0x1F00))
          .forEach(letter -> {
            String folded = Marks.fold(Character.toString(letter));
            if (folded.length() == 1 && folded.charAt(0) != letter) {
              int bare = folded.charAt(0);
              byLetter.computeIfAbsent(bare, b -> new TreeSet<>(Set.of(b))).add(letter);
            }
          });
      Map<Integer, Automaton> spellings = new HashMap<>();
      byLetter.forEach((bare, letters) ->
          spellings.put(bare, Operations.union(letters.stream().map(Automata::makeChar).toList())));
      return spellings;
    }
  }
}
