package vn.kehoach.corpus.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All agencies that the project knows, and every way to write their names.
 *
 * <p>Immutable. {@link #standard()} reads the project's files; keep the object rather than reading
 * again.
 */
public final class AgencyCatalogue {

  /** Data files; where bodies of one level share a name, {@link #find} prefers the earlier file. */
  static final List<String> FILES =
      List.of(
          "central.json",
          "province.json",
          "party.json",
          "front.json",
          "branches.json",
          "justice.json",
          "district.json",
          "commune.json",
          "steering.json",
          "units.json");

  private final Map<String, Agency> byId;
  private final Map<String, List<AgencyName>> byKey;
  private final Map<String, List<Agency>> bySymbol;

  /**
   * A catalogue of the given agencies.
   *
   * @throws IllegalArgumentException if two of them have the same id
   */
  public AgencyCatalogue(Collection<Agency> agencies, ShortForms shortForms) {
    byId = new LinkedHashMap<>();
    bySymbol = new LinkedHashMap<>();
    Map<String, List<AgencyName>> names = new LinkedHashMap<>();
    Spellings spellings = new Spellings(shortForms);
    for (Agency agency : agencies) {
      if (byId.put(agency.id(), agency) != null) {
        throw new IllegalArgumentException("two agencies have the id " + agency.id());
      }
      names(agency, spellings)
          .forEach(name -> names.computeIfAbsent(name.key(), k -> new ArrayList<>()).add(name));
      agency
          .symbols()
          .forEach(symbol -> bySymbol.computeIfAbsent(symbol, s -> new ArrayList<>()).add(agency));
    }
    names.replaceAll((key, known) -> highestFirst(known));
    byKey = Collections.unmodifiableMap(names);
  }

  /** The project's own catalogue, read anew from its files. */
  public static AgencyCatalogue standard() {
    List<Agency> agencies = new ArrayList<>();
    for (String file : FILES) {
      agencies.addAll(CatalogueFile.read("agencies/" + file, AgencyFile.class).agencies());
    }
    return new AgencyCatalogue(agencies, ShortForms.standard());
  }

  private static List<AgencyName> highestFirst(List<AgencyName> names) {
    return names.size() == 1
        ? List.copyOf(names)
        : names.stream().sorted(Comparator.comparing(name -> name.agency().level())).toList();
  }

  private static Collection<AgencyName> names(Agency agency, Spellings spellings) {
    Map<String, AgencyName> names = new LinkedHashMap<>();
    List<String> patterns = new ArrayList<>(List.of(agency.namePattern()));
    patterns.addAll(agency.variants());
    for (String text : patterns) {
      NamePattern pattern = new NamePattern(text);
      List<Ended> endings = pattern.endings().stream().map(each -> Ended.of(agency, each)).toList();
      for (String stem : spellings.of(pattern.stem())) {
        for (Ended ending : endings) {
          names.computeIfAbsent(
              stem + ending.key(), key -> new AgencyName(key, ending.name(), agency, ""));
        }
      }
    }
    for (String letters : agency.abbreviations()) {
      String key = NameKey.of(letters);
      names.putIfAbsent(key, new AgencyName(key, agency.name(""), agency, letters));
    }
    return names.values();
  }

  /**
   * An ending of an agency's names.
   *
   * @param key what it adds to the key of a stem
   * @param name the canonical name that has it
   */
  private record Ended(String key, String name) {

    static Ended of(Agency agency, NamePattern.Ending ending) {
      String key = ending.written().isEmpty() ? "" : " " + NameKey.of(ending.written());
      return new Ended(key, agency.name(ending.levelWord()));
    }
  }

  /** All agencies, file by file, sorted by id in each. */
  public List<Agency> agencies() {
    return List.copyOf(byId.values());
  }

  /** The agency with this id. */
  public Optional<Agency> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The agency that a name stands for: the whole name, in any spelling. Where several share it
   * ({@code UBND thành phố} is of a province or of a district), the one of the higher level.
   */
  public Optional<Agency> find(String name) {
    return findAll(name).stream().findFirst();
  }

  /** The agency that a name stood for on a day; see {@link #find(String)}. */
  public Optional<Agency> find(String name, LocalDate on) {
    return findAll(name).stream().filter(agency -> agency.existedOn(on)).findFirst();
  }

  /** All agencies that share a name, the one of the highest level first. */
  public List<Agency> findAll(String name) {
    Set<Agency> agencies = new LinkedHashSet<>();
    names(name).forEach(known -> agencies.add(known.agency()));
    return List.copyOf(agencies);
  }

  /** What the catalogue knows about a name; an abbreviation only if its capitals are right. */
  public List<AgencyName> names(String name) {
    return byKey.getOrDefault(NameKey.of(name), List.of()).stream()
        .filter(known -> !known.isAbbreviation() || known.letters().equals(name.strip()))
        .toList();
  }

  /**
   * Every name of every agency by its key, for an automaton. Where several share a key, the one of
   * the highest level comes first; the day of the document tells bodies of one level apart ({@link
   * Agency#existedOn}).
   */
  public Map<String, List<AgencyName>> namesByKey() {
    return byKey;
  }

  /** Agencies with this symbol in the numbers of their documents ({@code SLĐTBXH}). */
  public List<Agency> withSymbol(String symbol) {
    return List.copyOf(bySymbol.getOrDefault(symbol, List.of()));
  }

  record AgencyFile(String about, List<Agency> agencies) {}
}
