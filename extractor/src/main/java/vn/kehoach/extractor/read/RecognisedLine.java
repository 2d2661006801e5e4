package vn.kehoach.extractor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What character recognition makes of dirt, and of dashes, at the two ends of a line, and of the
 * borders of tables. Inside a line all else stays as it was read.
 */
final class RecognisedLine {

  /** Signs that recognition reads where a dash opens an item. */
  private static final Pattern DASH = Pattern.compile("[¬ˆ‹«~=_»►]{1,2}");

  /** Signs that no line of a plan begins or ends with; specks and strokes of stamps. */
  private static final Pattern DIRT =
      Pattern.compile("[¬ˆ‹›«~=_`´'‘’\"|\\\\°^§¿¡¦<>{}\\[\\].,:;*]{1,3}");

  /** A border of a table that stands beside a word, with the specks around it. */
  private static final Pattern BORDER = Pattern.compile("^[|¦]+|_*[|¦]+$");

  /** One dash that was read as several. */
  private static final Pattern DASHES = Pattern.compile("[-–—]{2,3}");

  /** A row's number with the foot of a border behind it. */
  private static final Pattern NUMBER_WITH_FOOT = Pattern.compile("(\\d{1,3})_+");

  private RecognisedLine() {}

  /** The words with dirt emptied; the list keeps its length. */
  static List<String> clean(List<String> words) {
    List<String> out = new ArrayList<>();
    for (String word : words) {
      String bare = BORDER.matcher(word).replaceAll("");
      String whole = NUMBER_WITH_FOOT.matcher(bare).replaceFirst("$1");
      out.add(DASHES.matcher(whole).matches() ? "–" : whole);
    }
    if (out.size() > 1 && DASH.matcher(out.getFirst()).matches()) {
      out.set(0, "-");
    }
    int end = out.size();
    while (end > 0 && DIRT.matcher(out.get(end - 1)).matches()) {
      end--;
      out.set(end, "");
    }
    int begin = 0;
    while (begin < end && DIRT.matcher(out.get(begin)).matches()) {
      out.set(begin, "");
      begin++;
    }
    if (begin < end) {
      out.set(begin, out.get(begin).replaceFirst("^[_'‘`¬|]+(?=[\\p{L}\\d])", ""));
    }
    return out;
  }
}
