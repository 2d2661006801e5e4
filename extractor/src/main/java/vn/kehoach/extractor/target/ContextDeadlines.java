package vn.kehoach.extractor.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.deadline.DeadlineMention;
import vn.kehoach.extractor.deadline.DeadlineMention.Strength;
import vn.kehoach.extractor.deadline.DeadlineParser;
import vn.kehoach.extractor.deadline.SmallLetters;
import vn.kehoach.extractor.deadline.TimeFrame;
import vn.kehoach.extractor.rule.Rule;
import vn.kehoach.extractor.rule.RuleSet;

/** When targets are due that do not say so themselves: the heading or the opening above says it. */
final class ContextDeadlines {

  /** A longer heading is a sentence, and its date may be about anything. */
  private static final int LONGEST_HEADING = 160;

  private final DeadlineParser deadlines;
  private final Rule onlyTime;
  private final Rule opens;

  ContextDeadlines(DeadlineParser deadlines, RuleSet context) {
    this.deadlines = deadlines;
    this.onlyTime = context.rule("target.context.time");
    this.opens = context.rule("target.context.opens");
  }

  /** What a heading says, such as {@code Đến hết năm 2025}; else what the one above it says. */
  @Nullable String ofHeading(
      String text, Span heading, TimeFrame frame, @Nullable String inherited) {
    if (heading.isEmpty() || heading.length() > LONGEST_HEADING) {
      return inherited;
    }
    return deadlines
        .deadline(text, heading, frame)
        .or(() -> bare(text, heading, frame))
        .orElse(inherited);
  }

  /** {@code Năm 2026:} where the plan is for more than that year. */
  private Optional<String> bare(String text, Span heading, TimeFrame frame) {
    String words = SmallLetters.of(text, heading);
    return onlyTime
        .findAtStart(words, new Span(0, words.length()))
        .flatMap(match -> deadlines.fieldDeadline(text, heading, frame))
        .filter(date -> !frame.isPlanYear(Integer.parseInt(date.substring(0, 4))));
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
