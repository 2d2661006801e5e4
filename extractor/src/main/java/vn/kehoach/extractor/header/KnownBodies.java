package vn.kehoach.extractor.header;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.corpus.agency.AgencyCatalogue;
import vn.kehoach.corpus.agency.AgencyName;
import vn.kehoach.corpus.agency.NameKey;
import vn.kehoach.extractor.language.BareText;

/** Finds the names of the catalogue, those too whose marks a scan or a typist spoiled. */
final class KnownBodies {

  /** Shorter names differ in their marks only too often. */
  private static final int SHORTEST_DAMAGED = 10;

  private final AgencyCatalogue agencies;
  private final Map<String, AgencyName> byBareName = new HashMap<>();

  KnownBodies(AgencyCatalogue agencies) {
    this.agencies = agencies;
    agencies.namesByKey().values().stream()
        .flatMap(List::stream)
        .filter(name -> !name.isAbbreviation() && name.key().length() >= SHORTEST_DAMAGED)
        .forEach(name -> byBareName.putIfAbsent(bareKey(name.key()), name));
  }

  /** The body that a whole name stands for: one that existed on a day before one that did not. */
  Optional<AgencyName> find(String name, LocalDate on) {
    List<AgencyName> names = agencies.names(Words.onOneLine(name));
    return names.stream()
        .filter(known -> known.agency().existedOn(on))
        .findFirst()
        .or(() -> names.stream().findFirst())
        .or(() -> Optional.ofNullable(byBareName.get(bareKey(name))));
  }

  private static String bareKey(String name) {
    return BareText.of(NameKey.of(name));
  }
}
