package vn.kehoach.cli.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.kehoach.corpus.agency.Agency;
import vn.kehoach.corpus.agency.AgencyCatalogue;
import vn.kehoach.corpus.agency.Kin;
import vn.kehoach.corpus.agency.Lineage;
import vn.kehoach.index.analysis.Marks;
import vn.kehoach.index.query.AgencyFilter;
import vn.kehoach.index.query.AgencyTerm;

/** Finds a body that a person names, with or without marks, and those before and after it. */
public final class AgencyLookup {

  private final AgencyCatalogue catalogue;

  /** A lookup in a catalogue. */
  public AgencyLookup(AgencyCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * A filter for a body and for those whose work it took over or gave on; the name itself is looked
   * for too, also where the catalogue does not know it.
   */
  public AgencyFilter withKin(String name) {
    List<AgencyTerm> terms = new ArrayList<>(List.of(AgencyTerm.byName(name)));
    Lineage lineage = new Lineage(catalogue);
    Map<String, Kin> kin = new LinkedHashMap<>();
    for (Agency agency : named(name)) {
      lineage
          .family(agency.id())
          .forEach(relative -> kin.putIfAbsent(relative.agency().id(), relative));
    }
    kin.values()
        .forEach(relative -> terms.add(AgencyTerm.byId(relative.agency().id(), label(relative))));
    return new AgencyFilter(terms);
  }

  private List<Agency> named(String name) {
    List<Agency> exact = catalogue.findAll(name);
    if (!exact.isEmpty()) {
      return exact;
    }
    String folded = folded(name);
    return catalogue.agencies().stream()
        .filter(agency -> folded(agency.name()).equals(folded))
        .toList();
  }

  private static String folded(String name) {
    return Marks.fold(name).toLowerCase(Locale.ROOT).strip();
  }

  private static String label(Kin kin) {
    return kin.date() == null ? kin.agency().name() : kin.agency().name() + " (" + kin.date() + ")";
  }
}
