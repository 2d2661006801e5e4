package vn.kehoach.extractor.target;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.deadline.DeadlineMention;
import vn.kehoach.extractor.deadline.DeadlineMention.Strength;
import vn.kehoach.extractor.deadline.DeadlineParser;
import vn.kehoach.extractor.deadline.SmallLetters;
import vn.kehoach.extractor.deadline.TimeFrame;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleSet;

/** When the pieces of a unit are due that do not say so themselves: an opening before them does. */
final class ContextDeadlines {

  private final DeadlineParser deadlines;
  private final Rule opens;

  ContextDeadlines(DeadlineParser deadlines, RuleSet context) {
    this.deadlines = deadlines;
    this.opens = context.rule("target.context.opens");
  }

  /**
   * What holds for each piece of a unit: a date at the opening of the unit or of a piece governs
   * the pieces behind it too.
   */
  List<@Nullable String> ofPieces(
      String text, Span unit, List<Span> pieces, TimeFrame frame, @Nullable String inherited) {
    List<DeadlineMention> mentions =
        deadlines.mentions(text, unit, frame).stream()
            .filter(mention -> mention.strength() == Strength.STATED)
            .toList();
    List<@Nullable String> dates = new ArrayList<>();
    @Nullable String leading = inherited;
    int from = unit.begin();
    for (Span piece : pieces) {
      for (DeadlineMention mention : mentions) {
        if (mention.span().begin() >= from && mention.span().begin() < piece.begin()) {
          leading = mention.date();
        }
      }
      dates.add(leading);
      for (DeadlineMention mention : mentions) {
        if (piece.contains(mention.span()) && opensPiece(text, piece, mention)) {
          leading = mention.date();
        }
      }
      from = piece.end();
    }
    return dates;
  }

  private boolean opensPiece(String text, Span piece, DeadlineMention mention) {
    String before = SmallLetters.of(text, new Span(piece.begin(), mention.span().begin()));
    return opens.findAtStart(before, new Span(0, before.length())).isPresent();
  }
}
