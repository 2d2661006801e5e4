package vn.kehoach.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.index.query.AgencyTerm;
import vn.kehoach.index.query.ItemKind;

/**
 * One item that answers a query.
 *
 * @param plan the plan that says it
 * @param itemId identity in the plan, such as {@code T3}
 * @param text the item's words, as they were indexed
 * @param highlights stretches of {@code text} that the query asked for, in order, none overlapping:
 *     the words, and the names of bodies that passed the agency filter
 * @param role of an assignment, else absent
 * @param agencies bodies that the item names
 * @param deadline as the plan's JSON has it: {@code 2025-Q2}
 * @param place where the words stand in the plan's document
 * @param matched which terms of the agency filter the item has; empty without such a filter
 * @param score relevance; only comparable within one result
 */
public record Hit(
    PlanFacts plan,
    String itemId,
    ItemKind kind,
    String text,
    List<Span> highlights,
    @Nullable AssignmentRole role,
    List<AgencyFact> agencies,
    List<MeasureFact> measures,
    @Nullable String deadline,
    ItemPlace place,
    List<AgencyTerm> matched,
    float score) {

  /** Copies the lists. */
  public Hit {
    highlights = List.copyOf(highlights);
    agencies = List.copyOf(agencies);
    measures = List.copyOf(measures);
    matched = List.copyOf(matched);
  }

  /**
   * The stretch of the text to show where there is no room for all of it: at most {@code length}
   * code units, around the place with most highlights, between words.
   */
  public Span snippet(int length) {
    return Snippet.of(text, highlights, length);
  }
}
