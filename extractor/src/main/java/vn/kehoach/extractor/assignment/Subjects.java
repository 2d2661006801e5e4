package vn.kehoach.extractor.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.extractor.agency.AgencyPhrase;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * Which bodies a line is about: the whole heading, the subject of a sentence, or whom it charges.
 */
final class Subjects {

  /**
   * Bodies in front of what they are to do.
   *
   * @param predicate offset where the deed begins
   * @param act what stands before them
   */
  record Subject(List<AgencyMention> agencies, int predicate, Act act) {}

  /** How bodies come to stand in a sentence. */
  enum Act {
    /** As its subject. */
    NONE,
    /** {@code giao, phân công}. */
    GIVEN,
    /** {@code đề nghị, yêu cầu}. */
    REQUESTED
  }

  /** An opening clause before the subject has at most so many UTF-16 code units. */
  private static final int LONGEST_PREAMBLE = 220;

  /** What tells which bodies are meant has at most so many UTF-16 code units. */
  private static final int LONGEST_DESCRIPTION = 30;

  /** A name after a comma is no description of the one before. */
  private static final Pattern ANOTHER = Pattern.compile(",\\s+\\p{Lu}");

  private final String text;
  private final AgencyReader agencies;
  private final RuleSet rules;

  /** Subjects that were read already: every question about a unit begins with its subject. */
  private final Map<Span, Optional<Subject>> known = new HashMap<>();

  /** Subjects of one text. */
  Subjects(String text, AgencyReader agencies, RuleSet rules) {
    this.text = text;
    this.agencies = agencies;
    this.rules = rules;
  }

  /** The bodies of a heading that names nothing else. */
  List<AgencyMention> heading(Span heading) {
    Span bare = bare(heading);
    List<AgencyMention> named = agencies.wholly(bare);
    return named.isEmpty() ? described(bare) : named;
  }

  /**
   * The bodies of a heading that begins with a list of them and goes on with names that nobody
   * knows: {@code Sở Công Thương, Cảng Quy Nhơn}.
   */
  List<AgencyMention> listedHeading(Span heading) {
    Span bare = bare(heading);
    return agencies
        .phraseAt(bare)
        .filter(phrase -> phrase.span().begin() == bare.begin())
        .filter(phrase -> isNamed(phrase.mentions().getFirst()))
        .filter(phrase -> {
          Span rest = new Span(phrase.span().end(), bare.end()).trimmed(text);
          return !rest.isEmpty()
              && ",;".indexOf(text.charAt(rest.begin())) >= 0
              && !agencies.predicateAt(rest.begin() + 2, bare.end());
        })
        .map(phrase -> agencies.listed(bare))
        .orElse(List.of());
  }

  /** A heading without what stands in front of the body's name, or says what it is to the work. */
  private Span bare(Span heading) {
    Span bare = heading;
    Optional<RuleMatch> opening = rules.rule("assignment.opening").findAtStart(text, bare);
    if (opening.isPresent()) {
      bare = new Span(opening.get().span().end(), bare.end());
    }
    Optional<RuleMatch> apposition = rules.rule("assignment.apposition").find(text, bare);
    if (apposition.isPresent()) {
      bare = new Span(bare.begin(), apposition.get().span().begin());
    }
    Optional<RuleMatch> person = rules.rule("assignment.person").findAtStart(text, bare);
    if (person.isPresent()) {
      bare = new Span(person.get().span().end(), bare.end());
    }
    return bare;
  }

  /** {@code Các doanh nghiệp hoạt động trong lĩnh vực …}: a group with a description of its own. */
  private List<AgencyMention> described(Span heading) {
    return agencies
        .phraseAt(heading)
        .filter(phrase -> phrase.span().begin() == heading.begin())
        .filter(phrase -> isDescribed(phrase, heading))
        .filter(phrase -> !agencies.predicateAt(phrase.span().end() + 1, heading.end()))
        .filter(phrase -> heading.length() < 180)
        .map(phrase -> List.of(agencies.wholeAsGroup(heading)))
        .orElse(List.of());
  }

  /** One group, or one body with a few words that tell which ones are meant. */
  private boolean isDescribed(AgencyPhrase phrase, Span heading) {
    String rest = new Span(phrase.span().end(), heading.end()).of(text);
    AgencyMention body = phrase.mentions().getFirst();
    boolean group = body.id() == null && body.name().startsWith("các ");
    boolean few = rest.length() <= LONGEST_DESCRIPTION && !ANOTHER.matcher(rest).find();
    return phrase.mentions().size() == 1 && (group || few);
  }

