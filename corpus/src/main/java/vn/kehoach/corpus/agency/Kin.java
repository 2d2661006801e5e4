package vn.kehoach.corpus.agency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body that does, or did, the work of another one.
 *
 * @param agency the body
 * @param relation how it is related to the one that was asked for
 * @param date day of the step that leads to it; absent for the body itself
 * @param functions the topics that it shares with the one asked for; empty where all
 * @param source the legal act of that step; absent for the body itself
 */
public record Kin(
    Agency agency,
    Relation relation,
    @Nullable LocalDate date,
    List<String> functions,
    @Nullable String source) {

  /** The way from the body that was asked for to its kin. */
  public enum Relation {
    /** The body that was asked for. */
    SELF,
    /** It took work over, directly or through others. */
    SUCCESSOR,
    /** It had the work before, directly or through others. */
    PREDECESSOR
  }

  /** Makes the list immutable. */
  public Kin {
    functions = List.copyOf(functions);
  }

  static Kin self(Agency agency) {
    return new Kin(agency, Relation.SELF, null, List.of(), null);
  }

  /** The kin one step further; where a step moved only some functions, only these are shared. */
  Kin next(Agency other, Relation way, Succession step) {
    return new Kin(
        other, way, step.date(), step.isWhole() ? functions : step.functions(), step.source());
  }
}
