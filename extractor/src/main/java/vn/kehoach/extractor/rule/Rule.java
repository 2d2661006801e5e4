package vn.kehoach.extractor.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.corpus.document.Span;

/** A pattern that finds one thing in running text. Safe for several threads. */
public final class Rule {

  /** An anchor at a begin, which is no negated class and no letter. */
  private static final Pattern ANCHOR = Pattern.compile("(?<![\\[\\\\])\\^");

  private final String id;
  private final Pattern pattern;
  private final Map<String, Integer> groups;
  private final Sieve sieve;
  private final boolean anchored;
  private final List<String> examples;
  private final List<String> counterExamples;
  private final String note;

  Rule(RuleFile.Entry entry, Pattern pattern) {
    this.id = entry.id();
    this.pattern = pattern;
    this.groups = Map.copyOf(pattern.namedGroups());
    this.sieve = Sieve.of(pattern.pattern());
    this.anchored = ANCHOR.matcher(pattern.pattern()).find();
    this.examples = List.copyOf(entry.examples());
    this.counterExamples = List.copyOf(entry.counterExamples());
    this.note = entry.note();
  }

  /** Stable name, such as {@code header.number}; items name it as the rule that made them. */
  public String id() {
    return id;
  }

  /** The pattern, its placeholders filled. */
  Pattern pattern() {
    return pattern;
  }

  /** Texts with exactly the matched stretch marked {@code [[…]]}, at least one. */
  public List<String> examples() {
    return examples;
  }

  /** Texts in which the rule finds nothing, at least one. */
  public List<String> counterExamples() {
    return counterExamples;
  }

  /** Why the rule is as it is, and its source. */
  public String note() {
    return note;
  }

  /** All matches inside a span, from left to right, none overlapping. */
  public List<RuleMatch> findAll(CharSequence text, Span within) {
    return sieve.mayMatchIn(text, within)
        ? guarded(List.of(), () -> RuleTrace.count(this, () -> all(text, within)))
        : List.of();
  }

  /** The first match inside a span. */
  public Optional<RuleMatch> find(CharSequence text, Span within) {
    return sieve.mayMatchIn(text, within)
        ? guarded(Optional.empty(), () -> RuleTrace.countFirst(this, () -> first(text, within)))
        : Optional.empty();
  }

  /** The match that begins where the span begins. */
  public Optional<RuleMatch> findAtStart(CharSequence text, Span within) {
    return sieve.mayMatchAtStart(text, within)
        ? guarded(Optional.empty(), () -> RuleTrace.countFirst(this, () -> atStart(text, within)))
        : Optional.empty();
  }

  /** Whether the pattern is found in a text of its own. */
  public boolean isFoundIn(CharSequence text) {
    return find(text, new Span(0, text.length())).isPresent();
  }

  private List<RuleMatch> all(CharSequence text, Span within) {
    List<RuleMatch> matches = new ArrayList<>();
    Matcher matcher = matcher(text, within);
    for (int from = within.begin(); next(matcher, text, from, within); from = matcher.end()) {
      matches.add(match(matcher));
    }
    return matches;
  }

  private Optional<RuleMatch> first(CharSequence text, Span within) {
    Matcher matcher = matcher(text, within);
    return next(matcher, text, within.begin(), within)
        ? Optional.of(match(matcher))
        : Optional.empty();
  }

  /** Goes on to the next match; an anchor at the begin would hold wherever one is looked for. */
  private boolean next(Matcher matcher, CharSequence text, int from, Span within) {
    if (anchored || !sieve.tells()) {
      return matcher.find();
    }
    int end = within.end();
    for (int i = sieve.next(text, from, end); i < end; i = sieve.next(text, i + 1, end)) {
      if (matcher.region(i, end).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private Optional<RuleMatch> atStart(CharSequence text, Span within) {
    Matcher matcher = matcher(text, within);
    return matcher.lookingAt() ? Optional.of(match(matcher)) : Optional.empty();
  }

  /** What matching gives, or nothing where it had to be stopped. */
  private <T> T guarded(T nothing, Supplier<T> matching) {
    try {
      return matching.get();
    } catch (RunawayPatternException e) {
      StoppedRules.add(this, e);
      return nothing;
    }
  }

  private Matcher matcher(CharSequence text, Span within) {
    return pattern
        .matcher(new TimedText(text))
        .region(within.begin(), within.end())
        .useTransparentBounds(true)
        .useAnchoringBounds(true);
  }

  private RuleMatch match(Matcher matcher) {
    Span span = new Span(matcher.start(), matcher.end());
    if (groups.isEmpty()) {
      return new RuleMatch(this, span, Map.of());
    }
    Map<String, Span> found = new HashMap<>();
    groups.forEach((name, number) -> {
      if (matcher.start(number) >= 0) {
        found.put(name, new Span(matcher.start(number), matcher.end(number)));
      }
    });
    return new RuleMatch(this, span, found);
  }
}
