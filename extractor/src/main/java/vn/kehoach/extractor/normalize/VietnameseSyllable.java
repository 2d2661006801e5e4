package vn.kehoach.extractor.normalize;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a word can be a Vietnamese syllable by its spelling: an initial, a rhyme of the closed
 * list, at most one tone. It tells damaged text from sound text without a dictionary.
 */
final class VietnameseSyllable {

  private static final List<String> INITIALS =
      List.of(
          "ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr", "b", "c", "d", "đ",
          "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "");

  private static final Set<String> ENDS = Set.of("ch", "ng", "nh", "c", "m", "n", "p", "t");

  private static final String VOWELS = "aăâeêioôơuưy";

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  /** Small vowels with a tone, and the vowel without it. */
  private static final Map<Character, Character> TONELESS = toneless();

  /** Vowels of open rhymes; the glides at their ends are written as vowels. */
  private static final Set<String> OPEN =
      Set.of(
          "a", "ai", "ao", "au", "ay", "âu", "ây", "e", "eo", "ê", "êu", "i", "ia", "iu", "iêu",
          "o", "oa", "oai", "oao", "oay", "oe", "oeo", "oi", "ô", "ôi", "ơ", "ơi", "u", "ua", "uây",
          "uê", "ui", "uôi", "uơ", "uy", "uya", "uyu", "ư", "ưa", "ưi", "ưu", "ươi", "ươu", "y",
          "yêu", "ya", "iê");

  private static final Set<String> CLOSED =
      Set.of(
          "a", "ă", "â", "e", "ê", "i", "iê", "o", "oa", "oă", "oe", "oo", "ô", "ơ", "u", "uâ",
          "uê", "uô", "uy", "uyê", "ư", "ươ", "y", "yê");

  /**
   * Every initial with every rhyme, without tones: some thousands. Initials that hold others need
   * no care: "giết" is g and iêt.
   */
  private static final Set<String> SYLLABLES = syllables();

  private VietnameseSyllable() {}

  private static Map<Character, Character> toneless() {
    Map<Character, Character> toneless = new HashMap<>();
    for (int vowel = 0; vowel < VOWELS.length(); vowel++) {
      for (int tone = 0; tone < TONES.length(); tone++) {
        String spelled = VOWELS.substring(vowel, vowel + 1) + TONES.charAt(tone);
        String composed = Normalizer.normalize(spelled, Normalizer.Form.NFC);
        toneless.put(composed.charAt(0), VOWELS.charAt(vowel));
      }
    }
    return Map.copyOf(toneless);
  }

  private static Set<String> syllables() {
    Set<String> syllables = new HashSet<>();
    for (String initial : INITIALS) {
      addRhymes(initial, syllables);
    }
    return Set.copyOf(syllables);
  }

  private static void addRhymes(String initial, Set<String> syllables) {
    OPEN.forEach(vowels -> syllables.add(initial + vowels));
    CLOSED.forEach(vowels -> ENDS.forEach(end -> syllables.add(initial + vowels + end)));
  }

  /** Whether the word, in any case and normal form, is spelt like a Vietnamese syllable. */
  static boolean matches(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    int tones = 0;
    String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      char letter = Character.toLowerCase(composed.charAt(i));
      // Marked letters begin behind Latin-1's signs; most letters have no mark.
      Character vowel = letter < 'à' ? null : TONELESS.get(letter);
      tones += vowel == null ? 0 : 1;
      letters.append(vowel == null ? letter : vowel);
    }
    return tones <= 1 && SYLLABLES.contains(letters.toString());
  }
}
