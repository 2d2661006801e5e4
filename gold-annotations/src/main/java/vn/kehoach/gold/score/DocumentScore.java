package vn.kehoach.gold.score;

import java.util.List;
import java.util.Locale;
import vn.kehoach.gold.GoldPlan;

/**
 * How well one document was read.
 *
 * @param gold what stands in it
 * @param planFound whether there was a plan to judge; without one everything counts as missed
 * @param verdicts everything that was judged
 * @param misses what went wrong, with its cause
 * @param linking whether bodies are linked to the catalogue; nothing where there is no plan
 * @param roles which roles the text's characters were given; nothing where the text is not at hand
 */
public record DocumentScore(
    GoldPlan gold,
    boolean planFound,
    List<Verdict> verdicts,
    List<Miss> misses,
    AgencyLinking linking,
    RoleConfusion roles) {

  /** Copies the lists. */
  public DocumentScore {
    verdicts = List.copyOf(verdicts);
    misses = List.copyOf(misses);
  }

  /** The document's name. */
  public String name() {
    return gold.name();
  }

  /** What sort of paper it is by gold: kind and type, such as {@code "plan KH"}. */
  public String family() {
    String kind = gold.kind().name().toLowerCase(Locale.ROOT);
    String type = gold.header().documentType();
    return type == null ? kind : kind + " " + type;
  }

  /** The gold units that were lost. */
  public Losses losses() {
    return Losses.of(misses);
  }

  /** The counts of every row. */
  public Tally tally() {
    return Tally.of(verdicts);
  }
}
