package vn.kehoach.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import vn.kehoach.index.TextCompiler.Demand;
import vn.kehoach.index.query.Facet;
import vn.kehoach.index.query.Grouping;
import vn.kehoach.index.query.PlanQuery;
import vn.kehoach.index.query.SortOrder;

/** Finds, counts and ranks the items that answer a query. */
final class ItemSearch {

  /** Hits that are in memory at a time while all are visited. */
  private static final int BATCH = 10_000;

  /** What the body or the province itself gains over its kin; a rare word is worth about 5. */
  private static final float PREFERRED = 2;

  private final OpenIndex index;
  private final IndexSearcher searcher;

  ItemSearch(OpenIndex index) {
    this.index = index;
    this.searcher = index.searcher();
  }

  /** Visits all items that answer a query, in its order; some thousands are in memory at a time. */
  void forEach(PlanQuery query, HitVisitor visitor) throws IOException {
    Query items = items(query, compiled(query, Demand.ALL));
    HitReader hits = index.hits(query);
    Sort sort = HitOrder.ofItems(query);
    FieldDoc last = null;
    do {
      ScoreDoc[] batch =
          searcher.search(items, new TopFieldCollectorManager(sort, BATCH, last, BATCH)).scoreDocs;
      for (Hit hit : hits.read(List.of(batch))) {
        visitor.visit(hit);
      }
      last = batch.length < BATCH ? null : (FieldDoc) batch[BATCH - 1];
    } while (last != null);
  }

  /** Answers a query; where nothing has all words, with entries that have half of them. */
  SearchResult search(PlanQuery query) throws IOException {
    Optional<Query> strict = compiled(query, Demand.ALL);
    SearchResult found = search(query, strict, false);
    return found.total() > 0 || strict.isEmpty()
        ? found
        : search(query, compiled(query, Demand.HALF), true);
  }

  private Optional<Query> compiled(PlanQuery query, Demand demand) {
    return new TextCompiler(
            query.text(), demand, index.analyzers(), index.plans(), index.spellings())
        .compile(query.text());
  }

  private SearchResult search(PlanQuery query, Optional<Query> text, boolean relaxed)
      throws IOException {
    Query items = items(query, text);
    FacetCounter.Counted counted = count(items, query.facets());
    HitReader hits = index.hits(query);
    FineRanking fine =
        new FineRanking(query.text(), searcher, index.analyzers(), index.spellings());
    if (query.grouping() == Grouping.BY_PLAN) {
      return new PlanGrouping(searcher, index.plans(), hits, index.sameText(), index.analyzers())
          .search(query, withNeighbours(items, fine), counted.counts(), relaxed);
    }
    int last = query.page() * query.size();
    int from = last - query.size();
    List<ScoreDoc> page =
        query.sort() == SortOrder.RELEVANCE && text.isPresent()
            ? new RelevanceRanking(searcher, fine, index.ranks())
                .page(tiers(query, items), from, last)
            : sorted(query, items, from, last);
    return new SearchResult(
        query, hits.read(page), List.of(), counted.items(), relaxed, counted.counts());
  }

  private static Query withNeighbours(Query items, FineRanking fine) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(items, Occur.MUST);
    fine.together().forEach(pair -> all.add(pair, Occur.SHOULD));
    return all.build();
  }

  /**
   * Those that have all words themselves come first, and are nearly always enough; then those that
   * have a word only around them.
   */
  private List<Query> tiers(PlanQuery query, Query items) {
    Query own = items(query, compiled(query, Demand.ALL_IN_TEXT));
    Query others =
        new BooleanQuery.Builder().add(items, Occur.MUST).add(own, Occur.MUST_NOT).build();
    return List.of(own, others);
  }

  private List<ScoreDoc> sorted(PlanQuery query, Query items, int from, int to) throws IOException {
    Sort sort = HitOrder.ofItems(query);
    ScoreDoc[] top =
        searcher.search(items, new TopFieldCollectorManager(sort, to, null, to)).scoreDocs;
    return Arrays.asList(top).subList(Math.min(from, top.length), top.length);
  }

  /** Without facets Lucene counts in bulk. */
  private FacetCounter.Counted count(Query items, Set<Facet> facets) throws IOException {
    return facets.isEmpty()
        ? new FacetCounter.Counted(searcher.count(items), Map.of())
        : searcher.search(items, new FacetCounter(facets, index.signatures()));
  }

  private Query items(PlanQuery query, Optional<Query> text) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    text.ifPresent(words -> all.add(words, Occur.MUST));
    FilterCompiler filters = new FilterCompiler(index.analyzers(), index.plans());
    filters.compile(query.filters()).forEach(filter -> all.add(filter, Occur.FILTER));
    filters
        .preferred(query.filters())
        .forEach(
            own -> all.add(new BoostQuery(new ConstantScoreQuery(own), PREFERRED), Occur.SHOULD));
    BooleanQuery conditions = all.build();
    return conditions.clauses().isEmpty()
        ? new TermQuery(new Term(Fields.ENTRY, Fields.ITEM_ENTRY))
        : conditions;
  }
}
