package vn.kehoach.gold.score;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.kehoach.corpus.document.Quotation;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.Section;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.gold.GoldPlaces;
import vn.kehoach.gold.GoldPlan;

/** Which role each character of a text has; characters outside every run have none. */
final class RoleMap {

  /** Where a role begins, up to the next key; empty means none. */
  private final TreeMap<Integer, Optional<SectionRole>> changes = new TreeMap<>();

  private RoleMap() {
    changes.put(0, Optional.empty());
  }

  /**
   * The runs that an annotator cut; runs whose first words do not stand in the text are skipped.
   */
  static RoleMap of(GoldPlan gold, GoldPlaces finder) {
    RoleMap map = new RoleMap();
    List<Optional<Quotation>> places = finder.regions(gold);
    for (int i = 0; i < places.size(); i++) {
      SectionRole role = gold.regions().get(i).role();
      places.get(i).ifPresent(place -> map.changes.put(place.span().begin(), Optional.of(role)));
    }
    return map;
  }

  /** The sections of a plan; inside a section its children's roles go before its own. */
  static RoleMap of(Plan plan) {
    RoleMap map = new RoleMap();
    map.paint(plan.sections());
    return map;
  }

  private void paint(List<Section> sections) {
    for (Section section : sections) {
      Optional<SectionRole> after = changes.floorEntry(section.end()).getValue();
      changes.subMap(section.begin(), section.end()).clear();
      changes.put(section.begin(), Optional.of(section.role()));
      changes.put(section.end(), after);
      paint(section.children());
    }
  }

  /** The role of the character at an offset. */
  Optional<SectionRole> at(int offset) {
    return changes.floorEntry(offset).getValue();
  }
}
