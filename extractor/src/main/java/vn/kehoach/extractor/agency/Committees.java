package vn.kehoach.extractor.agency;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.agency.AgencyItem.Context;
import vn.kehoach.extractor.language.Words;

/** Reads the committees and teams of which a house, or a plan, has one. */
final class Committees {

  /** What a committee is for has at most so many words. */
  private static final int LONGEST_PURPOSE = 14;

  /** Words of {@code Hội đồng}. */
  private static final int COUNCIL = 2;

  /** A council's name has at most so many words. */
  private static final int LONGEST_COUNCIL = 9;

  private static final Pattern NUMBER = Pattern.compile("[0-9]{2,4}");

  private final AgencyText text;
  private final AgencyGrammar grammar;
  private final Words words;
  private final LevelWords levels;

  Committees(AgencyText text, LevelWords levels) {
    this.text = text;
    this.grammar = text.grammar();
    this.words = text.words();
    this.levels = levels;
  }

  /** {@code Ban Chỉ đạo}, {@code Tổ giúp việc}: the one of this house or of this plan. */
  Optional<AgencyItem> sole(int at, int limit) {
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
            text.asWritten(null, span), levels.afterPlace(levels.afterLevel(end, limit), limit)));
  }

  /**
   * {@code Ban Chỉ đạo phát triển du lịch tỉnh}: in a heading or a cell, what a committee is for
   * belongs to its name, as far as the level that closes it.
   */
  Optional<AgencyItem> withPurpose(int at, int limit, Context context) {
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
    return Optional.of(AgencyItem.of(text.asWritten(null, span), levels.afterPlace(end, limit)));
  }

  /**
   * {@code Hội đồng tuyển sinh}, {@code Hội đồng quản lý chất lượng bệnh viện}: in a heading or a
   * cell that holds nothing else, though what it is for begins like a deed.
   */
  Optional<AgencyItem> council(int at, int limit, Context context) {
    boolean named =
        context == Context.LIST
            && words.isCapital(at)
            && text.is(at, "hội")
            && text.is(at + 1, "đồng")
            && limit > at + COUNCIL
            && limit <= at + LONGEST_COUNCIL;
    for (int i = at + COUNCIL; named && i < limit; i++) {
      boolean deed = i > at + COUNCIL && grammar.predicates().lengthAt(words, i, limit) > 0;
      named = words.isWord(i) && !words.isCapital(i) && !deed;
    }
    if (!named) {
      return Optional.empty();
    }
    Span span = words.span(at, limit);
    return Optional.of(AgencyItem.of(text.asWritten(null, span), limit));
  }

  /** {@code Ban Chỉ đạo quốc gia}, {@code Ban Chỉ đạo 389 tỉnh}. */
  Optional<AgencyItem> ranked(int at, int limit) {
    int sole = at + grammar.soleBodies().lengthAt(words, at, limit);
    int rank = sole > at && words.isCapital(at) ? afterRank(sole, limit) : sole;
    if (rank == sole) {
      return Optional.empty();
    }
    int end = levels.afterLevel(rank, limit);
    return Optional.of(
        AgencyItem.of(text.asWritten(null, words.span(at, end)), levels.afterPlace(end, limit)));
  }

  /** Index after what tells that it is of the whole country, or the number of its paper. */
  private int afterRank(int at, int limit) {
    boolean national = at + 1 < limit && text.is(at, "quốc") && text.is(at + 1, "gia");
    int rank = national ? at + 2 : at;
    return rank < limit
            && text.is(rank - 1, "gia", "đạo")
            && NUMBER.matcher(words.key(rank)).matches()
        ? rank + 1
        : rank;
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
}
