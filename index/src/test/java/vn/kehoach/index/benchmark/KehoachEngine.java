package vn.kehoach.index.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.Comparator;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.PlanSearcher;
import vn.kehoach.index.analysis.Abbreviations;
import vn.kehoach.index.query.AgencyFilter;
import vn.kehoach.index.query.AgencyTerm;
import vn.kehoach.index.query.Facet;
import vn.kehoach.index.query.Filters;
import vn.kehoach.index.query.ItemKind;
import vn.kehoach.index.query.MeasureFilter;
import vn.kehoach.index.query.PlanQuery;
import vn.kehoach.index.query.ProvinceFilter;
import vn.kehoach.index.query.SortOrder;
import vn.kehoach.index.query.TextQuery;
import vn.kehoach.index.query.YearRange;

/** This project's index. */
final class KehoachEngine implements Engine {

  @Override
  public String name() {
    return "kehoach";
  }

  @Override
  public void index(Path folder, Stream<Plan> plans) throws IOException {
    try (PlanIndex index = PlanIndex.create(folder, Abbreviations.standard())) {
      for (Iterator<Plan> each = plans.iterator(); each.hasNext(); ) {
        index.replace(each.next());
      }
    }
  }

  @Override
  public Session open(Path folder) throws IOException {
    PlanSearcher searcher = PlanSearcher.open(folder, Abbreviations.standard());
    return new Session() {
      @Override
      public long search(Need need) throws IOException {
        return searcher.search(query(need)).total();
      }

      @Override
      public void close() throws IOException {
        searcher.close();
      }
    };
  }

  private static PlanQuery query(Need need) {
    TextQuery text =
        need.phrase() ? new TextQuery.Phrase(need.words()) : TextQuery.of(need.words());
    Filters filters = Filters.NONE;
    if (need.agency() != null) {
      int bar = need.agency().indexOf('|');
      filters =
          filters.withAgency(
              new AgencyFilter(
                  List.of(AgencyTerm.byId(need.agency().substring(0, bar), need.agency()))));
    }
    if (need.lead()) {
      filters = filters.withRoles(Set.of(AssignmentRole.LEAD));
    }
    if (need.province() != null) {
      filters = filters.withProvince(ProvinceFilter.named(need.province()));
    }
    if (need.fromYear() != null && need.toYear() != null) {
      filters = filters.withYears(new YearRange(need.fromYear(), need.toYear()));
    }
    if (need.kind() != null) {
      filters = filters.withKinds(Set.of(ItemKind.valueOf(need.kind())));
    }
    if (need.atLeast() != null) {
      filters =
          filters.withMeasure(
              MeasureFilter.of(Comparator.GTE, BigDecimal.valueOf(need.atLeast()), "%"));
    }
    if (need.number() != null) {
      filters = filters.withNumber(need.number());
    }
    return PlanQuery.of(text)
        .withFilters(filters)
        .withSort(need.newest() ? SortOrder.NEWEST : SortOrder.RELEVANCE)
        .withFacets(need.facets() ? Set.of(Facet.KIND, Facet.YEAR) : Set.of())
        .withPage(need.page(), 20);
  }
}
