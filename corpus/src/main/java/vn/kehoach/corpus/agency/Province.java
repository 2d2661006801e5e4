package vn.kehoach.corpus.agency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A province or centrally-run city as long as its territory, name and type stayed the same.
 *
 * <p>The first unit of a name has the bare name as its id ({@code ninh-binh}), a later unit of the
 * same name carries the year of its beginning ({@code ninh-binh-2025}).
 *
 * @param id key; unlike name and code it is never used twice
 * @param name bare name: {@code Ninh Bình}
 * @param code two digits of the official code list; a merged unit inherits that of the former
 *     province in which its seat lies, so one code may mean two names in time
 * @param validFrom first day; absent where it is before 1997
 * @param validTo last day; absent where the unit exists
 * @param variants other spellings and usual abbreviations of the name
 * @param seats towns that stand in its letterhead's place line (until about 2011 the seat was
 *     written there, not the province)
 * @param successors ids of the units that its territory went to, the main one first
 * @param sources legal acts
 * @param note what a reader of the catalogue should know
 */
public record Province(
    String id,
    String name,
    ProvinceType type,
    String code,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    List<String> variants,
    List<String> seats,
    List<String> successors,
    List<String> sources,
    @Nullable String note) {

  /** Makes the lists immutable; absent ones are empty. */
  @SuppressWarnings("ConstantValue") // Jackson passes null for an absent list
  public Province {
    variants = variants == null ? List.of() : List.copyOf(variants);
    seats = seats == null ? List.of() : List.copyOf(seats);
    successors = successors == null ? List.of() : List.copyOf(successors);
    sources = sources == null ? List.of() : List.copyOf(sources);
  }

  /** The name with its type: {@code tỉnh Ninh Bình}, {@code thành phố Hà Nội}. */
  public String fullName() {
    return type.word() + " " + name;
  }

  /** Whether the unit existed on a day; an absent bound is open. */
  public boolean existedOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }
}
