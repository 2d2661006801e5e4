package vn.kehoach.extractor.normalize;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a word can be a Vietnamese syllable by its spelling: an initial, a rhyme of the closed
 * list, at most one tone. It tells damaged text from sound text without a dictionary.
 */
final class VietnameseSyllable {

  private static final Pattern PARTS =
      Pattern.compile(
          "(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?([aăâeêioôơuưy]+)(ch|ng|nh|[cmnpt])?");

  private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

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

  /** Whether the word, in any case and normal form, is spelt like a Vietnamese syllable. */
  static boolean matches(String word) {
    String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    Matcher tones = TONES.matcher(decomposed);
    String toneless = Normalizer.normalize(tones.replaceAll(""), Normalizer.Form.NFC);
    if (tones.results().count() > 1) {
      return false;
    }
    Matcher parts = PARTS.matcher(toneless);
    if (!parts.matches()) {
      return false;
    }
    String initial = parts.group(1) == null ? "" : parts.group(1);
    String end = parts.group(3) == null ? "" : parts.group(3);
    Set<String> rhymes = end.isEmpty() ? OPEN : CLOSED;
    // "gì", "giết": the i of gi is the vowel where no other follows, and "qu" swallows its u.
    return rhymes.contains(parts.group(2))
        || (initial.equals("gi") && rhymes.contains("i" + parts.group(2)))
        || (initial.equals("g") && rhymes.contains(parts.group(2)));
  }
}
