package vn.kehoach.cli.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.kehoach.corpus.agency.Agency;
import vn.kehoach.corpus.agency.AgencyCatalogue;
import vn.kehoach.corpus.agency.Kin;
import vn.kehoach.corpus.agency.Province;
import vn.kehoach.corpus.agency.ProvinceCatalogue;
import vn.kehoach.index.query.AgencyFilter;
import vn.kehoach.index.query.AgencyTerm;
import vn.kehoach.index.query.Filters;
import vn.kehoach.index.query.PlanQuery;
import vn.kehoach.index.query.ProvinceFilter;
import vn.kehoach.index.query.TextQuery;

/**
 * Puts identities of the catalogue beside the names that a person typed, so that a body is found
 * under any of its names, and what it came out of or went into is found too. A name that the
 * catalogue does not know is looked for as it is typed.
 */
public final class QueryNames {

  private final Supplier<AgencyCatalogue> agencies;
  private final Supplier<ProvinceCatalogue> provinces;

  /** Names of these catalogues; neither is read before a query asks for it. */
  public QueryNames(Supplier<AgencyCatalogue> agencies, Supplier<ProvinceCatalogue> provinces) {
    this.agencies = agencies;
    this.provinces = provinces;
  }

  /** Names of the project's own catalogues. */
  public static QueryNames standard() {
    return new QueryNames(AgencyCatalogue::standard, ProvinceCatalogue::standard);
  }

  /** The query with identities in its filters. */
  public ResolvedQuery resolve(PlanQuery query, Kinship kinship) {
    Filters filters = query.filters();
    List<Kin> kin = new ArrayList<>();
    List<Province> merged = new ArrayList<>();
    if (filters.agency() != null) {
      String topic = topic(query.text());
      filters = filters.withAgency(agency(filters.agency(), topic, kinship, kin));
    }
    if (filters.province() != null) {
      filters = filters.withProvince(province(filters.province(), kinship, merged));
    }
    return new ResolvedQuery(query.withFilters(filters), kin, merged);
  }

  private AgencyFilter agency(AgencyFilter typed, String topic, Kinship kinship, List<Kin> kin) {
    AgencyLookup lookup = new AgencyLookup(agencies.get());
    List<AgencyTerm> terms = new ArrayList<>(typed.terms());
    List<Agency> known = new ArrayList<>();
    for (AgencyTerm term : typed.terms()) {
      if (term.name() != null) {
        known.addAll(lookup.named(term.name()));
      }
    }
    terms.addAll(AgencyLookup.terms(known));
    if (kinship == Kinship.INCLUDED) {
      kin.addAll(lookup.kin(known, topic));
    }
    return new AgencyFilter(terms, AgencyLookup.terms((Iterable<Kin>) kin));
  }

  private ProvinceFilter province(ProvinceFilter typed, Kinship kinship, List<Province> merged) {
    ProvinceLookup lookup = new ProvinceLookup(provinces.get());
    List<ProvinceFilter.Term> terms = new ArrayList<>(typed.terms());
    List<Province> known = new ArrayList<>();
    for (ProvinceFilter.Term term : typed.terms()) {
      if (term.name() != null) {
        known.addAll(lookup.named(term.name()));
      }
    }
    terms.addAll(ProvinceLookup.terms(known));
    if (kinship == Kinship.INCLUDED) {
      merged.addAll(lookup.kin(known));
    }
    return new ProvinceFilter(terms, ProvinceLookup.terms(merged));
  }

  /** The words of a query, without those that must not be there. */
  private static String topic(TextQuery text) {
    return switch (text) {
      case TextQuery.Words words -> words.text();
      case TextQuery.Phrase phrase -> phrase.text();
      case TextQuery.AllOf all ->
          all.parts().stream().map(QueryNames::topic).collect(Collectors.joining(" ")).strip();
      case TextQuery.AnyOf any ->
          any.parts().stream().map(QueryNames::topic).collect(Collectors.joining(" ")).strip();
      case TextQuery.Not _ -> "";
    };
  }
}
