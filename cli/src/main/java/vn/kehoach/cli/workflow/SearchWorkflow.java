package vn.kehoach.cli.workflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.index.PlanSearcher;
import vn.kehoach.index.SearchResult;
import vn.kehoach.index.Suggestion;
import vn.kehoach.index.query.AgencyTerm;
import vn.kehoach.index.query.Filters;
import vn.kehoach.index.query.PlanQuery;
import vn.kehoach.index.query.ProvinceFilter;

/**
 * Answers a query as people mean it: names resolved, and a question back where nothing is found.
 */
public final class SearchWorkflow {

  private static final int ASKED_BACK = 3;

  private final PlanSearcher searcher;
  private final QueryNames names;

  /** A search in an open index. */
  public SearchWorkflow(PlanSearcher searcher, QueryNames names) {
    this.searcher = searcher;
    this.names = names;
  }

  /** Answers a query as it was typed. */
  public SearchAnswer search(PlanQuery typed, Kinship kinship) throws IOException {
    ResolvedQuery asked = names.resolve(typed, kinship);
    SearchResult result = searcher.search(asked.query());
    return new SearchAnswer(
        asked, result, result.total() == 0 ? meant(typed.filters()) : List.of());
  }

  private List<Suggestion> meant(Filters typed) throws IOException {
    List<Suggestion> meant = new ArrayList<>();
    if (typed.agency() != null) {
      for (AgencyTerm term : typed.agency().terms()) {
        meant.addAll(didYouMean(Suggestion.Kind.AGENCY, term.label()));
      }
    }
    if (typed.province() != null) {
      for (ProvinceFilter.Term term : typed.province().terms()) {
        meant.addAll(didYouMean(Suggestion.Kind.PROVINCE, String.valueOf(term.name())));
      }
    }
    return meant;
  }

  private List<Suggestion> didYouMean(Suggestion.Kind kind, String name) throws IOException {
    return searcher.didYouMean(kind, name, ASKED_BACK);
  }
}
