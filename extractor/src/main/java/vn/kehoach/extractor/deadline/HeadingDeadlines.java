package vn.kehoach.extractor.deadline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.rule.RuleSet;

/** When everything under a heading is due: {@code Đến hết năm 2025}, {@code Quý II/2024}. */
public final class HeadingDeadlines {

  /** A longer heading is a sentence, and its date may be about anything. */
  private static final int LONGEST_HEADING = 160;

  private final DeadlineParser deadlines;
  private final RuleSet rules = RuleSet.load("deadline-heading");

  public HeadingDeadlines(DeadlineParser deadlines) {
    this.deadlines = deadlines;
  }

  /**
   * What a heading says, such as {@code Đến hết năm 2025}; else what the one above it says.
   *
   * @param heading the heading's words, without its label
   * @param inherited what holds for the heading itself
   */
  public @Nullable String of(
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
    return rules
        .first(words, new Span(0, words.length()))
        .flatMap(match -> deadlines.fieldDeadline(text, heading, frame))
        .filter(date -> date.length() > 4 || !frame.isPlanYear(Integer.parseInt(date)));
  }
}
