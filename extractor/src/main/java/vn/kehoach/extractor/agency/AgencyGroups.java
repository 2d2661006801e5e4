package vn.kehoach.extractor.agency;

import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.extractor.agency.AgencyItem.Context;
import vn.kehoach.extractor.language.Words;

/** Reads groups of bodies by their common nouns: {@code các sở, ban, ngành liên quan}. */
final class AgencyGroups {

  /** What tells which bodies of a group are meant has at most so many words. */
  private static final int LONGEST_DESCRIPTION = 7;

  /** A noun of so many words tells which ones itself: {@code doanh nghiệp nhà nước}. */
  private static final int LONG_NOUN = 4;

  private final AgencyText text;
  private final AgencyGrammar grammar;
  private final Words words;
  private final LevelWords levels;

  AgencyGroups(AgencyText text, LevelWords levels) {
    this.text = text;
    this.grammar = text.grammar();
    this.words = text.words();
    this.levels = levels;
  }

  /**
   * The group at a word; a common noun alone, without a determiner, is none.
   *
   * @param at where the item begins, its determiner included
   * @param determined where the first noun stands
   */
  Optional<AgencyItem> at(int at, int determined, int limit, Context context) {
    int end = nounsEnd(determined, limit, context);
    int sole = grammar.soleGroups().lengthAt(words, at, limit);
    if (sole == 0
        && end > determined
        && grammar.notBodies().lengthAt(words, at, limit) >= end - at) {
      return Optional.empty();
    }
    if (determined == at && text.is(at, "tổ") && text.is(at + 1, "chức")) {
      // Without a determiner, "tổ chức" is the verb.
      return Optional.empty();
    }
    if (sole > 0 && at + sole >= end) {
      end = at + sole;
    } else if (end == determined || !isGroup(at, determined, end, context)) {
      return Optional.empty();
    }
    if (context == Context.RUNNING_TEXT && determined > at) {
      end = descriptionEnd(end, limit);
    }
    int named = end;
    int after = levels.afterPlace(end, limit);
    if (context == Context.LIST) {
      int rest = restOfList(after, limit);
      named = rest > after ? rest : named;
      after = Math.max(after, rest);
    }
    return Optional.of(AgencyItem.of(named(at, determined, named, limit), after));
  }

  /** Everything from one word to before another as one group, its place left out. */
  AgencyMention whole(int from, int limit) {
    Span span = words.span(from, withoutTrailing(from, limit));
    return text.mention(null, text.commonName(span), span);
  }

  private AgencyMention named(int at, int determined, int end, int limit) {
    int named = withoutTrailing(determined, end);
    boolean dropped =
        determined > at
            && grammar.droppedDeterminers().lengthAt(words, at, limit) == determined - at;
    int from = dropped ? determined : at;
    Span span = words.span(from, Math.max(named, from + 1));
    return text.mention(null, text.commonName(span), span);
  }

  private boolean isGroup(int at, int determined, int end, Context context) {
    return determined > at
        || hasSeveralNouns(determined, end)
        || isModified(determined, end, context);
  }

  boolean hasSeveralNouns(int from, int end) {
    for (int i = from; i < end; i++) {
      if (text.is(i, ",", "và")) {
        return true;
      }
    }
    return false;
  }

  private boolean isModified(int from, int end, Context context) {
    int noun = grammar.groupNouns().lengthAt(words, from, end);
    boolean deedFollows = grammar.predicates().lengthAt(words, end, words.count()) > 0;
    boolean headed = context == Context.LIST && words.isCapital(from) && noun > 1 && !deedFollows;
    return end > from + noun || headed;
  }

  private int nounsEnd(int from, int limit, Context context) {
    int end = from;
    int next = from;
    while (next < limit) {
      if (next > from && grammar.ownGroups().lengthAt(words, next, limit) > 0) {
        break;
      }
      boolean name = next > from && text.startsName(next, limit);
      int noun = name ? 0 : nounAt(next, limit);
      // "các trường mầm non, tiểu học": the noun stands once for all that tells which.
      boolean goesOn = noun == 0 && !name && next > end && modifierAt(next, limit, context) > 0;
      if (noun == 0 && !goesOn) {
        break;
      }
      end = modifiersEnd(next + noun, limit, context);
      boolean toldByNoun =
          noun >= LONG_NOUN
              && (text.is(end, "và") || words.isCapital(Math.min(end + 1, limit - 1)));
      boolean told = end > next + noun || toldByNoun;
      if (told && noun > 0 && beginsAnother(end, limit, context)) {
        break;
      }
      next = end;
      while (next < limit && text.is(next, ",", "và", "/", "-", "hoặc")) {
        next++;
      }
      if (next == end) {
        break;
      }
    }
    return end;
  }

