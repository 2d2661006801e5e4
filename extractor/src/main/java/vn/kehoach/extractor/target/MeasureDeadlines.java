package vn.kehoach.extractor.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.extractor.deadline.DeadlineMention;
import vn.kehoach.extractor.deadline.DeadlineMention.Strength;

/**
 * Says which quantity is due when, where a unit names several dates: {@code 20% năm 2025, đến hết
 * năm 2030 đạt 50%}. A mention that opens a piece of the unit governs what follows it, any other
 * what stands before it.
 */
final class MeasureDeadlines {

  /** A year of its own, also the plan's, which is no deadline. */
  private static final Pattern YEAR = Pattern.compile("năm [0-9]{4}");

  private static final String AND = " và ";

  private final String text;
  private final List<DeadlineMention> mentions;

  /** Mentions that the unit with that text makes. */
  MeasureDeadlines(String text, List<DeadlineMention> mentions) {
    this.text = text;
    this.mentions = mentions.stream().filter(this::isDeadline).toList();
  }

  /** A date for each quantity, in their order; {@code otherwise} where none is named. */
  List<@Nullable String> of(List<Span> quantities, @Nullable String otherwise) {
    List<@Nullable String> dates = new ArrayList<>();
    @Nullable String leading = otherwise;
    int mention = 0;
    for (int i = 0; i < quantities.size(); i++) {
      int begin = quantities.get(i).begin();
      int next = i + 1 < quantities.size() ? quantities.get(i + 1).begin() : text.length();
      for (; mention < mentions.size() && at(mention) < begin; mention++) {
        leading = mentions.get(mention).date();
      }
      @Nullable String trailing = null;
      boolean last = i + 1 == quantities.size();
      for (; mention < mentions.size() && at(mention) < next; mention++) {
        if (quantities.get(i).contains(mentions.get(mention).span())) {
          continue; // 10/10 huyện is no tenth of October
        }
        boolean stated = mentions.get(mention).strength() == Strength.STATED;
        if (opensPiece(mention) && !(last && stated)) {
          break;
        }
        trailing = mentions.get(mention).date();
      }
      dates.add(trailing == null ? leading : trailing);
      if (trailing != null) {
        shareWithSiblings(quantities, dates, otherwise);
      }
    }
    return dates;
  }

  /** In {@code 70% xã, 40% huyện đến năm 2030} the date at the end holds for both. */
  private void shareWithSiblings(
      List<Span> quantities, List<@Nullable String> dates, @Nullable String otherwise) {
    int last = dates.size() - 1;
    for (int i = last - 1; i >= 0 && Objects.equals(dates.get(i), otherwise); i--) {
      String between = text.substring(quantities.get(i).end(), quantities.get(i + 1).begin());
      if (between.indexOf(';') >= 0 || between.contains(". ") || YEAR.matcher(between).find()) {
        return;
      }
      dates.set(i, dates.get(last));
    }
  }

  private int at(int mention) {
    return mentions.get(mention).span().begin();
  }

  /** A bare year counts at the end of a clause, where it says when the quantity is reached. */
  private boolean isDeadline(DeadlineMention mention) {
    int end = mention.span().end();
    return mention.strength() == Strength.STATED
        || end == text.length()
        || ",;.)".indexOf(text.charAt(end)) >= 0
        || isBeforeNextValue(end)
        || opens(mention.span().begin());
  }

  /** {@code năm 2027 và 50% …}, but not the day of one paper of two. */
  private boolean isBeforeNextValue(int end) {
    int value = end + AND.length();
    return text.startsWith(AND, end)
        && value < text.length()
        && Character.isDigit(text.charAt(value));
  }

  private boolean opensPiece(int mention) {
    int end = mentions.get(mention).span().end();
    boolean aside =
        at(mention) > 0
            && text.charAt(at(mention) - 1) == '('
            && end < text.length()
            && text.charAt(end) == ')';
    return !aside && opens(at(mention));
  }

  private boolean opens(int begin) {
    int i = begin - 1;
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i < 0
        || ",;.:(-".indexOf(text.charAt(i)) >= 0
        || endsWithWord(i + 1, "đấu")
        || endsWithWord(i + 1, "đảm")
        || endsWithWord(i + 1, "bảo")
        || endsWithWord(i + 1, "và");
  }

  private boolean endsWithWord(int end, String word) {
    return end >= word.length() && text.startsWith(word, end - word.length());
  }
}
