package vn.kehoach.extractor.header;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleMatch;
import vn.kehoach.extractor.rule.RuleSet;

/** Cuts the opening of a paper into stretches of bases, each from one opening word to the next. */
final class BasisParagraphs {

  /** Names of committees run over many words. */
  private static final int LONGEST_ISSUER = 240;

  private final Rule opener;
  private final List<Rule> ownActs;
  private final Rule office;
  private final Rule body;

  BasisParagraphs(RuleSet rules, RuleSet letterhead) {
    this.opener = rules.rule("header.baseOpener");
    this.ownActs = List.of(rules.rule("header.ownPlan"), rules.rule("header.ownWords"));
    this.office = rules.rule("header.ownOffice");
    this.body = letterhead.rule("header.body");
  }

  /** The stretches, without the clause in which the issuer says what it does by this paper. */
  List<Span> in(Lines lines, Span zone) {
    return paragraphs(lines, zone).stream().map(span -> beforeOwnAct(lines, span)).toList();
  }

  private Span beforeOwnAct(Lines lines, Span paragraph) {
    for (Rule act : ownActs) {
      for (RuleMatch verb : act.findAll(lines.bare(), paragraph)) {
        int issuer = issuerBefore(lines, paragraph, verb.span().begin());
        if (issuer >= 0) {
          return new Span(paragraph.begin(), issuer);
        }
      }
    }
    return paragraph;
  }

  /** Where the body begins that is the subject of a verb; -1 where none opens its clause. */
  private int issuerBefore(Lines lines, Span paragraph, int verb) {
    int from = Math.max(paragraph.begin(), verb - LONGEST_ISSUER);
    for (int i = verb - 1; i >= from; i--) {
      boolean starts =
          i == paragraph.begin() || !Character.isLetterOrDigit(lines.text().charAt(i - 1));
      if (starts
          && Character.isUpperCase(lines.text().charAt(i))
          && isIssuer(lines, new Span(i, verb))
          && opensClause(lines.text(), paragraph.begin(), i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isIssuer(Lines lines, Span words) {
    return body.findAtStart(lines.bare(), words).isPresent()
        || office.findAtStart(lines.bare(), words).isPresent();
  }

  private static boolean opensClause(String text, int begin, int at) {
    int i = at - 1;
    while (i >= begin && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\'')) {
      i--;
    }
    return i < begin || ",;.:".indexOf(text.charAt(i)) >= 0;
  }

  /** Lines joined until one ends a base, or the next one opens another. */
  private List<Span> paragraphs(Lines lines, Span zone) {
    List<Span> paragraphs = new ArrayList<>();
    int begin = -1;
    int end = -1;
    for (int i = lines.indexAt(zone.begin());
        i < lines.size() && lines.get(i).span().begin() < zone.end();
        i++) {
      Span line = lines.get(i).span();
      boolean opens =
          opener.findAtStart(lines.bare(), line).isPresent()
              && Character.isUpperCase(firstLetter(lines.text(), line));
      if (begin >= 0 && opens) {
        paragraphs.add(new Span(begin, end));
        begin = -1;
      }
      begin = begin < 0 ? line.begin() : begin;
      end = line.end();
      if (";.:".indexOf(lines.text().charAt(end - 1)) >= 0) {
        paragraphs.add(new Span(begin, end));
        begin = -1;
      }
    }
    if (begin >= 0) {
      paragraphs.add(new Span(begin, end));
    }
    return paragraphs;
  }

  private static char firstLetter(String text, Span line) {
    for (int i = line.begin(); i < line.end(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return ' ';
  }
}