  /** The common noun at a word; {@code các trường hợp} are no schools. */
  private int nounAt(int at, int limit) {
    int noun = grammar.groupNouns().lengthAt(words, at, limit);
    return grammar.notHeads().lengthAt(words, at, limit) > noun ? 0 : noun;
  }

  /** {@code các đoàn thể cấp tỉnh, cơ quan ngành dọc …}: what tells which has closed the first. */
  private boolean beginsAnother(int comma, int limit, Context context) {
    // "báo chí Trung ương, địa phương": two that tell which, one group
    boolean which = text.is(comma - 1, "ương") && text.is(comma + 1, "địa");
    return comma + 1 < limit
        && text.is(comma, ",", "và")
        && !which
        && grammar.groupNouns().lengthAt(words, comma + 1, limit) > 0
        && at(comma + 1, comma + 1, limit, context).isPresent();
  }

  private int modifiersEnd(int at, int limit, Context context) {
    int end = at;
    for (int length = 1; length > 0; ) {
      length = modifierAt(end, limit, context);
      if (length > 0) {
        end = afterOwner(levels.afterPlaceOfLevel(end + length, limit), limit);
      } else if (text.is(end, "của")) {
        // "các tổ chức thành viên của Mặt trận Tổ quốc xã"
        int owner = afterOwner(end + 1, limit);
        end = owner > end + 1 ? owner : end;
      }
    }
    return end;
  }

  private int modifierAt(int at, int limit, Context context) {
    int length = grammar.modifiers().lengthAt(words, at, limit);
    return context == Context.LIST
        ? Math.max(length, grammar.listModifiers().lengthAt(words, at, limit))
        : length;
  }

  /** {@code các đơn vị thuộc Sở Y tế}: whose they are belongs to the name. */
  private int afterOwner(int at, int limit) {
    if (!text.is(at - 1, "thuộc", "của")) {
      return at;
    }
    int owner = text.hitAt(at, limit).map(hit -> words.indexAt(hit.span().end())).orElse(at);
    return owner > at ? levels.afterPlaceOfLevel(levels.afterLevel(owner, limit), limit) : at;
  }

  /**
   * {@code các doanh nghiệp viễn thông lớn triển khai …}: what stands between the noun and the deed
   * tells which ones; where no deed follows soon, nothing does.
   */
  private int descriptionEnd(int at, int limit) {
    int last = Math.min(limit, at + LONGEST_DESCRIPTION);
    for (int end = at; end < last && words.isWord(end); end++) {
      if (grammar.predicates().lengthAt(words, end, limit) > 0) {
        return grammar.prepositions().lengthAt(words, end, limit) > 0 ? at : end;
      }
      if (text.startsName(end, limit) || text.is(end, "và", "các", "hoặc")) {
        return at;
      }
    }
    return at;
  }

  /** In a list, words up to the next separator belong to the name, unless they tell a deed. */
  private int restOfList(int at, int limit) {
    int end = at;
    while (end < limit && words.isWord(end)) {
      boolean deed = end == at && grammar.predicates().lengthAt(words, end, limit) > 0;
      if (deed) {
        return at;
      }
      boolean other =
          end + 1 < limit
              && (itemBegins(end + 1, limit)
                  || (end == at && beginsAnother(end, limit, Context.LIST)));
      if (text.is(end, "và") && other) {
        break;
      }
      end++;
    }
    return end;
  }

  private boolean itemBegins(int at, int limit) {
    return grammar.determiners().lengthAt(words, at, limit) > 0
        || grammar.titles().lengthAt(words, at, limit) > 0
        || text.startsName(at, limit);
  }

  /** {@code trên địa bàn tỉnh} at the end is no part of a name, {@code đóng trên địa bàn} is. */
  private int withoutTrailing(int from, int end) {
    for (int at = end - 1; at > from; at--) {
      int length = grammar.trailingDropped().lengthAt(words, at, words.count());
      if (length > 0 && at + length >= end - 4) {
        return text.is(at - 1, "đóng", "quân") ? end : at;
      }
    }
    return end;
  }
}
