package vn.kehoach.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.index.analysis.Abbreviations;
import vn.kehoach.index.query.Filters;
import vn.kehoach.index.query.PlanQuery;

/** An index over some plans, and what it finds: {@code plan/item} in order. */
record Found(Path folder) {

  static Found in(Path folder, Plan... plans) throws IOException {
    try (PlanIndex index = PlanIndex.open(folder, Abbreviations.standard())) {
      for (Plan plan : plans) {
        index.replace(plan);
      }
    }
    return new Found(folder);
  }

  List<String> by(String words) throws IOException {
    return by(PlanQuery.of(words));
  }

  List<String> by(Filters filters) throws IOException {
    return by(PlanQuery.of("").withFilters(filters));
  }

  List<String> by(PlanQuery query) throws IOException {
    return names(result(query));
  }

  SearchResult result(PlanQuery query) throws IOException {
    try (PlanSearcher searcher = PlanSearcher.open(folder, Abbreviations.standard())) {
      return searcher.search(query);
    }
  }

  static List<String> names(SearchResult result) {
    return result.hits().stream().map(hit -> hit.plan().id() + "/" + hit.itemId()).toList();
  }

  /** The highlighted words of each hit. */
  List<List<String>> highlighted(PlanQuery query) throws IOException {
    return result(query).hits().stream()
        .map(hit -> hit.highlights().stream().map(span -> span.of(hit.text())).toList())
        .toList();
  }
}
