package vn.kehoach.extractor.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.deadline.SmallLetters;
import vn.kehoach.extractor.deadline.TimeFrame;
import vn.kehoach.extractor.language.PhraseSet;
import vn.kehoach.extractor.language.Words;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/**
 * Which units outside the sections on targets say themselves that they commit to a quantity ({@code
 * phấn đấu …}), and which only report what was reached.
 */
final class Statements {

  /** The one rule that a report of results meets as well as a commitment. */
  private static final String REACH = "target.reach";

  private final QuantityParser quantities;
  private final PhraseSet verbs;
  private final RuleSet statements;
  private final Rule note;
  private final Rule result;
  private final Rule past;
  private final Rule share;

  Statements(QuantityParser quantities, PhraseSet verbs, RuleSet statements, RuleSet context) {
    this.quantities = quantities;
    this.verbs = verbs;
    this.statements = statements;
    this.note = context.rule("target.context.note");
    this.result = context.rule("target.context.result");
    this.past = context.rule("target.context.past");
    this.share = context.rule("target.context.share");
  }

  /** Whether a unit is a note about annexes or units of measurement. */
  boolean isNote(String text, Span unit) {
    String words = SmallLetters.of(text, unit);
    return note.findAtStart(words, new Span(0, words.length())).isPresent();
  }

  /**
   * {@code 100% lớp ký cam kết}: a demand that begins with the share of those who are to meet it.
   */
  boolean demandsShare(String text, Span unit) {
    String words = SmallLetters.of(text, unit);
    return share.findAtStart(words, new Span(0, words.length())).isPresent();
  }

  /** Whether any piece of a unit could be a commitment; quick. */
  boolean mayState(String text, Span unit) {
    return statements.first(text, unit).isPresent() && quantities.containsQuantity(text, unit);
  }

  /** The rule by which each piece of a unit commits to something; empty where it does not. */
  List<Optional<String>> rules(String text, List<Span> pieces, Words words, TimeFrame frame) {
    List<Optional<String>> rules = new ArrayList<>();
    Optional<String> before = Optional.empty();
    for (int i = 0; i < pieces.size(); i++) {
      Span piece = pieces.get(i);
      Optional<String> rule = Optional.empty();
      if (quantities.containsQuantity(text, piece)) {
        rule =
            statements
                .first(text, piece)
                .map(RuleMatch::rule)
                .filter(stated -> !stated.id().equals(REACH) || !reports(text, piece, frame))
                .map(Rule::id);
        if (rule.isEmpty() && i > 0 && goesOn(text, pieces.get(i - 1), piece, words)) {
          rule = before;
        }
      }
      rules.add(rule);
      before = rule;
    }
    return rules;
  }

  /** {@code …, phấn đấu dư nợ đạt 480 tỷ đồng; tỷ lệ nợ quá hạn dưới 0,3%}: no verb of its own. */
  private boolean goesOn(String text, Span before, Span piece, Words words) {
    int first = words.indexAt(piece.begin());
    return text.substring(before.end(), piece.begin()).strip().equals(";")
        && !Character.isUpperCase(text.charAt(piece.begin()))
        && verbs.lengthAt(words, first, words.indexAt(piece.end())) == 0;
  }

  private boolean reports(String text, Span piece, TimeFrame frame) {
    String words = SmallLetters.of(text, piece);
    Span whole = new Span(0, words.length());
    return result.find(words, whole).isPresent()
        || past.findAtStart(words, whole)
            .flatMap(match -> match.group("year"))
            .filter(year -> frame.isBefore(Integer.parseInt(year.of(words))))
            .isPresent();
  }
}
