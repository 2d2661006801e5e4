package vn.kehoach.extractor.language;

import org.jspecify.annotations.Nullable;

/**
 * One string for all equal keys of a text: a few hundred syllables make up most of any text, and a
 * string that is shared has its hash already.
 */
final class SharedKeys {

  private final @Nullable String[] table;

  /**
   * An empty table.
   *
   * @param words how many words the text has
   */
  SharedKeys(int words) {
    int size = Integer.highestOneBit(Math.clamp(words, 64, 2048)) * 2;
    this.table = new String[size];
  }

  /** The key that stands in folded text; two unequal keys at one place replace one another. */
  String of(char[] folded, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + folded[i];
    }
    int place = (hash ^ (hash >>> 12)) & (table.length - 1);
    @Nullable String known = table[place];
    if (known == null || !isAt(known, folded, begin, end)) {
      known = new String(folded, begin, end - begin);
      table[place] = known;
    }
    return known;
  }

  private static boolean isAt(String key, char[] folded, int begin, int end) {
    if (key.length() != end - begin) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (key.charAt(i - begin) != folded[i]) {
        return false;
      }
    }
    return true;
  }
}
