package vn.kehoach.extractor.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.extractor.agency.AgencyPhrase;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * The reports of one sentence, each with its reader: {@code báo cáo về Sở A (qua Chi cục B) để tổng
 * hợp, báo cáo UBND tỉnh} is one that the bodies in question make, and one that is made of theirs.
 */
final class ReportingChain {

  private final String text;
  private final AgencyReader agencies;
  private final RuleSet rules;

  ReportingChain(String text, AgencyReader agencies, RuleSet rules) {
    this.text = text;
    this.agencies = agencies;
    this.rules = rules;
  }

  /**
   * A report.
   *
   * @param span from the words for reporting to where the next report begins
   * @param to who gets it
   * @param via bodies that it passes through
   * @param ofOthers whether it is made of the report before it in the sentence
   */
  record Report(Span span, List<AgencyMention> to, List<AgencyMention> via, boolean ofOthers) {

    /** Who sums it up where that is asked for: the last body that it reaches below its reader. */
    List<AgencyMention> summedUpBy() {
      return via.isEmpty() ? to : via;
    }
  }

  /**
   * Words for reporting, and who they name.
   *
   * @param begin where the words begin
   */
  private record Cue(int begin, AgencyPhrase to) {}

  /** The reports, in the order of the sentence. */
  List<Report> of(Span sentence) {
    List<Cue> cues = cues(sentence);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      int end = i + 1 < cues.size() ? cues.get(i + 1).begin() : sentence.end();
      boolean ofOthers = i > 0 && goesOn(cues.get(i - 1), cue);
      Span rest = new Span(Math.min(cue.to().span().begin(), end), end);
      reports.add(
          new Report(
              new Span(cue.begin(), end).trimmed(text), cue.to().mentions(), via(rest), ofOthers));
    }
    return reports;
  }

  private List<Cue> cues(Span sentence) {
    List<Span> words =
        rules.rule("reporting.to").findAll(text, sentence).stream().map(RuleMatch::span).toList();
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int begin = words.get(i).begin();
      int end = i + 1 < words.size() ? words.get(i + 1).begin() : sentence.end();
      bodiesAt(words.get(i).end(), sentence.end())
          .or(() -> later(begin, end))
          .ifPresent(to -> cues.add(new Cue(begin, to)));
    }
    return cues;
  }

  /** {@code báo cáo về tình hình dịch bệnh về Sở Y tế}: the first bodies that it is sent to. */
  private Optional<AgencyPhrase> later(int begin, int end) {
    int clause = text.indexOf(';', begin);
    Span words = new Span(begin, clause < 0 ? end : Math.min(clause, end));
    return rules.rule("reporting.toward").findAll(text, words).stream()
        .map(match -> bodiesAt(match.span().end(), end))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private boolean goesOn(Cue first, Cue second) {
    int from = Math.min(first.to().span().begin(), second.begin());
    return rules.rule("reporting.onward").find(text, new Span(from, second.begin())).isPresent();
  }

  private List<AgencyMention> via(Span rest) {
    return rules.rule("reporting.via").findAll(text, rest).stream()
        .map(match -> bodiesAt(match.span().end(), rest.end()))
        .flatMap(Optional::stream)
        .findFirst()
        .map(AgencyPhrase::mentions)
        .orElse(List.of());
  }

  /** The bodies that a sentence asks to report: {@code yêu cầu các sở, ngành báo cáo}. */
  List<AgencyMention> asked(Span sentence, Report report) {
    Span before = new Span(sentence.begin(), report.span().begin());
    return last("reporting.asks", before)
        .filter(asked -> text.indexOf(';', asked.span().end(), before.end()) < 0)
        .map(AgencyPhrase::mentions)
        .orElse(List.of());
  }

  /** The bodies at the begin of a later clause: {@code nếu có vướng mắc, các cơ quan báo cáo}. */
  List<AgencyMention> inClause(Span sentence, Report report) {
    Span before = new Span(sentence.begin(), report.span().begin());
    return last("reporting.clause", before)
        .filter(subject -> !isPartner(subject, before))
        .map(AgencyPhrase::mentions)
        .orElse(List.of());
  }

  /** Whether a list is the end of one that stands behind {@code với}, {@code đôn đốc} … */
  private boolean isPartner(AgencyPhrase subject, Span words) {
    return rules.rule("reporting.partners").findAll(text, words).stream()
        .map(match -> bodiesAt(match.span().end(), words.end()))
        .flatMap(Optional::stream)
        .anyMatch(partners -> partners.span().end() == subject.span().end());
  }

  /**
   * Of several lists that something is said of the last, and of it all that belongs to it. A list
   * that begins inside another is its end, and is not read again.
   */
  private Optional<AgencyPhrase> last(String opening, Span words) {
    Optional<AgencyPhrase> last = Optional.empty();
    int read = words.begin();
    for (RuleMatch match : rules.rule(opening).findAll(text, words)) {
      if (match.span().end() >= read) {
        Optional<AgencyPhrase> found = bodiesAt(match.span().end(), words.end());
        read = found.map(phrase -> phrase.span().end()).orElse(read);
        if (found.filter(phrase -> acts(phrase, words)).isPresent()) {
          last = found;
        }
      }
    }
    return last;
  }

  private boolean acts(AgencyPhrase subject, Span words) {
    Span rest = new Span(subject.span().end(), words.end()).trimmed(text);
    return rest.isEmpty() || agencies.predicateAt(rest.begin(), words.end());
  }

  private Optional<AgencyPhrase> bodiesAt(int begin, int end) {
    return agencies.phraseAt(new Span(Math.min(begin, end), end));
  }
}
