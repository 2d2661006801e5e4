package vn.kehoach.extractor.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.corpus.document.Span;

/** Rules in the order of their file; the first that matches at a place wins there. */
public final class RuleSet {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-zA-Z]*)\\}");

  /** The files that were read so far: many steps share one, and no file changes. */
  private static final Map<String, RuleSet> READ = new ConcurrentHashMap<>();

  private final Map<String, Rule> rules;
  private final List<Rule> inOrder;

  /** Tells at once, mostly, that none of the rules is found. */
  private final Sieve any;

  private RuleSet(Map<String, Rule> rules) {
    this.rules = rules;
    this.inOrder = List.copyOf(rules.values());
    this.any = Sieve.ofAny(inOrder.stream().map(rule -> rule.pattern().pattern()).toList());
  }

  /**
   * The rules of a file.
   *
   * @param file resource {@code rules/<file>.json} beside this class
   * @throws IllegalStateException where the file is missing, a rule stands twice, a placeholder is
   *     unknown or a rule lacks examples
   */
  public static RuleSet load(String file) {
    return READ.computeIfAbsent(file, RuleSet::read);
  }

  private static RuleSet read(String file) {
    RuleFile raw = RuleFile.read("rules/" + file + ".json");
    Map<String, String> fragments =
        new LinkedHashMap<>(RuleFile.read("rules/fragments.json").fragments());
    fragments.putAll(raw.fragments());
    Map<String, Rule> rules = new LinkedHashMap<>();
    for (RuleFile.Entry entry : raw.rules()) {
      if (entry.examples().isEmpty() || entry.counterExamples().isEmpty()) {
        throw new IllegalStateException(
            "rule " + entry.id() + " needs an example and a counter-example");
      }
      Pattern pattern = Pattern.compile(fill(entry.pattern(), fragments, entry.id()));
      Rule rule = new Rule(entry, pattern);
      if (rules.put(rule.id(), rule) != null) {
        throw new IllegalStateException("rule " + rule.id() + " stands twice");
      }
    }
    return new RuleSet(rules);
  }

  /** All rules, in the order of the file. */
  public Collection<Rule> rules() {
    return inOrder;
  }

  /**
   * The rule with that id.
   *
   * @throws IllegalArgumentException where there is none
   */
  public Rule rule(String id) {
    Rule rule = rules.get(id);
    if (rule == null) {
      throw new IllegalArgumentException("no rule " + id);
    }
    return rule;
  }

  /**
   * Some of the rules, in this order.
   *
   * @throws IllegalArgumentException where there is no rule of an id
   */
  public RuleSet part(String... ids) {
    Map<String, Rule> part = new LinkedHashMap<>();
    for (String id : ids) {
      part.put(id, rule(id));
    }
    return new RuleSet(part);
  }

  /** Whether any of the rules may be found in the span; a yes may be wrong, a no is not. */
  public boolean mayBeFound(CharSequence text, Span within) {
    return any.mayMatchIn(text, within);
  }

  /** The first rule, in the order of the file, that is found in the span. */
  public Optional<RuleMatch> first(CharSequence text, Span within) {
    return any.mayMatchIn(text, within) ? first(rule -> rule.find(text, within)) : Optional.empty();
  }

  /** The first rule, in the order of the file, that matches where the span begins. */
  public Optional<RuleMatch> firstAtStart(CharSequence text, Span within) {
    return any.mayMatchAtStart(text, within)
        ? first(rule -> rule.findAtStart(text, within))
        : Optional.empty();
  }

  /** What every rule finds in the span, rule by rule in the order of the file. */
  public List<RuleMatch> findAll(CharSequence text, Span within) {
    return any.mayMatchIn(text, within)
        ? inOrder.stream().flatMap(rule -> rule.findAll(text, within).stream()).toList()
        : List.of();
  }

  private Optional<RuleMatch> first(Function<Rule, Optional<RuleMatch>> matching) {
    for (Rule rule : inOrder) {
      Optional<RuleMatch> match = matching.apply(rule);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private static String fill(String pattern, Map<String, String> fragments, String id) {
    String filled = pattern;
    List<String> seen = new ArrayList<>();
    for (Matcher hole = PLACEHOLDER.matcher(filled);
        hole.find();
        hole = PLACEHOLDER.matcher(filled)) {
      String fragment = fragments.get(hole.group(1));
      if (fragment == null || seen.size() > 500) {
        throw new IllegalStateException("rule " + id + ": no fragment {" + hole.group(1) + "}");
      }
      seen.add(hole.group(1));
      filled =
          filled.substring(0, hole.start()) + "(?:" + fragment + ")" + filled.substring(hole.end());
    }
    return filled;
  }
}
