package vn.kehoach.gold.score;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.corpus.agency.Agency;
import vn.kehoach.corpus.agency.AgencyCatalogue;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.match.AgencyName;

/**
 * Whether bodies that a plan names as gold does are also linked to their entries in the catalogue.
 * Gold writes names; which entry a name means is the catalogue's own knowledge.
 *
 * @param right linked to an entry that bears gold's name
 * @param wrong linked to another entry
 * @param unlinked not linked, though the catalogue has an entry of that name
 * @param unknown the catalogue has none: nothing to be judged
 */
public record AgencyLinking(int right, int wrong, int unlinked, int unknown) {

  /** Nothing judged. */
  public static final AgencyLinking NONE = new AgencyLinking(0, 0, 0, 0);

  /** Judges every mention in the plan's assignments whose name gold has too. */
  static AgencyLinking of(GoldPlan gold, Plan plan, AgencyCatalogue catalogue) {
    List<String> names =
        gold.assignments().stream()
            .flatMap(a -> Stream.concat(a.agencies().stream(), a.collaborators().stream()))
            .distinct()
            .toList();
    return sum(
        plan.assignments().stream()
            .flatMap(a -> Stream.concat(a.agencies().stream(), a.collaborators().stream()))
            .map(mention -> of(names, mention, catalogue))
            .toList());
  }

  private static AgencyLinking of(
      List<String> names, AgencyMention mention, AgencyCatalogue catalogue) {
    return names.stream()
        .filter(name -> AgencyName.same(name, mention.name()))
        .findFirst()
        .map(name -> of(mention, catalogue.findAll(name)))
        .orElse(NONE);
  }

  private static AgencyLinking of(AgencyMention mention, List<Agency> known) {
    if (known.isEmpty()) {
      return new AgencyLinking(0, 0, 0, 1);
    }
    if (mention.id() == null) {
      return new AgencyLinking(0, 0, 1, 0);
    }
    boolean same = known.stream().anyMatch(agency -> agency.id().equals(mention.id()));
    return same ? new AgencyLinking(1, 0, 0, 0) : new AgencyLinking(0, 1, 0, 0);
  }

  /** All of them together. */
  public static AgencyLinking sum(Collection<AgencyLinking> many) {
    return many.stream().reduce(NONE, AgencyLinking::plus);
  }

  private AgencyLinking plus(AgencyLinking other) {
    return new AgencyLinking(
        right + other.right,
        wrong + other.wrong,
        unlinked + other.unlinked,
        unknown + other.unknown);
  }

  /** How many mentions were judged. */
  public int judged() {
    return right + wrong + unlinked;
  }

  /** The part of them that is right, from 0 to 1; 1 where none was judged. */
  public double accuracy() {
    return judged() == 0 ? 1 : (double) right / judged();
  }
}
