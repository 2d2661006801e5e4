package vn.kehoach.extractor.normalize;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How far a text's letters can be trusted: the share of its words that are spelt like Vietnamese.
 *
 * @param words words of two or more letters, abbreviations in capitals left out
 * @param sound those that are spelt like a Vietnamese syllable
 * @param marked those of {@code words} that have a letter outside ASCII
 * @param soundMarked those of {@code marked} that are spelt like a Vietnamese syllable
 */
public record TextQuality(int words, int sound, int marked, int soundMarked) {

  private static final Pattern WORD = Pattern.compile("[^\\s\\d\\p{Punct}“”‘’…–—]+");

  /** Fewer words than this prove nothing. */
  private static final int ENOUGH = 20;

  /** Measures a text. */
  public static TextQuality of(String text) {
    int words = 0;
    int sound = 0;
    int marked = 0;
    int soundMarked = 0;
    var matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group();
      boolean ascii = word.chars().allMatch(c -> c < 128);
      if (word.length() < 2 || (ascii && word.equals(word.toUpperCase(Locale.ROOT)))) {
        continue;
      }
      boolean is = VietnameseSyllable.matches(word);
      words++;
      sound += is ? 1 : 0;
      marked += ascii ? 0 : 1;
      soundMarked += !ascii && is ? 1 : 0;
    }
    return new TextQuality(words, sound, marked, soundMarked);
  }

  /** Share of sound words, from 0 to 1; 1 where there are no words. */
  public double share() {
    return words == 0 ? 1 : (double) sound / words;
  }

  /** Share of sound words among those with marks, from 0 to 1; 1 where there are none. */
  public double markedShare() {
    return marked == 0 ? 1 : (double) soundMarked / marked;
  }

  /**
   * Whether a Vietnamese text of this quality is worth reading. Sound plans measure 0.85 to 0.99,
   * text with a broken character map below 0.4, text that lost its marks has none.
   */
  public boolean isGarbled() {
    return words >= ENOUGH && (share() < 0.5 || marked * 20 < words);
  }
}
