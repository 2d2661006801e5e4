package vn.kehoach.corpus.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All provinces since 1997, with what they were merged into.
 *
 * <p>A name is no key: {@code Ninh Bình} of 2017 and of 2026 are two territories, so every look-up
 * by name asks for a day. Immutable.
 */
public final class ProvinceCatalogue {

  /** First day without districts, towns and cities of provinces, and with 34 provinces. */
  public static final LocalDate END_OF_DISTRICTS = LocalDate.of(2025, 7, 1);

  private final Map<String, Province> byId = new LinkedHashMap<>();
  private final Map<String, List<Province>> byName = new LinkedHashMap<>();
  private final Map<String, List<Province>> bySeat = new LinkedHashMap<>();
  private final Map<String, String> byNewspaper = new LinkedHashMap<>();
  private final Map<String, List<String>> byDistrict = new LinkedHashMap<>();
  private final List<PlaceTrap> traps;

  private ProvinceCatalogue(ProvinceFile file, DistrictFile districts) {
    for (Province province : file.provinces()) {
      byId.put(province.id(), province);
      Stream.concat(Stream.of(province.name()), province.variants().stream())
          .flatMap(name -> Stream.of(name, province.type().word() + " " + name))
          .forEach(name -> add(byName, name, province));
      province.seats().forEach(seat -> add(bySeat, seat, province));
    }
    file.newspapers().forEach((name, id) -> byNewspaper.put(NameKey.of(name), id));
    districts
        .districts()
        .forEach((id, names) ->
            names.forEach(name ->
                byDistrict.computeIfAbsent(NameKey.of(name), key -> new ArrayList<>()).add(id)));
    traps = List.copyOf(file.traps());
  }

  /** The project's own catalogue, read anew from its file. */
  public static ProvinceCatalogue standard() {
    return new ProvinceCatalogue(
        CatalogueFile.read("provinces.json", ProvinceFile.class),
        CatalogueFile.read("districts.json", DistrictFile.class));
  }

  private static void add(Map<String, List<Province>> map, String name, Province province) {
    List<Province> sharing = map.computeIfAbsent(NameKey.of(name), key -> new ArrayList<>());
    if (!sharing.contains(province)) {
      sharing.add(province);
    }
  }

  /** All provinces of all times, sorted by id. */
  public List<Province> provinces() {
    return List.copyOf(byId.values());
  }

  /** The provinces of a day: 63 on 2025-06-30, 34 on 2025-07-01. */
  public List<Province> on(LocalDate day) {
    return byId.values().stream().filter(province -> province.existedOn(day)).toList();
  }

  /** The province with this id. */
  public Optional<Province> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The province of a name, bare or with its type, on a day. A name that had ended by then still
   * finds the last province of that name (papers of July 2025 use old names), one that had not
   * begun the first.
   */
  public Optional<Province> find(String name, LocalDate on) {
    return onOrNearest(findAll(name), on);
  }

  /** All provinces that had this name, in order of time. */
  public List<Province> findAll(String name) {
    return inTime(byName.getOrDefault(NameKey.of(name), List.of()));
  }

  /** The province whose letterheads name this town as their place ({@code Vinh} → Nghệ An). */
  public Optional<Province> bySeat(String town, LocalDate on) {
    return onOrNearest(inTime(bySeat.getOrDefault(NameKey.of(town), List.of())), on);
  }

  /**
   * The province in which a district, town or city of that name lay, until districts ended. Empty
   * where several provinces had one of that name.
   *
   * @param name without its level word; {@code 6} is {@code Quận 6}
   */
  public Optional<Province> ofDistrict(String name, LocalDate on) {
    List<String> ids = byDistrict.getOrDefault(NameKey.of(name), List.of());
    return ids.size() == 1 && hadDistricts(on)
        ? byId(ids.getFirst()).flatMap(province -> onOrNearest(findAll(province.name()), on))
        : Optional.empty();
  }

  /** Names of the districts of all provinces, by the province's id. */
  record DistrictFile(String about, Map<String, List<String>> districts) {}

  /**
   * The province of a newspaper: by its own name ({@code Báo Ấp Bắc}), or by the province's name
   * after {@code Báo}.
   */
  public Optional<Province> byNewspaper(String newspaper, LocalDate on) {
    String key = NameKey.of(newspaper);
    String bare = key.startsWith("báo ") ? key.substring("báo ".length()) : key;
    String id = byNewspaper.getOrDefault(key, byNewspaper.get("báo " + bare));
    return id != null
        ? byId(id).flatMap(province -> onOrNearest(findAll(province.name()), on))
        : key.equals(bare) ? Optional.empty() : find(bare, on);
  }

  /** All names of all provinces, bare and with spelling variants, by their {@link NameKey}. */
  public Map<String, List<Province>> namesByKey() {
    return Map.copyOf(byName);
  }

  /** Names of provinces that are also names of smaller places, and how to tell. */
  public List<PlaceTrap> traps() {
    return traps;
  }

  /** Whether districts, towns and cities of provinces existed on a day. */
  public boolean hadDistricts(LocalDate day) {
    return day.isBefore(END_OF_DISTRICTS);
  }

  /**
   * The provinces of a day that the territory of this one went to; itself where it still exists.
   */
  public List<Province> successors(String id, LocalDate on) {
    Set<Province> successors = new LinkedHashSet<>();
    Province province = get(id);
    if (province.existedOn(on) || province.successors().isEmpty()) {
      return List.of(province);
    }
    province.successors().forEach(next -> successors.addAll(successors(next, on)));
    return List.copyOf(successors);
  }

  /** The provinces of a day out of which this one was made; itself where it existed already. */
  public List<Province> predecessors(String id, LocalDate on) {
    Province province = get(id);
    return provinces().stream()
        .filter(other -> other.existedOn(on))
        .filter(other -> other.equals(province) || reaches(other, province))
        .toList();
  }

  private boolean reaches(Province from, Province to) {
    return from.successors().stream()
        .map(this::get)
        .anyMatch(next -> next.equals(to) || reaches(next, to));
  }

  private Province get(String id) {
    return byId(id)
        .orElseThrow(
            () -> new IllegalArgumentException("the catalogue has no province '" + id + "'"));
  }

  private static List<Province> inTime(Collection<Province> provinces) {
    return provinces.stream().sorted(Comparator.comparing(ProvinceCatalogue::begin)).toList();
  }

  private static LocalDate begin(Province province) {
    return province.validFrom() == null ? LocalDate.MIN : province.validFrom();
  }

  private static Optional<Province> onOrNearest(List<Province> inTime, LocalDate on) {
    Optional<Province> then = inTime.stream().filter(p -> p.existedOn(on)).findFirst();
    Optional<Province> before =
        inTime.stream().filter(p -> begin(p).isBefore(on)).reduce((earlier, later) -> later);
    return then.or(() -> before).or(() -> inTime.stream().findFirst());
  }

  /**
   * A place name that misleads.
   *
   * @param name the words as they may stand in a document
   * @param note what they mean, and what they do not
   */
  public record PlaceTrap(String name, String note) {}

  record ProvinceFile(
      String about,
      Map<String, String> newspapers,
      List<Province> provinces,
      List<PlaceTrap> traps) {}
}
