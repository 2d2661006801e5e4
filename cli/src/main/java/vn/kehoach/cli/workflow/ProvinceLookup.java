package vn.kehoach.cli.workflow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.kehoach.corpus.agency.NameKey;
import vn.kehoach.corpus.agency.Province;
import vn.kehoach.corpus.agency.ProvinceCatalogue;
import vn.kehoach.index.analysis.Marks;
import vn.kehoach.index.query.ProvinceFilter;

/** Finds a province that a person names, in any spelling, and those that merged with it. */
final class ProvinceLookup {

  private final ProvinceCatalogue catalogue;

  ProvinceLookup(ProvinceCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** All units that had the name, in the order of the catalogue. */
  List<Province> named(String name) {
    List<Province> exact = catalogue.findAll(name);
    if (!exact.isEmpty()) {
      return exact;
    }
    String folded = Marks.fold(NameKey.of(name));
    Set<Province> provinces = new LinkedHashSet<>();
    for (Map.Entry<String, List<Province>> known : catalogue.namesByKey().entrySet()) {
      if (Marks.fold(known.getKey()).equals(folded)) {
        provinces.addAll(known.getValue());
      }
    }
    return List.copyOf(provinces);
  }

  /** Units that these came out of or went into, at any distance; no siblings. */
  List<Province> kin(List<Province> provinces) {
    Set<Province> kin = new LinkedHashSet<>();
    kin.addAll(reached(provinces, this::predecessors));
    kin.addAll(reached(provinces, this::successors));
    provinces.forEach(kin::remove);
    return List.copyOf(kin);
  }

  /** Units by identity. */
  static List<ProvinceFilter.Term> terms(List<Province> provinces) {
    return provinces.stream()
        .map(province -> new ProvinceFilter.Term(province.id(), null))
        .toList();
  }

  private static Set<Province> reached(
      List<Province> from, Function<Province, List<Province>> step) {
    Set<Province> reached = new LinkedHashSet<>();
    Deque<Province> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      for (Province next : step.apply(open.removeFirst())) {
        if (reached.add(next)) {
          open.addLast(next);
        }
      }
    }
    return reached;
  }

  private List<Province> successors(Province province) {
    return province.successors().stream().flatMap(id -> catalogue.byId(id).stream()).toList();
  }

  private List<Province> predecessors(Province province) {
    return catalogue.provinces().stream()
        .filter(other -> other.successors().contains(province.id()))
        .toList();
  }
}
