package vn.kehoach.corpus.agency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How clerks shorten the words that names of agencies consist of: {@code Ủy ban nhân dân} → {@code
 * UBND}, {@code Khoa học và Công nghệ} → {@code KH&CN}.
 *
 * <p>A short form counts only inside a longer name ({@code Sở KH&CN}).
 */
public final class ShortForms {

  private final Map<String, List<String>> byPhrase;

  private ShortForms(Map<String, List<String>> byPhrase) {
    this.byPhrase = Collections.unmodifiableMap(new LinkedHashMap<>(byPhrase));
  }

  /** The project's table. */
  public static ShortForms standard() {
    return new ShortForms(CatalogueFile.read("short-forms.json", Table.class).forms());
  }

  /** Short forms by the full words, in the order of the file. */
  public Map<String, List<String>> byPhrase() {
    return byPhrase;
  }

  /** The name itself, and each name that results from shortening some of its words. */
  List<String> shorten(String name) {
    List<String> names = List.of(name);
    for (Map.Entry<String, List<String>> entry : byPhrase.entrySet()) {
      List<String> more = new ArrayList<>(names);
      for (String known : names) {
        int at = indexOfWords(known, entry.getKey());
        if (at >= 0) {
          for (String form : entry.getValue()) {
            more.add(known.substring(0, at) + form + known.substring(at + entry.getKey().length()));
          }
        }
      }
      names = more;
    }
    return names;
  }

  private static int indexOfWords(String name, String words) {
    int at = indexOfIgnoringCase(name, words, 0);
    while (at >= 0 && !(isBoundary(name, at - 1) && isBoundary(name, at + words.length()))) {
      at = indexOfIgnoringCase(name, words, at + 1);
    }
    return at;
  }

  private static int indexOfIgnoringCase(String name, String words, int from) {
    for (int at = from; at + words.length() <= name.length(); at++) {
      if (name.regionMatches(true, at, words, 0, words.length())) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isBoundary(String name, int at) {
    return at < 0 || at >= name.length() || !Character.isLetterOrDigit(name.charAt(at));
  }

  record Table(String about, Map<String, List<String>> forms) {}
}
