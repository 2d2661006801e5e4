package vn.kehoach.extractor.agency;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.extractor.language.Words;

/**
 * One text's words, with the names of the catalogue that stand in it.
 *
 * @param hits known names, the longest at each place
 * @param aliases abbreviations that the text makes for itself
 */
record AgencyText(
    AgencyGrammar grammar,
    AgencyNames names,
    Words words,
    AgencyNameScanner.Hits hits,
    Aliases aliases) {

  /** The same text with the abbreviations that it makes for itself. */
  AgencyText withOwnAliases() {
    Aliases own = Aliases.in(this);
    return own.bodies().isEmpty() ? this : new AgencyText(grammar, names, words, hits, own);
  }

  /** The known name that begins at a word and ends before {@code limit}. */
  Optional<AgencyNameScanner.Hit> hitAt(int word, int limit) {
    if (word >= words.count()) {
      return Optional.empty();
    }
    return hits.at(words.begin(word))
        .filter(hit -> limit >= words.count() || hit.span().end() <= words.begin(limit))
        .filter(this::hasCapital)
        .filter(hit -> !goesOnAsThing(word, hit));
  }

  /** {@code BHXH tự nguyện}: an insurance, not the body that runs it. */
  private boolean goesOnAsThing(int word, AgencyNameScanner.Hit hit) {
    int thing = grammar.notBodies().lengthAt(words, word, words.count());
    return thing > 0 && words.end(word + thing - 1) > hit.span().end();
  }

  /** Small letters throughout are mostly the common noun: {@code thanh tra, kiểm tra}. */
  private boolean hasCapital(AgencyNameScanner.Hit hit) {
    for (int i = hit.span().begin(); i < hit.span().end(); i++) {
      if (Character.isUpperCase(words.text().charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a proper name begins at a word: a known one, or a head word before a capital. */
  boolean startsName(int at, int limit) {
    if (aliases.at(words, at).isPresent()) {
      return true;
    }
    Optional<AgencyNameScanner.Hit> hit = hitAt(at, limit);
    if (hit.isPresent()) {
      int noun = grammar.groupNouns().lengthAt(words, at, limit);
      return words.indexAt(hit.get().span().end()) > at + noun;
    }
    int head = grammar.heads().lengthAt(words, at, limit);
    return head > 0 && words.isCapital(at) && words.isCapital(at + head) && words.isWord(at + head);
  }

  /** Words of the level of administration at a word, 0 where there is none: not {@code xã hội}. */
  int levelAt(int at, int limit) {
    boolean society = is(at, "xã") && is(at + 1, "hội") && !words.isCapital(at + 1);
    return society ? 0 : grammar.levelWords().lengthAt(words, at, limit);
  }

  /** Whether a known name begins at a word that goes on after {@code length} words. */
  boolean startsLongerName(int at, int length, int limit) {
    return hitAt(at, limit)
        .filter(hit -> words.indexAt(hit.span().end()) > at + length)
        .isPresent();
  }

  /** Whether a word is one of the given ones. */
  boolean is(int word, String... keys) {
    for (String key : keys) {
      if (key.equals(words.key(word))) {
        return true;
      }
    }
    return false;
  }

  AgencyMention mention(@Nullable String id, String name, Span span) {
    return new AgencyMention(id, name, span.of(words.text()), span.begin(), span.end());
  }

  /** The body that the words of a span name: as they stand, abbreviations written out. */
  AgencyMention asWritten(@Nullable String id, Span span) {
    return mention(id, names.canonical(span.of(words.text())), span);
  }

  /** The words of a span as a canonical name; a common noun begins with a small letter. */
  String commonName(Span span) {
    return lowerFirst(names.canonical(span.of(words.text())));
  }

  static String lowerFirst(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
