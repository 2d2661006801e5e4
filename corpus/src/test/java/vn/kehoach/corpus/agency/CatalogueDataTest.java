package vn.kehoach.corpus.agency;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every entry of the catalogue's files. */
class CatalogueDataTest {

  private static final AgencyCatalogue AGENCIES = AgencyCatalogue.standard();
  private static final ProvinceCatalogue PROVINCES = ProvinceCatalogue.standard();

  private static final Spellings SPELLINGS = new Spellings(ShortForms.standard());

  static Stream<String> agencyFiles() {
    return AgencyCatalogue.FILES.stream().map(file -> "agencies/" + file);
  }

  @ParameterizedTest
  @MethodSource("agencyFiles")
  void everyFileOfAgenciesFollowsTheSchema(String file) {
    assertThat(schema("agencies.schema.json").validate(text(file), InputFormat.JSON)).isEmpty();
  }

  @Test
  void theFileOfProvincesFollowsTheSchema() {
    assertThat(schema("provinces.schema.json").validate(text("provinces.json"), InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("agencyFiles")
  void entriesAndTheirListsAreSorted(String file) {
    List<Agency> agencies = CatalogueFile.read(file, AgencyCatalogue.AgencyFile.class).agencies();
    assertThat(agencies).extracting(Agency::id).isSorted();
    assertThat(agencies)
        .allSatisfy(agency -> {
          assertThat(agency.variants()).isSorted();
          assertThat(agency.abbreviations()).isSorted();
          assertThat(agency.symbols()).isSorted();
        });
  }

  @Test
  void theProvincesOfAllDistrictsExist() {
    ProvinceCatalogue.DistrictFile file =
        CatalogueFile.read("districts.json", ProvinceCatalogue.DistrictFile.class);
    assertThat(List.copyOf(file.districts().keySet()))
        .isSorted()
        .hasSize(63)
        .allSatisfy(id -> assertThat(PROVINCES.byId(id)).isPresent());
    assertThat(file.districts().values())
        .allSatisfy(names -> assertThat(names).isNotEmpty().doesNotHaveDuplicates());
  }

  @Test
  void aDistrictsNameTellsItsProvinceUntilDistrictsEnded() {
    LocalDate day = LocalDate.of(2019, 3, 1);
    assertThat(PROVINCES.ofDistrict("Quảng Ninh", day)).map(Province::name).contains("Quảng Bình");
    assertThat(PROVINCES.ofDistrict("Châu Thành", day)).isEmpty();
    assertThat(PROVINCES.ofDistrict("Kon Rẫy", LocalDate.of(2026, 3, 1))).isEmpty();
  }

  @Test
  void provincesAreSorted() {
    assertThat(PROVINCES.provinces()).extracting(Province::id).isSorted();
    assertThat(PROVINCES.traps()).extracting(ProvinceCatalogue.PlaceTrap::name).isSorted();
  }

  @Test
  void shortFormsAreSorted() {
    assertThat(List.copyOf(ShortForms.standard().byPhrase().keySet())).isSorted();
    assertThat(ShortForms.standard().byPhrase().values())
        .allSatisfy(forms -> assertThat(forms).isSorted());
  }

  @Test
  void everyFileIsInNfc() {
    Stream.concat(agencyFiles(), Stream.of("provinces.json", "short-forms.json"))
        .forEach(
            file -> assertThat(Normalizer.isNormalized(text(file), Normalizer.Form.NFC)).isTrue());
  }

  /** Level words make some names meet: UBND thành phố is of a province or of a district. */
  @Test
  void noNameStandsForTwoBodiesOfOneLevelAtOneTime() {
    List<String> clashes = new ArrayList<>();
    AGENCIES
        .namesByKey()
        .forEach((key, names) -> {
          for (AgencyName one : names) {
            for (AgencyName other : names) {
              if (one.agency().id().compareTo(other.agency().id()) < 0
                  && one.agency().level() == other.agency().level()
                  && overlap(one.agency(), other.agency())) {
                clashes.add(key + ": " + one.agency().id() + ", " + other.agency().id());
              }
            }
          }
        });
    assertThat(clashes).isEmpty();
  }

  @Test
  void noVariantFollowsByRuleFromAnotherNameOfItsEntry() {
    List<String> superfluous = new ArrayList<>();
    for (Agency agency : AGENCIES.agencies()) {
      for (String variant : agency.variants()) {
        Stream.concat(Stream.of(agency.namePattern()), agency.variants().stream())
            .filter(other -> !other.equals(variant) && keys(other).containsAll(plainKeys(variant)))
            .map(other -> agency.id() + ": '" + variant + "' follows from '" + other + "'")
            .forEach(superfluous::add);
      }
    }
    assertThat(superfluous).isEmpty();
  }

  private static Set<String> keys(String pattern) {
    NamePattern name = new NamePattern(pattern);
    return SPELLINGS.of(name.stem()).stream()
        .flatMap(stem -> name.endings().stream().map(end -> NameKey.of(stem + " " + end.written())))
        .collect(Collectors.toSet());
  }

  private static List<String> plainKeys(String pattern) {
    NamePattern name = new NamePattern(pattern);
    return name.endings().stream()
        .map(ending -> NameKey.of(name.stem() + " " + ending.written()))
        .toList();
  }

  @Test
  void datesOfAgenciesAreSane() {
    for (Agency agency : AGENCIES.agencies()) {
      assertThat(ordered(agency.validFrom(), agency.validTo())).as(agency.id()).isTrue();
      for (Succession succession : agency.successors()) {
        Agency heir = AGENCIES.byId(succession.to()).orElse(null);
        assertThat(heir).as(agency.id() + " → " + succession.to()).isNotNull();
        assertThat(Objects.requireNonNull(heir).existedOn(succession.date()))
            .as(agency.id() + " → " + succession.to() + " on " + succession.date())
            .isTrue();
        assertThat(
                agency.validTo() == null
                    || !succession.date().isAfter(agency.validTo().plusDays(1)))
            .as(agency.id() + " → " + succession.to() + " is not later than the end")
            .isTrue();
      }
    }
  }

  @Test
  void datesOfProvincesMeetThoseOfTheirSuccessors() {
    for (Province province : PROVINCES.provinces()) {
      assertThat(ordered(province.validFrom(), province.validTo())).as(province.id()).isTrue();
      assertThat(province.successors().isEmpty())
          .as(province.id())
          .isEqualTo(province.validTo() == null);
      for (String next : province.successors()) {
        assertThat(PROVINCES.byId(next)).as(province.id() + " → " + next).isPresent();
        assertThat(PROVINCES.byId(next).orElseThrow().validFrom())
            .isEqualTo(Objects.requireNonNull(province.validTo()).plusDays(1));
      }
    }
  }

  @Test
  void noNameOrCodeOfAProvinceIsUsedTwiceAtOneTime() {
    for (Province one : PROVINCES.provinces()) {
      for (Province other : PROVINCES.provinces()) {
        boolean together =
            !one.equals(other)
                && other.existedOn(
                    one.validFrom() == null ? LocalDate.of(1997, 1, 1) : one.validFrom());
        if (together) {
          assertThat(one.code()).as(one.id() + ", " + other.id()).isNotEqualTo(other.code());
          assertThat(keys(one))
              .as(one.id() + ", " + other.id())
              .doesNotContainAnyElementsOf(keys(other));
        }
      }
    }
  }

  private static List<String> keys(Province province) {
    return Stream.concat(Stream.of(province.name()), province.variants().stream())
        .map(NameKey::of)
        .toList();
  }

  private static boolean overlap(Agency one, Agency other) {
    return ordered(one.validFrom(), other.validTo()) && ordered(other.validFrom(), one.validTo());
  }

  private static boolean ordered(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null || !to.isBefore(from);
  }

  private static Schema schema(String file) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text(file), InputFormat.JSON);
  }

  private static String text(String file) {
    try (InputStream in =
        Objects.requireNonNull(AgencyCatalogue.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
