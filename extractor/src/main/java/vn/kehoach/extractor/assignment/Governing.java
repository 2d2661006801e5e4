package vn.kehoach.extractor.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.AssignmentRole;

/**
 * What headings and introducing lines say about the work below them.
 *
 * @param agencies the bodies that it belongs to, none where nobody is named
 * @param role what the line makes them; absent where it only names them
 * @param itemsNamePartners whether each item begins with those whom they work with ({@code Chủ trì,
 *     phối hợp} on a line of its own)
 * @param assigns whether a section on who does what stands above
 * @param context the introducing line
 */
record Governing(
    List<AgencyMention> agencies,
    @Nullable AssignmentRole role,
    boolean itemsNamePartners,
    boolean assigns,
    @Nullable Span context) {

  static final Governing NOBODY = new Governing(List.of(), null, false, false, null);

  /** Copies the list. */
  Governing {
    agencies = List.copyOf(agencies);
  }

  /** The same section, below a line that names these bodies. */
  static Governing by(List<AgencyMention> agencies, boolean assigns) {
    return new Governing(agencies, null, false, assigns, null);
  }

  boolean isNobody() {
    return agencies.isEmpty();
  }
}
