package vn.kehoach.corpus.agency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How clerks shorten the words that names of agencies consist of: {@code Ủy ban nhân dân} → {@code
 * UBND}, {@code Khoa học và Công nghệ} → {@code KH&CN}.
 *
 * <p>A short form counts only inside a longer name ({@code Sở KH&CN}).
 */
public final class ShortForms {

  /** A shorter one does not begin a name: {@code TƯ Đoàn} would be found in {@code đầu tư đoàn}. */
  private static final int SHORTEST_FIRST_WORD = 3;

  private final Map<String, List<String>> byPhrase;

  /** The same, as names are compared with them. */
  private final Map<String, List<String>> byLowerCase = new LinkedHashMap<>();

  private ShortForms(Map<String, List<String>> byPhrase) {
    this.byPhrase = Collections.unmodifiableMap(new LinkedHashMap<>(byPhrase));
    byPhrase.forEach((phrase, forms) -> byLowerCase.put(lowerCase(phrase), forms));
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
    String lowerCase = lowerCase(name);
    List<String> names = List.of(name);
    for (Map.Entry<String, List<String>> entry : byLowerCase.entrySet()) {
      if (lowerCase.contains(entry.getKey())) {
        names = shorten(names, entry.getKey(), entry.getValue());
      }
    }
    return names;
  }

  private static List<String> shorten(List<String> names, String phrase, List<String> forms) {
    List<String> more = new ArrayList<>(names);
    for (String name : names) {
      int at = indexOfWords(lowerCase(name), phrase);
      if (at >= 0) {
        String rest = name.substring(at + phrase.length());
        forms.stream()
            .filter(form -> at > 0 || form.length() >= SHORTEST_FIRST_WORD)
            .forEach(form -> more.add(name.substring(0, at) + form + rest));
      }
    }
    return more;
  }

  private static String lowerCase(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  private static int indexOfWords(String name, String words) {
    int at = name.indexOf(words);
    while (at >= 0 && !(isBoundary(name, at - 1) && isBoundary(name, at + words.length()))) {
      at = name.indexOf(words, at + 1);
    }
    return at;
  }

  private static boolean isBoundary(String name, int at) {
    return at < 0 || at >= name.length() || !Character.isLetterOrDigit(name.charAt(at));
  }

  record Table(String about, Map<String, List<String>> forms) {}
}
