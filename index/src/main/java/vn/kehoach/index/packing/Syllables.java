package vn.kehoach.index.packing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number below {@link #END} for each syllable of Vietnamese spelling: its onset and its rhyme
 * with the tone, in small letters and NFC. The low byte tells the rhyme among 256 that are about as
 * frequent, the high bits these and the onset, so that each byte has few usual values: Deflate
 * counts bytes, not pairs.
 */
final class Syllables {

  /** Numbers have 15 bits. */
  static final int END = 1 << 15;

  private static final int PAGE = 256;

  /** No syllable. */
  static final int NONE = -1;

  private static final List<String> ONSETS =
      List.of(
          "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh",
          "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x");

  private static final int LONGEST_ONSET = 3;

  private final List<String> rhymes;
  private final Map<String, Integer> rhymeNumbers = new HashMap<>();
  private final Map<String, Integer> onsetNumbers = new HashMap<>();

  /** Made as they are read; two threads would make the same. */
  private final @Nullable String[] byNumber = new String[END];

  private Syllables(List<String> rhymes) {
    if ((rhymes.size() + PAGE - 1) / PAGE * ONSETS.size() * PAGE > END) {
      throw new IllegalArgumentException("too many rhymes: " + rhymes.size());
    }
    this.rhymes = rhymes;
    for (String rhyme : rhymes) {
      rhymeNumbers.put(rhyme, rhymeNumbers.size());
    }
    for (String onset : ONSETS) {
      onsetNumbers.put(onset, onsetNumbers.size());
    }
  }

  /** Those of the resource. */
  static Syllables standard() {
    return new Syllables(
        Lines.of("rhymes.txt").flatMap(line -> Stream.of(line.split(" ", -1))).toList());
  }

  /** The number of a word in small letters, or {@link #NONE}. */
  int number(String word) {
    for (int length = Math.min(LONGEST_ONSET, word.length() - 1); length >= 0; length--) {
      Integer onset = onsetNumbers.get(word.substring(0, length));
      Integer rhyme = onset == null ? null : rhymeNumbers.get(word.substring(length));
      if (onset != null && rhyme != null) {
        return (rhyme / PAGE * ONSETS.size() + onset) * PAGE + rhyme % PAGE;
      }
    }
    return NONE;
  }

  /** The syllable of a number. */
  String of(int number) {
    String known = byNumber[number];
    if (known == null) {
      int page = number / PAGE / ONSETS.size();
      known = ONSETS.get(number / PAGE % ONSETS.size()) + rhymes.get(page * PAGE + number % PAGE);
      byNumber[number] = known;
    }
    return known;
  }
}
