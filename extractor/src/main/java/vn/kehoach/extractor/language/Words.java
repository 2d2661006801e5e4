package vn.kehoach.extractor.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.kehoach.corpus.agency.NameKey;
import vn.kehoach.corpus.document.Span;

/**
 * The words and punctuation marks of a text, each with its key and its place.
 *
 * <p>A word is a run of letters and digits, {@code &} between letters included; a capital after a
 * small letter begins a new one, because copying loses spaces ({@code mại dâmĐài}). Any other
 * character that is no white space is a word of its own.
 */
public final class Words {

  private final String text;
  private final int[] begins;
  private final int[] ends;
  private final String[] keys;

  private Words(String text, int[] begins, int[] ends, String[] keys) {
    this.text = text;
    this.begins = begins;
    this.ends = ends;
    this.keys = keys;
  }

  /** The words of a text in NFC. */
  public static Words of(String text) {
    char[] folded = NameKey.fold(text);
    int[] begins = new int[folded.length / 3 + 16];
    int[] ends = new int[begins.length];
    int count = 0;
    int i = 0;
    while (i < folded.length) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        i++;
        continue;
      }
      int begin = i++;
      if (isWordPart(c)) {
        while (i < folded.length && continues(text, i)) {
          i++;
        }
      }
      if (count == begins.length) {
        begins = Arrays.copyOf(begins, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      begins[count] = begin;
      ends[count++] = i;
    }
    String[] keys = new String[count];
    SharedKeys shared = new SharedKeys(count);
    for (int word = 0; word < count; word++) {
      keys[word] = shared.of(folded, begins[word], ends[word]);
    }
    return new Words(text, Arrays.copyOf(begins, count), Arrays.copyOf(ends, count), keys);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean continues(String text, int i) {
    char c = text.charAt(i);
    boolean lostBreak = Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1));
    if (lostBreak) {
      return false;
    }
    boolean joins =
        c == '&'
            && i + 1 < text.length()
            && isWordPart(text.charAt(i + 1))
            && isWordPart(text.charAt(i - 1));
    return isWordPart(c) || joins;
  }

  /** Number of words. */
  public int count() {
    return keys.length;
  }

  /** Index of the first word that begins at or after an offset; {@link #count()} if none does. */
  public int indexAt(int offset) {
    int found = Arrays.binarySearch(begins, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** Folded form of a word; empty beyond the last. */
  public String key(int word) {
    return word >= 0 && word < keys.length ? keys[word] : "";
  }

  /** Offset of the word's first character. */
  public int begin(int word) {
    return begins[word];
  }

  /** Offset after the word's last character. */
  public int end(int word) {
    return ends[word];
  }

  /** Whether the word begins with a capital letter. */
  public boolean isCapital(int word) {
    return word >= 0 && word < keys.length && Character.isUpperCase(text.charAt(begins[word]));
  }

  /** Whether the word is a word and no punctuation mark. */
  public boolean isWord(int word) {
    return word >= 0 && word < keys.length && isWordPart(text.charAt(begins[word]));
  }

  /** The stretch from one word to before another; {@code to} > {@code from}. */
  public Span span(int from, int to) {
    return new Span(begins[from], ends[to - 1]);
  }

  /** The text that the words are of. */
  public String text() {
    return text;
  }

  /** The keys of a phrase of its own, for a lexicon. */
  public static List<String> keysOf(String phrase) {
    return new ArrayList<>(List.of(of(phrase).keys));
  }
}