  /** The bodies that a unit begins with, an act of giving before them aside. */
  Optional<Subject> of(Span unit) {
    return known.computeIfAbsent(unit, this::read);
  }

  private Optional<Subject> read(Span unit) {
    Optional<Subject> first = direct(unit);
    return first.isPresent()
        ? first
        : rules
            .rule("assignment.connective")
            .findAtStart(text, unit)
            .map(match -> new Span(match.span().end(), unit.end()))
            .flatMap(rest -> direct(rest));
  }

  private Optional<Subject> direct(Span unit) {
    return after("assignment.give", Act.GIVEN, unit)
        .or(() -> after("assignment.request", Act.REQUESTED, unit))
        .or(() -> standing(unit));
  }

  /** The subject after an opening clause: {@code Căn cứ Kế hoạch này, các sở … xây dựng …}. */
  Optional<Subject> afterPreamble(Span unit) {
    if (rules.rule("assignment.preamble").findAtStart(text, unit).isEmpty()) {
      return Optional.empty();
    }
    Optional<Subject> given =
        givenInside(unit)
            .or(() -> inside("assignment.ask", Act.REQUESTED, unit))
            .filter(found -> found.predicate() < unit.begin() + LONGEST_PREAMBLE);
    if (given.isPresent()) {
      return given;
    }
    int limit = Math.min(unit.end(), unit.begin() + LONGEST_PREAMBLE);
    for (int i = unit.begin(); i < limit; i++) {
      if (text.charAt(i) == ',') {
        Span rest = new Span(i + 1, unit.end()).trimmed(text);
        Optional<Subject> subject =
            standing(rest).filter(found -> isNamed(found.agencies().getFirst()));
        if (subject.isPresent() && agencies.predicateAt(subject.get().predicate(), unit.end())) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A subject with those that later clauses of the same unit give work to: {@code Đề nghị Ban X chỉ
   * đạo …; Ban Y hướng dẫn …}.
   *
   * @param helpers offsets of the bodies that the unit asks to help: they may stand behind
   *     semicolons too
   */
  List<AgencyMention> withLater(Span unit, Subject first, Set<Integer> helpers) {
    List<AgencyMention> bodies = new ArrayList<>(first.agencies());
    for (int i = first.agencies().getLast().end(); i < unit.end(); i++) {
      if (i >= unit.begin() && text.charAt(i) == ';') {
        Span rest = new Span(i + 1, unit.end()).trimmed(text);
        direct(rest)
            .filter(later -> later.agencies().getFirst().id() != null)
            .filter(later -> !helpers.contains(later.agencies().getFirst().begin()))
            .filter(later -> agencies.predicateAt(later.predicate(), unit.end()))
            .map(Subject::agencies)
            .ifPresent(bodies::addAll);
      }
    }
    return bodies;
  }

  private static boolean isNamed(AgencyMention body) {
    return body.id() != null
        || body.name().startsWith("các ")
        || body.name().startsWith("thủ trưởng ")
        || Character.isUpperCase(body.text().charAt(0));
  }

  private Optional<Subject> after(String rule, Act act, Span unit) {
    return rules
        .rule(rule)
        .findAtStart(text, unit)
        .flatMap(match -> agencies.phraseAt(new Span(match.span().end(), unit.end())))
        .map(phrase -> subject(unit, phrase, act));
  }

  private Optional<Subject> standing(Span unit) {
    return agencies
        .phraseAt(unit)
        .filter(phrase -> phrase.span().begin() == unit.begin())
        .map(phrase -> subject(unit, phrase, Act.NONE));
  }

  /** Bodies that an act of giving inside a unit names: {@code …, giao Sở Y tế thành lập …}. */
  Optional<Subject> givenInside(Span unit) {
    return inside("assignment.allocate", Act.GIVEN, unit);
  }

  private Optional<Subject> inside(String rule, Act act, Span unit) {
    return rules.rule(rule).findAll(text, unit).stream()
        .map(giving -> agencies.phraseAt(new Span(giving.span().end(), unit.end())))
        .flatMap(Optional::stream)
        .filter(phrase -> isNamed(phrase.mentions().getFirst()))
        .findFirst()
        .map(phrase -> subject(unit, phrase, act));
  }

  private Subject subject(Span unit, AgencyPhrase phrase, Act act) {
    int predicate = phrase.span().end();
    while (predicate < unit.end() && !Character.isLetterOrDigit(text.charAt(predicate))) {
      predicate++;
    }
    return new Subject(phrase.mentions(), predicate, act);
  }
}
