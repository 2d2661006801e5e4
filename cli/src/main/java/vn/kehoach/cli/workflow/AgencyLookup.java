package vn.kehoach.cli.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.corpus.agency.Agency;
import vn.kehoach.corpus.agency.AgencyCatalogue;
import vn.kehoach.corpus.agency.AgencyName;
import vn.kehoach.corpus.agency.Kin;
import vn.kehoach.corpus.agency.Kin.Relation;
import vn.kehoach.corpus.agency.Lineage;
import vn.kehoach.corpus.agency.NameKey;
import vn.kehoach.index.analysis.Marks;
import vn.kehoach.index.query.AgencyTerm;

/** Finds a body that a person names, in any spelling, and those before and after it. */
final class AgencyLookup {

  private final AgencyCatalogue catalogue;
  private final Lineage lineage;

  AgencyLookup(AgencyCatalogue catalogue) {
    this.catalogue = catalogue;
    this.lineage = new Lineage(catalogue);
  }

  /**
   * What the catalogue knows by a name: written right, else without marks and capitals ({@code so
   * ldtbxh}). Several where the name is shared.
   */
  List<Agency> named(String name) {
    List<Agency> exact = catalogue.findAll(name);
    if (!exact.isEmpty()) {
      return exact;
    }
    String folded = Marks.fold(NameKey.of(name));
    Set<Agency> agencies = new LinkedHashSet<>();
    for (Map.Entry<String, List<AgencyName>> known : catalogue.namesByKey().entrySet()) {
      // A letter without its mark is one letter again; folding all names takes a while.
      boolean maybe = known.getKey().length() == folded.length();
      if (maybe && Marks.fold(known.getKey()).equals(folded)) {
        known.getValue().forEach(spelling -> agencies.add(spelling.agency()));
      }
    }
    return List.copyOf(agencies);
  }

  /**
   * Who had the work of these bodies before, and who took it over, nearest first. Where the topic
   * is one that went its own way, bodies that never had it are left out.
   *
   * @param topic words of the query; empty for none
   */
  List<Kin> kin(List<Agency> agencies, String topic) {
    Map<String, Kin> kin = new LinkedHashMap<>();
    for (Agency agency : agencies) {
      for (Kin relative : lineage.family(agency.id())) {
        if (relative.relation() != Relation.SELF) {
          kin.putIfAbsent(relative.agency().id(), relative);
        }
      }
    }
    agencies.forEach(agency -> kin.remove(agency.id()));
    List<Kin> all = List.copyOf(kin.values());
    boolean known = all.stream().anyMatch(relative -> covers(relative, topic));
    return known
        ? all.stream().filter(one -> one.functions().isEmpty() || covers(one, topic)).toList()
        : all;
  }

  /** The bodies themselves, by identity. */
  static List<AgencyTerm> terms(List<Agency> agencies) {
    return agencies.stream().map(agency -> AgencyTerm.byId(agency.id(), agency.name())).toList();
  }

  /** Kin by identity, each only for the time in which it had the work. */
  static List<AgencyTerm> terms(Iterable<Kin> kin) {
    List<AgencyTerm> terms = new ArrayList<>();
    for (Kin relative : kin) {
      Agency agency = relative.agency();
      AgencyTerm term = AgencyTerm.byId(agency.id(), agency.name());
      if (relative.date() == null) {
        terms.add(term);
      } else if (relative.relation() == Relation.SUCCESSOR) {
        terms.add(term.since(relative.date()));
      } else {
        terms.add(agency.validTo() == null ? term.until(relative.date()) : term);
      }
    }
    return terms;
  }

  /** Whether a function that the kin shares names the topic, or the topic names it. */
  private static boolean covers(Kin kin, String topic) {
    String wanted = " " + Marks.fold(NameKey.of(topic)) + " ";
    boolean several = wanted.strip().contains(" ");
    return kin.functions().stream()
        .map(function -> " " + Marks.fold(NameKey.of(function)) + " ")
        .anyMatch(function -> wanted.contains(function) || (several && function.contains(wanted)));
  }
}
