package vn.kehoach.gold.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of bodies compared without the catalogue: common abbreviations expanded, {@code các} and a
 * closing {@code tỉnh} left out, and a name may go on where the other one ends.
 */
public final class AgencyName {

  private static final Map<String, String> ABBREVIATIONS =
      Map.of(
          "ubnd", "ủy ban nhân dân",
          "hđnd", "hội đồng nhân dân",
          "mttq", "mặt trận tổ quốc",
          "tp", "thành phố",
          "lđtbxh", "lao động thương binh và xã hội",
          "gdđt", "giáo dục và đào tạo",
          "tx", "thị xã");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  /** Names shorter than this are too common to be taken for a part of a longer one. */
  private static final int SHORT = 8;

  /** So many more words may the longer of two names have. */
  private static final int MORE_WORDS = 4;

  /** People's committees of different places are different bodies: a place after it counts. */
  private static final String PEOPLES_COMMITTEE = "ủy ban nhân dân";

  private AgencyName() {}

  /** The name as it is compared. */
  public static String key(String name) {
    Matcher word = WORD.matcher(Words.normalized(name).replace("&", " và "));
    List<String> words = new ArrayList<>();
    while (word.find()) {
      String expanded = ABBREVIATIONS.getOrDefault(word.group(), word.group());
      Arrays.stream(expanded.split(" ", -1)).filter(w -> !w.equals("các")).forEach(words::add);
    }
    while (!words.isEmpty() && words.getLast().equals("tỉnh")) {
      words.removeLast();
    }
    return words.stream().collect(Collectors.joining(" "));
  }

  /** Whether the two names mean the same body. */
  public static boolean same(String one, String other) {
    String a = key(one);
    String b = key(other);
    return a.equals(b)
        || (a.length() > SHORT
            && b.length() > SHORT
            && (a.startsWith(b + " ") || b.startsWith(a + " "))
            && Math.abs(words(a) - words(b)) <= MORE_WORDS
            && !a.substring(0, Math.min(a.length(), PEOPLES_COMMITTEE.length() + 1))
                .contains(PEOPLES_COMMITTEE));
  }

  private static int words(String key) {
    return key.split(" ", -1).length;
  }
}
