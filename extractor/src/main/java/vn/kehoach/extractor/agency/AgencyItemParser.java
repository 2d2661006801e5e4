package vn.kehoach.extractor.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.corpus.agency.Agency;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.extractor.agency.AgencyItem.Context;
import vn.kehoach.extractor.language.Words;

/**
 * Reads one item of a list of bodies: departments, an office, a known name, a group, a proper name.
 */
final class AgencyItemParser {

  /** The longest subject of a department has so many words. */
  private static final int LONGEST_SUBJECT = 9;

  /** What a committee is for has at most so many words. */
  private static final int LONGEST_PURPOSE = 14;

  private final AgencyText text;
  private final AgencyGrammar grammar;
  private final Words words;
  private final LevelWords levels;
  private final AgencyGroups groups;
  private final ProperNames properNames;
  private final OfficeNames offices;

  AgencyItemParser(AgencyText text) {
    this.text = text;
    this.grammar = text.grammar();
    this.words = text.words();
    this.levels = new LevelWords(text);
    this.groups = new AgencyGroups(text, levels);
    this.properNames = new ProperNames(text, levels);
    this.offices = new OfficeNames(text, this);
  }

  /** The item that begins at a word and ends before {@code limit}. */
  Optional<AgencyItem> at(int at, int limit, Context context) {
    int determined =
        offices.afterRank(at + grammar.determiners().lengthAt(words, at, limit), limit, context);
    return departments(determined, limit)
        .or(() -> offices.inCharge(determined, limit, context))
        .or(() -> offices.at(at, determined, limit, context))
        .or(() -> body(at, determined, limit, context));
  }

  /** Everything from one word to before another as one group. */
  AgencyMention wholeAsGroup(int from, int limit) {
    return groups.whole(from, limit);
  }

  /** A body that is no office. */
  Optional<AgencyItem> body(int at, int determined, int limit, Context context) {
    return alias(determined, limit)
        .or(() -> committee(determined, limit, context))
        .or(() ->
            known(at, determined, limit, context).map(item -> ofOwner(item, determined, limit)))
        .or(() -> sole(determined, limit))
        .or(() -> groups.at(at, determined, limit, context))
        .or(() -> properNames.at(at, determined, limit, context))
        .or(() -> people(determined, limit, context));
  }

  /** {@code Thanh tra Sở Y tế}: the body right after a name is the one that it is part of. */
  private AgencyItem ofOwner(AgencyItem part, int determined, int limit) {
    // "Thanh tra Sở" is a name of its own, and shares its last word with "Sở Y tế".
    int at = text.is(part.end() - 1, "sở") ? part.end() - 1 : part.end();
    boolean named = part.mentions().size() == 1 && at < limit && words.isCapital(at);
    if (!named
        || grammar.parts().lengthAt(words, determined, limit) == 0
        || !text.startsName(at, limit)
        || beginsLine(at)) {
      return part;
    }
    return known(at, at, limit, Context.RUNNING_TEXT)
        .filter(owner -> owner.mentions().size() == 1)
        .map(owner -> {
          Span span = words.span(determined, words.indexAt(owner.mentions().getFirst().end()));
          String name = text.names().canonical(span.of(words.text()));
          return AgencyItem.of(text.mention(null, name, span), owner.end());
        })
        .orElse(part);
  }

  private boolean beginsLine(int word) {
    return words.text().substring(words.end(word - 1), words.begin(word)).indexOf('\n') >= 0;
  }

  /** An abbreviation that the document itself has made. */
  private Optional<AgencyItem> alias(int at, int limit) {
    return at >= limit
        ? Optional.empty()
        : text.aliases()
            .at(words, at)
            .map(body ->
                AgencyItem.of(
                    text.mention(body.id(), body.name(), words.span(at, at + 1)),
                    levels.afterPlace(levels.afterLevel(at + 1, limit), limit)));
  }

