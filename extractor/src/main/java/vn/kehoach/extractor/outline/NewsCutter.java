package vn.kehoach.extractor.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.corpus.document.Block;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.document.TextBlock;
import vn.kehoach.extractor.rule.Rule;

/** Cuts a report into paragraphs, and these into sentences of one subject each. */
final class NewsCutter {

  /** {@code … yêu cầu các cơ quan, đơn vị; các xã …}: whom one asks, still without a deed. */
  private static final Pattern LISTED =
      Pattern.compile(
          "(?iu).*(?:yêu cầu|đề nghị|giao|chỉ đạo) (?:các )?[^.;]{0,80}"
              + "(?:cơ quan|đơn vị|sở|ban|ngành|đoàn thể|địa phương)\\s*");

  private final Units units;
  private final Rule situation;

  NewsCutter(Units units, Rule situation) {
    this.units = units;
    this.situation = situation;
  }

  List<NewsParagraph> paragraphs(Document document, NewsOutliner.Cues cues) {
    String text = document.text();
    List<Line> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof TextBlock paragraph) {
        lines.addAll(Line.of(document, paragraph));
      }
    }
    List<NewsParagraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean hasItems = i + 1 < lines.size() && mayHold(line, lines.get(i + 1));
      paragraphs.add(new NewsParagraph(line, hasItems, sentences(text, line, cues)));
    }
    return paragraphs;
  }

  /** Whether the next line is an item under this one. */
  private static boolean mayHold(Line line, Line next) {
    return line.label() != null
        && next.label() != null
        && line.label().kind().compareTo(next.label().kind()) < 0;
  }

  private List<NewsSentence> sentences(String text, Line line, NewsOutliner.Cues cues) {
    List<Span> cut = units.cut(text, line.words());
    List<NewsSentence> sentences = new ArrayList<>();
    for (int i = 0; i < cut.size(); i++) {
      boolean opens = i == 0;
      List<Span> clauses = clauses(text, cut.get(i), cues);
      boolean alone = cut.size() == 1 && clauses.size() == 1;
      for (Span clause : clauses) {
        boolean numbered = opens && line.label() != null && line.label().kind().counts();
        sentences.add(new NewsSentence(clause, opens, alone, numbered, line.page()));
        opens = false;
      }
    }
    return sentences;
  }

  /**
   * A sentence is cut at a semicolon only where a new body becomes the subject; what introduces
   * others is not cut at all.
   */
  private List<Span> clauses(String text, Span sentence, NewsOutliner.Cues cues) {
    if (text.charAt(sentence.end() - 1) == ':'
        || situation.findAtStart(text, sentence).isPresent()) {
      return List.of(sentence);
    }
    List<Span> clauses = new ArrayList<>();
    int begin = sentence.begin();
    for (int i = sentence.begin(); i < sentence.end(); i++) {
      Span rest = new Span(Math.min(i + 1, sentence.end()), sentence.end()).trimmed(text);
      if (text.charAt(i) == ';'
          && !rest.isEmpty()
          && cues.namesDoer(rest)
          && !LISTED.matcher(new Span(begin, i).of(text)).matches()
          && !cues.namesDoersOnly(new Span(begin, i))) {
        clauses.add(new Span(begin, i));
        begin = rest.begin();
      }
    }
    clauses.add(new Span(begin, sentence.end()));
    return clauses;
  }
}
