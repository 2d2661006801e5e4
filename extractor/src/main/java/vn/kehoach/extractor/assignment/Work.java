package vn.kehoach.extractor.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.AssignmentRole;

/**
 * A piece of work while it is being read.
 *
 * @param span the unit's words
 * @param section path of its section
 * @param role fixed by a label or a column; absent where the unit's own words decide
 * @param context line that introduces the unit
 * @param by rule that found it
 */
record Work(
    Span span,
    String section,
    int page,
    List<AgencyMention> agencies,
    List<AgencyMention> collaborators,
    @Nullable AssignmentRole role,
    @Nullable Span context,
    @Nullable Span deadline,
    @Nullable Span output,
    String by) {

  /** Copies the lists. */
  Work {
    agencies = List.copyOf(agencies);
    collaborators = List.copyOf(collaborators);
  }
}
