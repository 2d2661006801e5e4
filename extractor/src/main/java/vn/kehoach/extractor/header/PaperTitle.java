package vn.kehoach.extractor.header;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.extractor.rule.Rule;

/** What a paper is called: its type and subject, or what it says later that it issues. */
final class PaperTitle {

  /** Characters within which a paper's first article names what it issues. */
  private static final int FIRST_ARTICLE = 600;

  /** {@code (gọi tắt là Đại hội Đoàn)}: what the paper calls its subject from then on. */
  private static final Pattern SHORT_NAME =
      Pattern.compile("(?iu)\\s*\\((?:sau đây |được )?(?:gọi|viết) (?:tắt|chung|là)[^)]*\\)");

  private final PlaceNames places;
  private final Rule firstArticle;
  private final Rule openingTitle;

  PaperTitle(PlaceNames places, Rule firstArticle, Rule openingTitle) {
    this.places = places;
    this.firstArticle = firstArticle;
    this.openingTitle = openingTitle;
  }

  /**
   * Fills the title.
   *
   * @param title of the paper
   * @param named title of the plan that it carries, mostly the same
   * @param basis legal bases and opening
   * @return the words that name the plan, where its time is looked for
   */
  Span read(Lines lines, Title title, Title named, Span basis, LocalDate on, HeaderDraft draft) {
    Optional<Span> issued =
        named.subject().isEmpty() ? toldLater(lines, title, basis) : Optional.empty();
    issued.ifPresentOrElse(
        subject -> titleOf(lines, subject, telling(title).id(), draft),
        () -> title(lines, named, on, draft));
    return issued.orElse(named.span());
  }

  /** What a paper without a title of its own calls the plan that it issues. */
  private Optional<Span> toldLater(Lines lines, Title title, Span basis) {
    int above = Math.min(title.endLine(), lines.size()) - 1;
    int from = above < 0 ? 0 : lines.get(above).span().end();
    int end = Math.min(lines.text().length(), Math.max(from, basis.end()) + FIRST_ARTICLE);
    return telling(title)
        .find(lines.bare(), new Span(from, end))
        .flatMap(match -> match.group("subject"));
  }

  private Rule telling(Title title) {
    return title.type().kind() == PlanKind.DECISION ? firstArticle : openingTitle;
  }

  private static void titleOf(Lines lines, Span subject, String rule, HeaderDraft draft) {
    String words = SHORT_NAME.matcher(lines.oneLine(subject)).replaceAll("");
    draft.title = Words.capitalised(words);
    draft.evidence("title", subject, rule, 0.8);
  }

  private void title(Lines lines, Title title, LocalDate on, HeaderDraft draft) {
    draft.title = words(lines, title, on);
    draft.evidence("title", title.span(), title.omitted(), "header.typeLine", 0.95);
  }

  /** Type and subject on one line; capitals as the opening sentence has them. */
  private @Nullable String words(Lines lines, Title title, LocalDate on) {
    if (title.subject().isEmpty()) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    int from = title.subject().begin();
    for (Span gap : title.omitted()) {
      if (gap.begin() >= from) {
        words.append(lines.text(), from, gap.begin());
        from = gap.end();
      }
    }
    words.append(lines.text(), from, Math.max(from, title.subject().end()));
    String subject =
        recased(lines, title, Words.withoutShortNames(withoutMark(title, words.toString())));
    subject = places.capitalised(subject, on).replaceAll("[-–_*.;:, ]+$", "");
    return title.type().words() + " " + Words.withSmallInitial(subject);
  }

  /** {@code V/v tổ chức …} below a type line says no more than the subject itself. */
  private static String withoutMark(Title title, String subject) {
    return title.type().equals(DocumentType.CONG_VAN)
        ? subject
        : subject.strip().replaceFirst("(?iu)^v */ *v[ :.]+", "");
  }

  /** Lines in capitals get the small letters that the opening has; below them others go on. */
  private static String recased(Lines lines, Title title, String words) {
    OwnSpelling spelling = new OwnSpelling(lines, title.span().end());
    StringBuilder subject = new StringBuilder();
    boolean shoutedBefore = false;
    for (String line : words.lines().toList()) {
      boolean shouted = Words.isInCapitals(line);
      String shown = shouted ? spelling.of(line) : Words.onOneLine(line);
      subject
          .append(subject.isEmpty() ? "" : " ")
          .append(shoutedBefore && !shouted ? Words.withSmallInitial(shown) : shown);
      shoutedBefore = shouted;
    }
    return subject.toString();
  }
}
