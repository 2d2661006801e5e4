package vn.kehoach.extractor.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.extractor.agency.AgencyItem.Context;
import vn.kehoach.extractor.language.Words;

/**
 * Reads the bodies that one text names. Offsets are those of the text.
 *
 * <p>Lists are read item by item from the left: an item is the longest name that fits, so that
 * commas and {@code và} inside a name never split it.
 */
public final class AgencyReader {

  /** A bracket after a name is looked at for so many words. */
  private static final int LONGEST_BRACKET = 40;

  private final AgencyText text;
  private final Words words;
  private final AgencyItemParser items;
  private final LooseList lines;

  /** Phrases that were read already: several questions about a line begin at the same word. */
  private final Map<Stretch, Optional<AgencyPhrase>> known = new HashMap<>();

  /** Words from one to before another, and what they are read as. */
  private record Stretch(int begin, int limit, Context context) {}

  AgencyReader(AgencyText text) {
    this.text = text;
    this.words = text.words();
    this.items = new AgencyItemParser(text);
    this.lines = new LooseList(text, items);
  }

  /** The words of the text. */
  public Words words() {
    return words;
  }

  /** The list of bodies that begins where the span begins, as far as it goes inside the span. */
  public Optional<AgencyPhrase> phraseAt(Span within) {
    return phrase(within, Context.RUNNING_TEXT);
  }

  /**
   * The bodies of a list that fills the whole span: a heading, a cell, what follows a label. Names
   * that are not known are taken as they stand.
   *
   * @return empty where the span holds more than bodies
   */
  public List<AgencyMention> wholly(Span within) {
    Span trimmed = trimmed(within);
    if (trimmed.isEmpty()) {
      return List.of();
    }
    return phrase(trimmed, Context.LIST)
        .filter(phrase -> phrase.span().end() >= trimmed.end())
        .map(AgencyPhrase::mentions)
        .orElse(List.of());
  }

  /**
   * The bodies of a cell or after a label: at best the whole span is a list of them; else line by
   * line; else those that stand at its items' begins, and what stands between them as it is.
   */
  public List<AgencyMention> listed(Span within) {
    List<AgencyMention> whole = wholly(within);
    return whole.isEmpty() ? lines.read(trimmed(within)) : whole;
  }

  /** The whole span as the name of one group, its place left out. */
  public AgencyMention wholeAsGroup(Span span) {
    return items.wholeAsGroup(words.indexAt(span.begin()), words.indexAt(span.end()));
  }

  /** Whether a word that begins what a body does stands at an offset. */
  public boolean predicateAt(int offset, int limit) {
    int at = words.indexAt(offset);
    return text.grammar().predicates().lengthAt(words, at, words.indexAt(limit)) > 0;
  }

  private Optional<AgencyPhrase> phrase(Span within, Context context) {
    Stretch stretch =
        new Stretch(words.indexAt(within.begin()), words.indexAt(within.end()), context);
    return known.computeIfAbsent(
        stretch, unread -> read(unread.begin(), unread.limit(), unread.context()));
  }

  private Optional<AgencyPhrase> read(int begin, int limit, Context context) {
    List<AgencyMention> mentions = new ArrayList<>();
    int end = begin;
    for (int next = begin; next < limit && (next > end || next == begin); ) {
      Optional<AgencyItem> item = items.at(next, limit, context);
      if (item.isEmpty()) {
        break;
      }
      mentions.addAll(item.get().mentions());
      end = afterBracket(item.get().end(), limit);
      next = afterSeparator(end, limit);
    }
    return mentions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new AgencyPhrase(
                SharedLevel.of(mentions), new Span(words.begin(begin), words.end(end - 1))));
  }

  /** A bracket after a name belongs to it: {@code Sở Y tế (cơ quan thường trực)}. */
  private int afterBracket(int at, int limit) {
    if (at >= limit || !text.is(at, "(")) {
      return at;
    }
    for (int i = at + 1; i < limit && i < at + LONGEST_BRACKET; i++) {
      if (text.is(i, ")")) {
        return i + 1;
      }
    }
    return at;
  }

  private int afterSeparator(int at, int limit) {
    int next = at;
    while (next < limit && isSeparator(next)) {
      next++;
    }
    return next;
  }

  private boolean isSeparator(int word) {
    return text.is(word, ",", ";", "/", "+", "-", "–", "•", "và", "cùng", "&")
        || (text.is(word, "với") && text.is(word - 1, "cùng"));
  }

  private Span trimmed(Span span) {
    String all = words.text();
    int begin = span.begin();
    int end = span.end();
    while (begin < end && !Character.isLetterOrDigit(all.charAt(begin))) {
      begin++;
    }
    while (end > begin
        && !Character.isLetterOrDigit(all.charAt(end - 1))
        && all.charAt(end - 1) != ')') {
      end--;
    }
    return new Span(begin, end);
  }
}
