package vn.kehoach.cli;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.kehoach.cli.workflow.AgencyLookup;
import vn.kehoach.corpus.agency.AgencyCatalogue;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.index.query.AgencyFilter;
import vn.kehoach.index.query.DeadlineFilter;
import vn.kehoach.index.query.Filters;
import vn.kehoach.index.query.ItemKind;
import vn.kehoach.index.query.MeasureFilter;
import vn.kehoach.index.query.ProvinceFilter;
import vn.kehoach.index.query.YearRange;

/** Conditions of a search. */
final class FilterOptions {

  @Option(names = "--agency", paramLabel = "NAME", descriptionKey = "search.agency")
  private @Nullable String agency;

  @Option(names = "--kin", descriptionKey = "search.kin")
  private boolean kin;

  @Option(
      names = "--role",
      paramLabel = "lead|support|responsible",
      split = ",",
      descriptionKey = "search.role")
  private Set<AssignmentRole> roles = EnumSet.noneOf(AssignmentRole.class);

  @Option(
      names = "--kind",
      paramLabel = "objective|target|assignment|task|funding|reporting",
      split = ",",
      descriptionKey = "search.kind")
  private Set<ItemKind> kinds = EnumSet.noneOf(ItemKind.class);

  @Option(names = "--province", paramLabel = "NAME", descriptionKey = "search.province")
  private @Nullable String province;

  @Option(
      names = "--year",
      paramLabel = "YEAR[-YEAR]",
      converter = YearText.class,
      descriptionKey = "search.year")
  private @Nullable YearRange years;

  @Option(names = "--type", paramLabel = "KH", split = ",", descriptionKey = "search.type")
  private Set<String> types = new LinkedHashSet<>();

  @Option(
      names = "--measure",
      paramLabel = "QUANTITY",
      converter = MeasureText.class,
      descriptionKey = "search.measure")
  private @Nullable MeasureFilter measure;

  @Option(
      names = "--deadline",
      paramLabel = "TIME[..TIME]",
      converter = DeadlineText.class,
      descriptionKey = "search.deadline")
  private @Nullable DeadlineFilter deadline;

  @Option(names = "--number", paramLabel = "NUMBER", descriptionKey = "search.number")
  private @Nullable String number;

  @Option(names = "--basis", paramLabel = "WORDS", descriptionKey = "search.basis")
  private @Nullable String basis;

  /** Conditions that were typed among the words, with those of the options in their place. */
  Filters over(Filters typed) {
    AgencyFilter body = agencyFilter(typed.agency());
    return new Filters(
        body,
        roles.isEmpty() ? typed.roles() : roles,
        kinds.isEmpty() ? typed.kinds() : kinds,
        province == null ? typed.province() : ProvinceFilter.named(province),
        years == null ? typed.years() : years,
        types.isEmpty() ? typed.documentTypes() : types,
        measure == null ? typed.measure() : measure,
        deadline == null ? typed.deadline() : deadline,
        number == null ? typed.number() : number,
        basis == null ? typed.basis() : basis);
  }

  private @Nullable AgencyFilter agencyFilter(@Nullable AgencyFilter typed) {
    if (agency == null) {
      return typed;
    }
    return kin
        ? new AgencyLookup(AgencyCatalogue.standard()).withKin(agency)
        : AgencyFilter.named(agency);
  }
}
