package vn.kehoach.corpus.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds quotes in one text. White space counts on neither side, and {@code …} in a quote stands for
 * anything between. Offsets are UTF-16 code units of the text.
 */
public final class QuoteFinder {

  /** What stands for left-out words in a quote. */
  public static final String ELLIPSIS = "…";

  private final String kept;
  private final int[] places;

  /** A finder for this text, which should be in NFC as every document's text is. */
  public QuoteFinder(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    int[] offsets = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        offsets[letters.length()] = i;
        letters.append(text.charAt(i));
      }
    }
    this.kept = letters.toString();
    this.places = Arrays.copyOf(offsets, letters.length());
  }

  /**
   * The first place of a quote that begins at or after an offset.
   *
   * @return empty where there is none, and for a quote without a letter
   */
  public Optional<Quotation> find(String quote, int from) {
    int at = Arrays.binarySearch(places, from);
    int cursor = at < 0 ? -at - 1 : at;
    List<Span> parts = new ArrayList<>();
    for (String part : quote.split(ELLIPSIS, -1)) {
      String letters = letters(part);
      if (letters.isEmpty()) {
        continue;
      }
      int begin = kept.indexOf(letters, cursor);
      if (begin < 0) {
        return Optional.empty();
      }
      cursor = begin + letters.length();
      parts.add(new Span(places[begin], places[cursor - 1] + 1));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Quotation(parts));
  }

  /**
   * The places of quotes that stand in document order: each is looked for after the begin of the
   * one before, and where it is not found there, from the text's begin.
   */
  public List<Optional<Quotation>> findAll(List<String> quotes) {
    List<Optional<Quotation>> found = new ArrayList<>();
    int cursor = 0;
    for (String quote : quotes) {
      Optional<Quotation> place = find(quote, cursor).or(() -> find(quote, 0));
      cursor = place.map(quotation -> quotation.span().begin() + 1).orElse(cursor);
      found.add(place);
    }
    return List.copyOf(found);
  }

  private static String letters(String part) {
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(part, Normalizer.Form.NFC)
        .chars()
        .filter(c -> !isBlank(c))
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