  /** {@code Ban Chỉ đạo}, {@code Tổ giúp việc}: the one of this house or of this plan. */
  private Optional<AgencyItem> sole(int at, int limit) {
    int length = grammar.soleBodies().lengthAt(words, at, limit);
    int end = at + length;
    if (length == 0 || !words.isCapital(at) || (end < limit && words.isCapital(end))) {
      return Optional.empty();
    }
    if (text.is(end, "các") && end + 1 < limit) {
      int noun = grammar.groupNouns().lengthAt(words, end + 1, limit);
      end = Math.max(levels.listEnd(end, limit), noun > 0 ? end + 1 + noun : end);
    }
    Span span = words.span(at, end);
    return Optional.of(
        AgencyItem.of(
            text.mention(null, text.names().canonical(span.of(words.text())), span),
            levels.afterPlace(levels.afterLevel(end, limit), limit)));
  }

  /**
   * {@code Ban Chỉ đạo phát triển du lịch tỉnh}: in a heading or a cell, what a committee is for
   * belongs to its name, as far as the level that closes it.
   */
  private Optional<AgencyItem> committee(int at, int limit, Context context) {
    int sole = at + grammar.soleBodies().lengthAt(words, at, limit);
    boolean named =
        context == Context.LIST
            && sole > at
            && words.isCapital(at)
            && text.is(at, "ban", "tổ", "tiểu")
            && !text.is(sole, ",", "và", "trên", "tại", "trong", "thuộc");
    int end = named ? purposeEnd(sole, limit) : sole;
    boolean longer =
        text.hitAt(at, limit).filter(hit -> words.indexAt(hit.span().end()) > sole).isPresent();
    if (end == sole || longer) {
      return Optional.empty();
    }
    Span span = words.span(at, end);
    return Optional.of(
        AgencyItem.of(
            text.mention(null, text.names().canonical(span.of(words.text())), span),
            levels.afterPlace(end, limit)));
  }

  private int purposeEnd(int at, int limit) {
    int end = at;
    while (end < limit && end < at + LONGEST_PURPOSE) {
      boolean inside = words.isWord(end) && !words.isCapital(end);
      boolean joined = text.is(end, ",") && end + 1 < limit && !words.isCapital(end + 1);
      if (!inside && !joined) {
        break;
      }
      end++;
    }
    boolean list = text.is(at, "các") && levels.listEnd(at, limit) > at;
    return end > at && !list && levels.isLevel(end - 1) ? end : at;
  }

  /** In a heading, {@code Học sinh} or {@code Người dân} is whom the work below is for. */
  private Optional<AgencyItem> people(int at, int limit, Context context) {
    int length = grammar.people().lengthAt(words, at, limit);
    if (context != Context.LIST || length == 0) {
      return Optional.empty();
    }
    Span span = words.span(at, at + length);
    return Optional.of(
        AgencyItem.of(
            text.mention(null, text.commonName(span), span),
            levels.afterBelonging(at + length, limit)));
  }

  /** {@code các Sở: Nội vụ; Tài chính}: the head word stands once for several departments. */
  Optional<AgencyItem> departments(int at, int limit) {
    if (!text.is(at, "sở", "bộ", "phòng")) {
      return Optional.empty();
    }
    int colon = afterKinds(at + 1, limit);
    boolean several = text.is(at - 1, "các") && words.isCapital(at + 1);
    if (!text.is(colon, ":") && !several) {
      return Optional.empty();
    }
    String head = words.key(at);
    List<AgencyMention> mentions = new ArrayList<>();
    int end = at;
    int next = text.is(colon, ":") ? colon + 1 : at + 1;
    while (next < limit) {
      int last = subjectEnd(head, next, limit);
      if (last < 0) {
        break;
      }
      Span span = words.span(next, last);
      Agency agency = text.names().find(head + " " + span.of(words.text())).orElseThrow();
      mentions.add(text.mention(agency.id(), agency.name(""), span));
      end = last;
      next = last;
      while (next < limit && text.is(next, ",", ";", "và")) {
        next++;
      }
    }
    return mentions.size() < 2 ? Optional.empty() : Optional.of(new AgencyItem(mentions, end));
  }

  /**
   * {@code Các sở, ban, ngành:}: index after the other kinds of bodies that stand in one breath.
   */
  private int afterKinds(int at, int limit) {
    int end = at;
    while (end + 1 < limit && text.is(end, ",") && text.is(end + 1, "ban", "ngành")) {
      end += 2;
    }
    return end;
  }

