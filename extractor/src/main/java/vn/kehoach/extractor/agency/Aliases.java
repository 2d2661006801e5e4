package vn.kehoach.extractor.agency;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.extractor.agency.AgencyItem.Context;
import vn.kehoach.extractor.language.Words;

/**
 * Abbreviations that a document makes for itself: {@code Trung tâm Khuyến nông tỉnh (TTKN)}, {@code
 * … (sau đây gọi tắt là TTKN)}. They hold from there to the document's end, annexes included.
 *
 * @param bodies what each abbreviation stands for
 */
record Aliases(Map<String, Body> bodies) {

  /**
   * A body that has an abbreviation.
   *
   * @param from index of the word after which the abbreviation holds
   */
  record Body(@Nullable String id, String name, int from) {}

  static final Aliases NONE = new Aliases(Map.of());

  /** A name in front of its abbreviation has at most so many words. */
  private static final int LONGEST_NAME = 16;

  private static final Pattern DEFINITION =
      Pattern.compile(
          "\\(\\s*(?:(?:sau đây )?(?:gọi|viết)(?: tắt)?(?: là)?\\s*:?\\s*)?[\"“]?"
              + "(?<alias>\\p{Lu}[\\p{Lu}&.-]{1,11})[\"”]?\\s*\\)");

  /** Copies the map. */
  Aliases {
    bodies = Map.copyOf(bodies);
  }

  /** The abbreviations that a text defines for bodies. */
  static Aliases in(AgencyText text) {
    Words words = text.words();
    Matcher definition = DEFINITION.matcher(words.text());
    Map<String, Body> bodies = new HashMap<>();
    AgencyItemParser items = null;
    String all = words.text();
    for (int bracket = all.indexOf('('); bracket >= 0; bracket = all.indexOf('(', bracket + 1)) {
      if (!definition.region(bracket, all.length()).lookingAt()) {
        continue;
      }
      String alias = definition.group("alias");
      int end = words.indexAt(bracket);
      items = items == null ? new AgencyItemParser(text) : items;
      Optional<AgencyMention> named = before(items, end);
      named
          .filter(body -> isShortFor(alias, body.text()))
          .ifPresent(body -> bodies.putIfAbsent(alias, new Body(body.id(), body.name(), end)));
    }
    return bodies.isEmpty() ? NONE : new Aliases(bodies);
  }

  /** The longest name that ends before a word. */
  private static Optional<AgencyMention> before(AgencyItemParser items, int end) {
    for (int begin = Math.max(0, end - LONGEST_NAME); begin < end - 1; begin++) {
      Optional<AgencyItem> item = items.at(begin, end, Context.LIST);
      if (item.isPresent() && item.get().end() == end && item.get().mentions().size() == 1) {
        List<AgencyMention> mentions = item.get().mentions();
        return Optional.of(mentions.getFirst());
      }
    }
    return Optional.empty();
  }

  /** Whether each letter of an abbreviation is, in order, the initial of a word of the name. */
  private static boolean isShortFor(String alias, String name) {
    String letters = alias.replaceAll("[^\\p{Lu}]", "").toLowerCase(Locale.ROOT);
    int next = 0;
    for (String word : name.toLowerCase(Locale.ROOT).split("[\\s,;-]+", -1)) {
      if (next < letters.length() && !word.isEmpty() && word.charAt(0) == letters.charAt(next)) {
        next++;
      }
    }
    return next == letters.length();
  }

  /** The body that a word stands for. */
  Optional<Body> at(Words words, int word) {
    if (bodies.isEmpty() || word >= words.count()) {
      return Optional.empty();
    }
    String written = words.span(word, word + 1).of(words.text());
    return Optional.ofNullable(bodies.get(written)).filter(body -> body.from() < word);
  }
}
