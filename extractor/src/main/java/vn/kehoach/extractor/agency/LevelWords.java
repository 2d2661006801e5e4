package vn.kehoach.extractor.agency;

import vn.kehoach.extractor.language.Words;

/** Reads what follows a name: levels of administration, and the place that is left out of names. */
final class LevelWords {

  /** A place has at most so many words: {@code Bà Rịa - Vũng Tàu}. */
  private static final int LONGEST_PLACE = 5;

  private final AgencyText text;
  private final Words words;

  LevelWords(AgencyText text) {
    this.text = text;
    this.words = text.words();
  }

  /** {@code các xã, phường và thị trấn}: index after the last level word; {@code at} if none. */
  int listEnd(int at, int limit) {
    int next = at;
    if (text.is(next, "các") || (text.is(next, "cấp") && text.is(next + 1, "các"))) {
      next++;
    }
    int length = text.levelAt(next, limit);
    if (length == 0) {
      return text.is(at, "các") && text.is(at + 1, "cấp") ? at + 2 : at;
    }
    next += length;
    while (next < limit) {
      int separator = next;
      while (separator < limit && text.is(separator, ",", "và", "-", "/")) {
        separator++;
      }
      length = Math.max(text.levelAt(separator, limit), shortened(separator, limit));
      boolean nextName = length > 0 && text.startsLongerName(separator, length, limit);
      if (length == 0 || nextName || (separator == next && words.isCapital(next))) {
        break;
      }
      next = separator + length;
    }
    return afterCentral(next);
  }

  /** {@code các huyện, thành, thị}: number of words of the cities and towns that clerks shorten. */
  private int shortened(int at, int limit) {
    boolean both =
        at + 2 < limit
            && text.is(at + 1, ",")
            && ((text.is(at, "thành") && text.is(at + 2, "thị"))
                || (text.is(at, "thị") && text.is(at + 2, "thành")));
    return both && (at + 3 >= limit || !text.is(at + 3, "xã", "trấn", "phố", "ủy", "uỷ", "đoàn"))
        ? 3
        : 0;
  }

  /** {@code các tỉnh, thành phố trực thuộc Trung ương}: which cities, not where they lie. */
  private int afterCentral(int at) {
    boolean central =
        text.is(at, "trực")
            && text.is(at + 1, "thuộc")
            && text.is(at + 2, "trung")
            && text.is(at + 3, "ương");
    return central ? at + 4 : at;
  }

  /** Where the level words at the end of a name begin; the name's end where it has none. */
  int stemEnd(int begin, int end, int limit) {
    for (int at = begin + 1; at < end; at++) {
      if (listEnd(at, limit) >= end) {
        return at;
      }
    }
    return end;
  }

  /** Index after one level word or the number of a region; {@code at} if none stands there. */
  int afterLevel(int at, int limit) {
    if (text.is(at, "khu") && text.is(at + 1, "vực")) {
      boolean numbered = at + 2 < limit && words.key(at + 2).matches("[ivx]+|[0-9]+");
      return numbered ? at + 3 : at + 2;
    }
    int length = text.levelAt(at, limit);
    return length > 0 && !text.is(at + length, ",") ? at + length : at;
  }

  /** Whether the number of a region stands at a word: {@code khu vực II}. */
  boolean isNumberedRegion(int at, int limit) {
    return at < limit
        && text.is(at - 1, "vực")
        && text.is(at - 2, "khu")
        && words.key(at).matches("[ivx]+|[0-9]+");
  }

  /** Index after the name of a place; one word counts only right after a level word. */
  int afterPlace(int at, int limit) {
    if (at == 0 || text.grammar().heads().lengthAt(words, at, limit) > 0) {
      return at;
    }
    int end = at;
    while (end < limit && end < at + LONGEST_PLACE && words.isWord(end) && words.isCapital(end)) {
      end++;
      if (end < limit - 1 && text.is(end, "-") && words.isCapital(end + 1)) {
        end++;
      }
    }
    return isLevel(at - 1) || end - at >= 2 ? end : at;
  }

  /**
   * Index after the places that a level in the plural lists: {@code các huyện Tuy Phong, Bắc Bình}.
   */
  int afterPlaces(int levels, int limit) {
    int end = afterPlace(levels, limit);
    while (end > levels && end + 1 < limit && text.is(end, ",", "và", ";")) {
      int next = placeEnd(end + 1, limit);
      if (next == end + 1 || text.startsName(end + 1, limit)) {
        break;
      }
      end = next;
    }
    return end;
  }

  private int placeEnd(int at, int limit) {
    int end = at;
    while (end < limit
        && end < at + LONGEST_PLACE
        && words.isWord(end)
        && words.isCapital(end)
        && text.grammar().heads().lengthAt(words, end, limit) == 0) {
      end++;
    }
    return end;
  }

  /**
   * Index after what only says again where the levels lie: {@code thuộc tỉnh}, {@code liên quan}.
   */
  int afterBelonging(int at, int limit) {
    boolean belongs = text.is(at, "thuộc", "của", "trong", "trên", "trực", "có", "liên", "đóng");
    int length = belongs ? text.grammar().modifiers().lengthAt(words, at, limit) : 0;
    return length > 0 ? afterPlaceOfLevel(at + length, limit) : at;
  }

  /** Index after the name of a place that follows a level word. */
  int afterPlaceOfLevel(int at, int limit) {
    return isLevel(at - 1) ? afterPlace(at, limit) : at;
  }

  /** Whether a word is the last of a level: {@code tỉnh}, {@code (thành) phố}. */
  boolean isLevel(int word) {
    return text.is(word, "tỉnh", "phố", "tp", "quận", "huyện", "phường", "khu", "trấn")
        || (text.is(word, "xã") && text.levelAt(word, word + 1) > 0);
  }
}