  private int subjectEnd(String head, int from, int limit) {
    for (int to = Math.min(limit, from + LONGEST_SUBJECT); to > from; to--) {
      if (text.names().find(head + " " + words.span(from, to).of(words.text())).isPresent()) {
        return to;
      }
    }
    return -1;
  }

  private Optional<AgencyItem> known(int at, int determined, int limit, Context context) {
    Optional<AgencyNameScanner.Hit> hit = text.hitAt(determined, limit);
    if (hit.isEmpty()) {
      return Optional.empty();
    }
    Agency agency = hit.get().name().agency();
    String canonical = text.names().shown(hit.get().name(), hit.get().span().of(words.text()));
    int end = words.indexAt(hit.get().span().end());
    if (agency.takesProperName()) {
      return determined > at && text.is(at, "các")
          ? Optional.empty()
          : properNames
              .at(at, determined, limit, context)
              .filter(proper -> proper.end() > end)
              .or(() -> Optional.of(knownAs(agency, canonical, determined, end, limit)));
    }
    if (text.is(end, "-", "–", "—") && words.isCapital(end + 1) && end + 1 < limit) {
      // "Phòng Tổ chức - Hành chính" where only "Phòng Tổ chức" is known.
      Optional<AgencyItem> longer =
          properNames.at(at, determined, limit, context).filter(proper -> proper.end() > end);
      if (longer.isPresent()) {
        return longer;
      }
    }
    Optional<AgencyItem> joined = joined(at, determined, end, limit, context);
    if (joined.isPresent()) {
      return joined;
    }
    int stem = levels.stemEnd(determined, end, limit);
    int levelled = levels.listEnd(stem, limit);
    if (levelled > end || (stem < end && groups.hasSeveralNouns(stem, levelled))) {
      String stemName = agency.name("").isEmpty() ? canonical : agency.name("");
      String listed = words.span(stem, levelled).of(words.text());
      return Optional.of(
          AgencyItem.of(
              text.mention(
                  levelled(agency, stemName, stem, levelled),
                  text.names().canonical(stemName + " " + listed),
                  words.span(determined, levelled)),
              levels.afterBelonging(
                  text.is(stem, "các")
                      ? levels.afterPlaces(levelled, limit)
                      : levels.afterPlace(levelled, limit),
                  limit)));
    }
    return Optional.of(knownAs(agency, canonical, determined, end, limit));
  }

  /**
   * {@code Trung tâm Văn hóa - Thể thao và Truyền thanh huyện}: one name of which only the first
   * half is known, and which its level closes.
   */
  private Optional<AgencyItem> joined(int at, int determined, int end, int limit, Context context) {
    boolean goesOn =
        end + 1 < limit
            && text.is(end, "và")
            && words.isCapital(end + 1)
            && !text.startsName(end + 1, limit)
            && text.is(determined, "trung");
    return goesOn
        ? properNames
            .at(at, determined, limit, context)
            .filter(name -> name.end() > end + 1 && levels.isLevel(name.end() - 1))
        : Optional.empty();
  }

  /**
   * The family of the bodies at the first level in a list that has a family of its own: {@code UBND
   * các xã, phường} are committees of communes, though the name without a level is a province's.
   */
  private String levelled(Agency agency, String stemName, int from, int to) {
    for (int at = from; at < to; at++) {
      int length = text.levelAt(at, to);
      if (length > 0) {
        String level = words.span(at, at + length).of(words.text());
        Optional<Agency> named = text.names().find(stemName + " " + level);
        if (named.isPresent() && !named.get().id().equals(agency.id())) {
          return named.get().id();
        }
        at += length - 1;
      }
    }
    return agency.id();
  }

  private AgencyItem knownAs(Agency agency, String canonical, int from, int end, int limit) {
    if (levels.isNumberedRegion(end, limit)) {
      // "Kiểm toán nhà nước khu vực II": the number is part of the name.
      return AgencyItem.of(
          text.mention(
              agency.id(),
              canonical + " " + words.key(end).toUpperCase(Locale.ROOT),
              words.span(from, end + 1)),
          end + 1);
    }
    return AgencyItem.of(
        text.mention(agency.id(), canonical, words.span(from, Math.max(end, from + 1))),
        levels.afterPlace(levels.afterLevel(end, limit), limit));
  }
}
