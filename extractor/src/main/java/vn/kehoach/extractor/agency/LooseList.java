package vn.kehoach.extractor.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.extractor.agency.AgencyItem.Context;
import vn.kehoach.extractor.language.Words;

/**
 * Reads a cell or the value of a label that is no clean list of bodies: one a line, one with a
 * remark after it, one that nobody knows among others.
 */
final class LooseList {

  /** A name that is not known has at most so many words. */
  private static final int LONGEST_UNKNOWN = 9;

  private final AgencyText text;
  private final Words words;
  private final AgencyItemParser items;

  LooseList(AgencyText text, AgencyItemParser items) {
    this.text = text;
    this.words = text.words();
    this.items = items;
  }

  /** The bodies; empty where not a single one is known. */
  List<AgencyMention> read(Span within) {
    int limit = words.indexAt(within.end());
    List<AgencyMention> found = new ArrayList<>();
    boolean known = false;
    for (int at = words.indexAt(within.begin()); at < limit; ) {
      Optional<AgencyItem> item = items.at(at, limit, Context.LIST);
      int end = pieceEnd(at, item.map(AgencyItem::end).orElse(at), limit);
      if (item.isPresent()) {
        found.addAll(item.get().mentions());
        known = true;
      } else if (mayBeName(undetermined(at, end), end)) {
        Span span = words.span(undetermined(at, end), end);
        String name = text.names().canonical(span.of(words.text()));
        found.add(text.mention(null, name, span));
      }
      at = afterSeparator(end, limit);
    }
    return known ? found : List.of();
  }

  private int undetermined(int at, int end) {
    return at + text.grammar().determiners().lengthAt(words, at, end);
  }

  private boolean mayBeName(int at, int end) {
    boolean deed = text.grammar().predicates().lengthAt(words, at, end) > 0;
    boolean person = text.is(at, "thầy", "cô", "ông", "bà");
    return end > at
        && end - at <= LONGEST_UNKNOWN
        && words.isCapital(at)
        && !deed
        && !person
        && text.levelAt(at, end) == 0
        && hasSmallWord(at, end);
  }

  /** Names of people are capitals throughout, names of bodies are not. */
  private boolean hasSmallWord(int at, int end) {
    for (int i = at; i < end; i++) {
      if (words.isWord(i) && !words.isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  /** Index of the separator that ends the piece: a mark, a new line, or "và" before an item. */
  private int pieceEnd(int begin, int from, int limit) {
    int end = from;
    while (end < limit && !isSeparator(end) && !beginsLine(end, begin)) {
      if (text.is(end, "và") && items.at(end + 1, limit, Context.LIST).isPresent()) {
        return end;
      }
      end++;
    }
    return end;
  }

  private boolean beginsLine(int word, int begin) {
    return word > begin
        && words.isCapital(word)
        && words.text().substring(words.end(word - 1), words.begin(word)).indexOf('\n') >= 0;
  }

  private boolean isSeparator(int word) {
    return text.is(word, ",", ";", "/", "+", "•", "*") || isDashAtLineBegin(word);
  }

  private boolean isDashAtLineBegin(int word) {
    return text.is(word, "-", "–")
        && (word == 0
            || words.text().substring(words.end(word - 1), words.begin(word)).indexOf('\n') >= 0);
  }

  private int afterSeparator(int at, int limit) {
    int next = at;
    while (next < limit && (isSeparator(next) || text.is(next, "và", "."))) {
      next++;
    }
    return next;
  }
}
