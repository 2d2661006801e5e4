package vn.kehoach.corpus.agency;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family of bodies in the catalogue, such as the health department of any province.
 *
 * <p>Names leave the place out but keep the level word, for which {@link #name(String)} fills in
 * what a document says: {@code Thanh tra tỉnh}, {@code Thanh tra thành phố}.
 *
 * @param id key of the family, such as {@code so.yte}
 * @param namePattern canonical name, its level word as a slot: {@code Thanh tra {tỉnh}}
 * @param level where it stands in the state
 * @param kind what sort of body it is
 * @param takesProperName whether the name is only a kind of body, which a proper name or number
 *     follows ({@code Trường Trung học phổ thông} …); in small letters alone it is a common noun
 * @param variants other names, with slots; spellings that {@link AgencyCatalogue} makes by rule are
 *     not among them
 * @param abbreviations letters that stand for the body alone; they are compared with their capitals
 * @param symbols what stands for the body in the number of a document, after the hyphen
 * @param validFrom first day; absent where the body is older than the archive (1997) or the day is
 *     not known
 * @param validTo last day; absent where the body still exists
 * @param successors who does its work afterwards, or parts of it already before it ends
 * @param sources legal acts, or what else the entry rests on
 * @param note what a reader of the catalogue should know
 */
public record Agency(
    String id,
    @JsonProperty("name") String namePattern,
    AgencyLevel level,
    AgencyKind kind,
    boolean takesProperName,
    List<String> variants,
    List<String> abbreviations,
    List<String> symbols,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    List<Succession> successors,
    List<String> sources,
    @Nullable String note) {

  /** Makes the lists immutable; absent ones are empty. */
  @SuppressWarnings("ConstantValue") // Jackson passes null for an absent list
  public Agency {
    variants = variants == null ? List.of() : List.copyOf(variants);
    abbreviations = abbreviations == null ? List.of() : List.copyOf(abbreviations);
    symbols = symbols == null ? List.of() : List.copyOf(symbols);
    successors = successors == null ? List.of() : List.copyOf(successors);
    sources = sources == null ? List.of() : List.copyOf(sources);
  }

  /** Canonical name with the level word of its own level: {@code Công an tỉnh}. */
  public String name() {
    return new NamePattern(namePattern).canonical();
  }

  /**
   * Canonical name with the level word that a document uses ({@code thành phố}), or without one
   * where the word is empty; a name without a slot stays as it is.
   */
  public String name(String levelWord) {
    return new NamePattern(namePattern).withLevel(levelWord);
  }

  /** Whether the body existed on a day; unknown bounds are open. */
  public boolean existedOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }
}
