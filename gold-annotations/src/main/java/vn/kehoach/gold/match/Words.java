package vn.kehoach.gold.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text as far as judging is concerned: NFC, lower case, one spelling of the tone
 * mark's place ({@code hoà} is {@code hòa}), no punctuation except the per-cent sign.
 */
public final class Words {

  private static final Map<String, String> TONES =
      Map.ofEntries(
          Map.entry("oà", "òa"),
          Map.entry("oá", "óa"),
          Map.entry("oả", "ỏa"),
          Map.entry("oã", "õa"),
          Map.entry("oạ", "ọa"),
          Map.entry("oè", "òe"),
          Map.entry("oé", "óe"),
          Map.entry("oẻ", "ỏe"),
          Map.entry("oẽ", "õe"),
          Map.entry("oẹ", "ọe"),
          Map.entry("uỳ", "ùy"),
          Map.entry("uý", "úy"),
          Map.entry("uỷ", "ủy"),
          Map.entry("uỹ", "ũy"),
          Map.entry("uỵ", "ụy"));

  private static final Pattern MISPLACED_TONE =
      Pattern.compile("(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\\p{L}\\p{N}_])");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_%]+");

  private Words() {}

  /** Lower case, NFC, with the tone mark where the older spelling puts it. */
  public static String normalized(@Nullable String text) {
    if (text == null) {
      return "";
    }
    String lower =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replace('⁄', '/')
            .replace('ð', 'đ');
    return MISPLACED_TONE
        .matcher(lower)
        .replaceAll(hit -> TONES.getOrDefault(hit.group(), hit.group()));
  }

  /** The words, in order. */
  public static List<String> of(@Nullable String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(normalized(text));
    while (word.find()) {
      words.add(word.group());
    }
    return List.copyOf(words);
  }

  /** The words with one space between them. */
  public static String joined(@Nullable String text) {
    return String.join(" ", of(text));
  }
}
