package vn.kehoach.extractor.normalize;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether a word can be a Vietnamese syllable by its spelling: an initial, a rhyme of the closed
 * list, at most one tone. It tells damaged text from sound text without a dictionary.
 */
final class VietnameseSyllable {

  /** Those of two and three letters come first, as they must be tried first. */
  private static final List<String> INITIALS =
      List.of(
          "ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr", "b", "c", "d", "đ",
          "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "");

  private static final Set<String> ENDS = Set.of("", "ch", "ng", "nh", "c", "m", "n", "p", "t");

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
          "yêu", "ya", "iê", "ưở");

  private static final Set<String> CLOSED =
      Set.of(
          "a", "ă", "â", "e", "ê", "i", "iê", "o", "oa", "oă", "oe", "oo", "ô", "ơ", "u", "uâ",
          "uê", "uô", "uy", "uyê", "ư", "ươ", "y", "yê");

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

  /** Whether the word, in any case and normal form, is spelt like a Vietnamese syllable. */
  static boolean matches(String word) {
    String lower = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    StringBuilder letters = new StringBuilder(lower.length());
    int tones = 0;
    for (int i = 0; i < lower.length(); i++) {
      Character vowel = TONELESS.get(lower.charAt(i));
      tones += vowel == null ? 0 : 1;
      letters.append(vowel == null ? lower.charAt(i) : vowel);
    }
    return tones <= 1 && isRhyme(letters.toString());
  }

  private static boolean isRhyme(String letters) {
    for (String initial : INITIALS) {
      int begin = initial.length();
      if (letters.startsWith(initial) && isVowel(letters, begin)) {
        int end = begin;
        while (isVowel(letters, end)) {
          end++;
        }
        return isRhyme(initial, letters.substring(begin, end), letters.substring(end));
      }
    }
    return false;
  }

  private static boolean isVowel(String letters, int at) {
    return at < letters.length() && VOWELS.indexOf(letters.charAt(at)) >= 0;
  }

  private static boolean isRhyme(String initial, String vowels, String end) {
    Set<String> rhymes = end.isEmpty() ? OPEN : CLOSED;
    // "giết": the i of gi is a vowel too where the rest alone is no rhyme.
    return ENDS.contains(end)
        && (rhymes.contains(vowels) || (initial.equals("gi") && rhymes.contains("i" + vowels)));
  }
}
