package vn.kehoach.corpus.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work given to a named body (phân công, giao nhiệm vụ).
 *
 * @param context the line that introduces the item, where there is one
 * @param deadline as for a target
 * @param output what is to come out of the work (sản phẩm)
 * @param agencies the bodies that the work is given to, at least one
 * @param collaborators the bodies that they work with
 */
public record Assignment(
    String id,
    String text,
    @Nullable String context,
    AssignmentRole role,
    @Nullable String deadline,
    @Nullable String output,
    Evidence evidence,
    List<AgencyMention> agencies,
    List<AgencyMention> collaborators)
    implements Item {

  /** Rejects work that is given to nobody. */
  public Assignment {
    agencies = List.copyOf(agencies);
    collaborators = List.copyOf(collaborators);
    if (agencies.isEmpty()) {
      throw new IllegalArgumentException("an assignment names at least one body: " + text);
    }
  }
}
