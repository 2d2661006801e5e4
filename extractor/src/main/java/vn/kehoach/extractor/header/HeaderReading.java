package vn.kehoach.extractor.header;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.agency.Province;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.corpus.plan.Warning;

/**
 * A paper's header, and where the parts around its body stand. All spans are offsets into the
 * document's text; an empty span means that there is no such part.
 *
 * @param kind what sort of paper it is
 * @param headerSpan from 0 to the end of the title; in a news report to the end of the sentence
 *     that tells of the plan's issue
 * @param basisSpan legal bases and opening, up to the first section of the body
 * @param closingSpan from the closing paragraph or the recipients to the end of the signature;
 *     annexes may follow it
 * @param attachmentSpan title of the plan that a decision carries; it stands after the decision's
 *     closing, and the plan's body follows it
 * @param linkingDate the day for which names of agencies are looked up: the day of issue, else the
 *     best guess that the paper allows
 * @param province the province, as the catalogue has it
 */
public record HeaderReading(
    Header header,
    PlanKind kind,
    Span headerSpan,
    Span basisSpan,
    Span closingSpan,
    Span attachmentSpan,
    LocalDate linkingDate,
    @Nullable Province province,
    List<Warning> warnings) {

  /** Copies the warnings. */
  public HeaderReading {
    warnings = List.copyOf(warnings);
  }
}
