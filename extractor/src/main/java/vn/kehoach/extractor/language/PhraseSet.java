package vn.kehoach.extractor.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases to look for at a word, by their folded keys; the longest that fits is found. */
public final class PhraseSet {

  private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

  public PhraseSet(Collection<String> phrases) {
    for (String phrase : phrases) {
      List<String> keys = Words.keysOf(phrase);
      byFirstWord.computeIfAbsent(keys.getFirst(), first -> new ArrayList<>()).add(keys);
    }
    byFirstWord.values().forEach(list -> list.sort((a, b) -> b.size() - a.size()));
  }

  /**
   * Number of words of the longest phrase that stands at a word.
   *
   * @param limit index of the first word that may not be part of it
   * @return 0 where none stands there
   */
  public int lengthAt(Words words, int at, int limit) {
    List<List<String>> candidates = byFirstWord.get(words.key(at));
    if (candidates == null) {
      return 0;
    }
    for (List<String> phrase : candidates) {
      if (at + phrase.size() <= limit && stands(phrase, words, at)) {
        return phrase.size();
      }
    }
    return 0;
  }

  private static boolean stands(List<String> phrase, Words words, int at) {
    for (int i = 1; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(words.key(at + i))) {
        return false;
      }
    }
    return true;
  }
}
