package vn.kehoach.extractor.agency;

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

  private static final String FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam";

  private final AgencyText text;
  private final AgencyGrammar grammar;
  private final Words words;
  private final LevelWords levels;
  private final AgencyGroups groups;
  private final ProperNames properNames;
  private final OfficeNames offices;
  private final Departments departments;
  private final Committees committees;
  private final BranchNames branches;

  AgencyItemParser(AgencyText text) {
    this.text = text;
    this.grammar = text.grammar();
    this.words = text.words();
    this.levels = new LevelWords(text);
    this.groups = new AgencyGroups(text, levels);
    this.properNames = new ProperNames(text, levels);
    this.departments = new Departments(text);
    this.committees = new Committees(text, levels);
    this.branches = new BranchNames(text, levels);
    this.offices = new OfficeNames(text, this, departments);
  }

  /** The item that begins at a word and ends before {@code limit}. */
  Optional<AgencyItem> at(int at, int limit, Context context) {
    int determined =
        offices.afterRank(at + grammar.determiners().lengthAt(words, at, limit), limit, context);
    return departments
        .at(determined, limit)
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
        .or(() -> frontBesideUnions(determined, limit))
        .or(() -> committees.ranked(determined, limit))
        .or(() -> committees.withPurpose(determined, limit, context))
        .or(() ->
            known(at, determined, limit, context).map(item -> ofOwner(item, determined, limit)))
        .or(() -> committees.sole(determined, limit))
        .or(() -> committees.council(determined, limit, context))
        .or(() ->
            isProper(at, determined, limit)
                ? Optional.empty()
                : groups.at(at, determined, limit, context))
        .or(() -> properNames.at(at, determined, limit, context))
        .or(() -> people(determined, limit, context));
  }

  /** {@code Ban Thực hiện trồng rừng}: a noun in front of a capital, without a determiner. */
  private boolean isProper(int at, int determined, int limit) {
    return at == determined
        && text.is(at, "ban", "trung", "công", "quỹ", "tập", "tổng")
        && text.startsName(at, limit);
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

  /** {@code Mặt trận và các đoàn thể}: short, where those stand beside it that tell what it is. */
  private Optional<AgencyItem> frontBesideUnions(int at, int limit) {
    boolean front =
        at + 4 < limit
            && words.isCapital(at)
            && text.is(at, "mặt")
            && text.is(at + 1, "trận")
            && text.is(at + 2, "và", ",")
            && text.is(at + 3, "các");
    return front
        ? text.names()
            .find(FRONT)
            .map(body ->
                AgencyItem.of(text.mention(body.id(), FRONT, words.span(at, at + 2)), at + 2))
        : Optional.empty();
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
   * {@code Trung tâm Dạy nghề và Hỗ trợ nông dân}: one name of which only the first half is known;
   * no body's name begins behind the conjunction.
   */
  private Optional<AgencyItem> joined(int at, int determined, int end, int limit, Context context) {
    boolean goesOn =
        end + 1 < limit
            && text.is(end, "và")
            && words.isCapital(end + 1)
            && !text.startsName(end + 1, limit)
            && text.is(determined, "trung");
    return goesOn
        ? properNames.at(at, determined, limit, context).filter(name -> name.end() > end + 1)
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
    return branches
        .of(agency, canonical, from, end, limit)
        .orElseGet(() ->
            AgencyItem.of(
                text.mention(agency.id(), canonical, words.span(from, Math.max(end, from + 1))),
                levels.afterPlace(levels.afterLevel(end, limit), limit)));
  }
}
