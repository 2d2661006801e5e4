package vn.kehoach.extractor.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.corpus.document.Span;

/**
 * Gives words in capitals the small letters that the document itself uses for them elsewhere: the
 * opening sentence nearly always repeats the title and names the issuer.
 */
final class OwnSpelling {

  /** The opening stands soon after the title; looking farther costs time and finds no more. */
  private static final int REACH = 8_000;

  private final String text;
  private final int from;
  private final List<Span> words = new ArrayList<>();
  private final Map<String, List<Integer>> places = new HashMap<>();

  OwnSpelling(Lines lines, int from) {
    this.text = lines.text();
    this.from = from;
  }

  /**
   * Most names are in the catalogue, and most titles in plain letters: then nothing is looked at.
   */
  private void look() {
    if (!words.isEmpty()) {
      return;
    }
    int end = Math.min(text.length(), from + REACH);
    for (int i = from; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        int begin = i;
        while (i < end && Character.isLetterOrDigit(text.charAt(i))) {
          i++;
        }
        words.add(new Span(begin, i));
      }
    }
    for (int i = 0; i < words.size(); i++) {
      // Capitals among capitals are a heading; alone they are an abbreviation.
      boolean heading = isShouted(i) && (isShouted(i - 1) || isShouted(i + 1));
      if (!heading) {
        places.computeIfAbsent(Words.lower(word(i)), key -> new ArrayList<>()).add(i);
      }
    }
  }

  private String word(int index) {
    return words.get(index).of(text);
  }

  private boolean isShouted(int index) {
    return index >= 0 && index < words.size() && isShouted(words.get(index));
  }

  /** The words on one line: as the document spells them, else in small letters. */
  String of(String capitals) {
    look();
    List<String> parts =
        List.of(Words.onOneLine(capitals).split("(?<=[^\\p{L}\\p{N}])|(?=[^\\p{L}\\p{N}])"));
    StringBuilder spelled = new StringBuilder();
    List<String> given = new ArrayList<>();
    List<Integer> at = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).isEmpty() && Character.isLetterOrDigit(parts.get(i).charAt(0))) {
        given.add(Words.lower(parts.get(i)));
        at.add(i);
      }
    }
    List<String> result = new ArrayList<>(parts);
    for (int i = 0; i < given.size(); ) {
      int length = copyLongest(given, i, at, result);
      i += length;
    }
    result.forEach(spelled::append);
    return spelled.toString();
  }

  private int copyLongest(List<String> given, int from, List<Integer> at, List<String> result) {
    int longest = 0;
    int place = -1;
    for (int candidate : places.getOrDefault(given.get(from), List.of())) {
      int length = 0;
      while (from + length < given.size()
          && candidate + length < words.size()
          && isSame(given.get(from + length), candidate + length)) {
        length++;
      }
      if (length > longest
          || (length == longest && place >= 0 && capitals(candidate) < capitals(place))) {
        longest = length;
        place = candidate;
      }
    }
    if (longest < 2) {
      String word = result.get(at.get(from));
      boolean abbreviation = Abbreviations.isKnown(word) || (longest == 1 && isShouted(place));
      result.set(at.get(from), abbreviation ? word : Words.lower(word));
      return 1;
    }
    for (int i = 0; i < longest; i++) {
      result.set(at.get(from + i), word(place + i));
    }
    return longest;
  }

  private int capitals(int word) {
    return Character.isUpperCase(text.charAt(words.get(word).begin())) ? 1 : 0;
  }

  private boolean isSame(String small, int word) {
    Span span = words.get(word);
    return span.length() == small.length()
        && text.regionMatches(true, span.begin(), small, 0, small.length())
        && Words.lower(span.of(text)).equals(small);
  }

  private boolean isShouted(Span word) {
    for (int i = word.begin(); i < word.end(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return word.length() > 1;
  }
}
