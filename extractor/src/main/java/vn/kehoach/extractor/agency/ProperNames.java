package vn.kehoach.extractor.agency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.corpus.agency.Agency;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.agency.AgencyItem.Context;
import vn.kehoach.extractor.language.PhraseSet;
import vn.kehoach.extractor.language.Words;

/**
 * Reads names that the catalogue lacks: a head word and what follows it in capitals, {@code Trung
 * tâm Kiểm soát bệnh tật}.
 */
final class ProperNames {

  private static final PhraseSet COMPANY = new PhraseSet(List.of("công ty"));

  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,8}");

  private final AgencyText text;
  private final Words words;
  private final LevelWords levels;

  ProperNames(AgencyText text, LevelWords levels) {
    this.text = text;
    this.words = text.words();
    this.levels = levels;
  }

  /**
   * The name at a word.
   *
   * @param at where the item begins, its determiner included
   * @param determined where the name begins
   */
  Optional<AgencyItem> at(int at, int determined, int limit, Context context) {
    int head = head(determined, limit);
    boolean named =
        head > 0
            && text.grammar().notHeads().lengthAt(words, determined, limit) == 0
            && words.isCapital(determined);
    if (!named) {
      return Optional.empty();
    }
    int stem = end(determined + head, limit, context);
    int end = text.is(stem, "các") ? levels.listEnd(stem, limit) : stem;
    boolean dropped = text.grammar().droppedDeterminers().lengthAt(words, at, limit) > 0;
    int from = dropped ? determined : at;
    Span span = words.span(from, end);
    String name =
        from < determined ? text.commonName(span) : text.names().canonical(span.of(words.text()));
    String id = text.names().find(name).map(Agency::id).orElse(null);
    return Optional.of(
        AgencyItem.of(text.mention(id, name, span), levels.afterPlaceOfLevel(end, limit)));
  }

  /** The longest head that a name follows: in {@code Ban Tuyên giáo mở …} it is {@code Ban}. */
  private int head(int at, int limit) {
    int head = text.grammar().heads().lengthAt(words, at, limit);
    while (head > 0 && !(words.isCapital(at + head) && words.isWord(at + head))) {
      head = text.grammar().heads().lengthAt(words, at, at + head - 1);
    }
    return head;
  }

  private int end(int from, int limit, Context context) {
    int end = from;
    while (end < limit) {
      int level = text.levelAt(end, limit);
      boolean closingLevel = level > 1 || (levels.isLevel(end) && !words.isCapital(end));
      if (words.isWord(end) && closingLevel) {
        return end + Math.max(1, level);
      }
      int phrase =
          words.isCapital(end) ? text.grammar().namePhrases().lengthAt(words, end, limit) : 0;
      if (phrase > 0) {
        end += phrase;
        continue;
      }
      if (words.isWord(end)) {
        if (stops(end, limit, context)) {
          return end;
        }
        end++;
      } else if (isJoiner(end) && words.isCapital(end + 1) && !startsItem(end + 1, limit)) {
        end += 2;
      } else {
        return isCompany(from) && isHouse(end, limit) ? end + 2 : end;
      }
    }
    return end;
  }

  private boolean isCompany(int headEnd) {
    return headEnd > 1 && COMPANY.lengthAt(words, headEnd - 2, headEnd) > 0;
  }

  /** {@code Công ty Chè - VRG}: behind the dash stands, by its letters, the house it belongs to. */
  private boolean isHouse(int dash, int limit) {
    return text.is(dash, "-", "–", "—")
        && dash + 1 < limit
        && ABBREVIATION.matcher(words.span(dash + 1, dash + 2).of(words.text())).matches()
        && (dash + 2 == limit || !words.isWord(dash + 2));
  }

  private boolean stops(int at, int limit, Context context) {
    if (text.is(at, "và", "cùng")) {
      return words.isCapital(at + 1)
          ? text.startsName(at + 1, limit)
          : context == Context.RUNNING_TEXT || !tellsTask(at + 1, limit);
    }
    if (words.isCapital(at)) {
      return false;
    }
    boolean deed = text.grammar().predicates().lengthAt(words, at, limit) > 0;
    return text.is(at, "các") || (context == Context.RUNNING_TEXT && deed);
  }

  /** {@code Trung tâm Xúc tiến và hỗ trợ đầu tư}: behind the conjunction no body begins. */
  private boolean tellsTask(int at, int limit) {
    return text.grammar().predicates().lengthAt(words, at, limit) > 0
        && text.grammar().groupNouns().lengthAt(words, at, limit) == 0
        && text.grammar().determiners().lengthAt(words, at, limit) == 0;
  }

  private boolean isJoiner(int at) {
    return text.is(at, "-", "–", "—", "&", ",");
  }

  private boolean startsItem(int at, int limit) {
    return text.startsName(at, limit)
        || text.grammar().titles().lengthAt(words, at, limit) > 0
        || text.grammar().heads().lengthAt(words, at, limit) > 0;
  }
}
