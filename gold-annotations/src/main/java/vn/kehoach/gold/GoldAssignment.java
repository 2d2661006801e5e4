package vn.kehoach.gold;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.AssignmentRole;

/**
 * A piece of work that is given to a named body.
 *
 * @param agencies canonical names of the bodies that the work is given to
 * @param collaborators canonical names of the bodies that they work with
 * @param deadline {@code 2025}, {@code 2025-Q2}, {@code 2025-06} or {@code 2025-06-30}
 * @param output the product column, or what follows {@code sản phẩm:}
 */
public record GoldAssignment(
    String quote,
    List<String> agencies,
    AssignmentRole role,
    List<String> collaborators,
    @Nullable String deadline,
    @Nullable String output)
    implements GoldItem {

  /** Copies the lists. */
  public GoldAssignment {
    agencies = List.copyOf(agencies);
    collaborators = List.copyOf(collaborators);
  }
}
