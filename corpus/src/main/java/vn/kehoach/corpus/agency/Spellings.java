package vn.kehoach.corpus.agency;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The spellings of a name that follow from it by rule, so that the catalogue need not list them:
 * words shortened, and the separators between its parts exchanged ({@code Giáo dục và Đào tạo},
 * {@code Giáo dục - Đào tạo}, {@code Giáo dục & Đào tạo}, {@code GDĐT}).
 */
final class Spellings {

  private static final Pattern SEPARATOR = Pattern.compile(" +và +| *[-,&] *");

  /** Names with more separators are long titles of committees, which are not respelled freely. */
  private static final int MOST_SEPARATORS = 3;

  private final ShortForms shortForms;

  Spellings(ShortForms shortForms) {
    this.shortForms = shortForms;
  }

  /** Keys of all spellings, that of the name itself first. */
  Set<String> of(String name) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(NameKey.of(name));
    for (String shortened : shortForms.shorten(name)) {
      for (String respelled : exchangeSeparators(shortened)) {
        keys.add(NameKey.of(respelled));
      }
    }
    return keys;
  }

  private static List<String> exchangeSeparators(String name) {
    Matcher separator = SEPARATOR.matcher(name);
    List<String> spellings = List.of("");
    int begin = 0;
    int count = 0;
    while (separator.find()) {
      if (++count > MOST_SEPARATORS) {
        return List.of(name);
      }
      List<String> longer = new ArrayList<>();
      for (String spelling : spellings) {
        for (String sign : instead(name, separator)) {
          longer.add(spelling + name.substring(begin, separator.start()) + sign);
        }
      }
      spellings = longer;
      begin = separator.end();
    }
    String rest = name.substring(begin);
    return spellings.stream().map(spelling -> spelling + rest).toList();
  }

  /** After a single plain word the separator stays: {@code Báo, Đài …} may be two bodies. */
  private static List<String> instead(String name, Matcher separator) {
    if (name.indexOf(' ') >= separator.start() && !isCapital(name, 1)) {
      return List.of(separator.group());
    }
    if (isCapital(name, separator.start() - 1) && isCapital(name, separator.end() + 1)) {
      return List.of("&", "-", ",", " và ", " ", "");
    }
    return separator.group().contains("và")
        ? List.of(" và ", "&", "-", ",", " ")
        : List.of("-", ",", " ", " và ");
  }

  /** Whether the letter, inside an abbreviation, is a capital. */
  private static boolean isCapital(String name, int at) {
    return at >= 0 && at < name.length() && Character.isUpperCase(name.charAt(at));
  }
}
