package vn.kehoach.extractor.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.corpus.document.Span;

/**
 * A pattern that finds one thing in running text.
 *
 * @param id stable name, such as {@code header.number}; items name it as the rule that made them
 * @param pattern with named groups; placeholders are already filled in
 * @param examples texts with exactly the matched stretch marked {@code [[…]]}, at least one
 * @param counterExamples texts in which the rule finds nothing, at least one
 * @param note why the rule is as it is, and its source
 */
public record Rule(
    String id, Pattern pattern, List<String> examples, List<String> counterExamples, String note) {

  /** All matches inside a span, from left to right, none overlapping. */
  public List<RuleMatch> findAll(CharSequence text, Span within) {
    Matcher matcher = matcher(text, within);
    List<RuleMatch> matches = new ArrayList<>();
    while (matcher.find()) {
      matches.add(match(matcher));
    }
    return matches;
  }

  /** The first match inside a span. */
  public Optional<RuleMatch> find(CharSequence text, Span within) {
    Matcher matcher = matcher(text, within);
    return matcher.find() ? Optional.of(match(matcher)) : Optional.empty();
  }

  /** The match that begins where the span begins. */
  public Optional<RuleMatch> findAtStart(CharSequence text, Span within) {
    Matcher matcher = matcher(text, within);
    return matcher.lookingAt() ? Optional.of(match(matcher)) : Optional.empty();
  }

  /** Whether the pattern is found in a text of its own. */
  public boolean isFoundIn(CharSequence text) {
    return find(text, new Span(0, text.length())).isPresent();
  }

  private Matcher matcher(CharSequence text, Span within) {
    return pattern
        .matcher(new TimedText(text))
        .region(within.begin(), within.end())
        .useTransparentBounds(true)
        .useAnchoringBounds(true);
  }

  private RuleMatch match(Matcher matcher) {
    Map<String, Span> groups = new LinkedHashMap<>();
    pattern
        .namedGroups()
        .forEach((name, number) -> {
          if (matcher.start(number) >= 0) {
            groups.put(name, new Span(matcher.start(number), matcher.end(number)));
          }
        });
    return new RuleMatch(this, new Span(matcher.start(), matcher.end()), groups);
  }
}
