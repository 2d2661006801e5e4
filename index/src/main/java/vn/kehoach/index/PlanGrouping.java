package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ParentChildrenBlockJoinQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import vn.kehoach.index.query.Facet;
import vn.kehoach.index.query.PlanQuery;

/**
 * Answers with plans, ranked by their best item. Papers of one plan are one group: what the first
 * of them on a page lists as related is not listed again on that page.
 */
final class PlanGrouping {

  /** Items that a plan on a page shows. */
  private static final int SHOWN = 3;

  /** Papers of one plan that are listed at most. */
  private static final int RELATED = 10;

  private static final Term ITEM = new Term(Fields.ENTRY, Fields.ITEM_ENTRY);

  private final IndexSearcher searcher;
  private final BitSetProducer plans;
  private final HitReader hits;
  private final SameText sameText;
  private final Analyzers analyzers;

  PlanGrouping(
      IndexSearcher searcher,
      BitSetProducer plans,
      HitReader hits,
      SameText sameText,
      Analyzers analyzers) {
    this.searcher = searcher;
    this.sameText = sameText;
    this.plans = plans;
    this.hits = hits;
    this.analyzers = analyzers;
  }

  SearchResult search(
      PlanQuery query, Query items, Map<Facet, List<FacetCount>> facets, boolean relaxed)
      throws IOException {
    Query parents = new ToParentBlockJoinQuery(items, plans, ScoreMode.Max);
    int last = query.page() * query.size();
    TopFieldDocs top =
        searcher.search(
            parents,
            new TopFieldCollectorManager(
                HitOrder.ofPlans(query, plans, new QueryBitSetProducer(new TermQuery(ITEM))),
                last,
                null,
                Integer.MAX_VALUE));
    int from = Math.min(top.scoreDocs.length, last - query.size());
    List<PlanGroup> groups = new ArrayList<>();
    Set<String> listed = new HashSet<>();
    for (ScoreDoc plan : Arrays.asList(top.scoreDocs).subList(from, top.scoreDocs.length)) {
      PlanFacts facts = hits.plan(plan.doc);
      if (!listed.contains(facts.id())) {
        PlanGroup group = group(query, items, facts, plan.doc);
        group.related().forEach(paper -> listed.add(paper.id()));
        groups.add(group);
      }
    }
    List<Hit> shown = groups.stream().flatMap(group -> group.hits().stream()).toList();
    return new SearchResult(query, shown, groups, top.totalHits.value(), relaxed, facets);
  }

  private PlanGroup group(PlanQuery query, Query items, PlanFacts facts, int plan)
      throws IOException {
    Query ofPlan =
        new BooleanQuery.Builder()
            .add(items, Occur.MUST)
            .add(new ParentChildrenBlockJoinQuery(plans, new TermQuery(ITEM), plan), Occur.FILTER)
            .build();
    TopFieldDocs best =
        searcher.search(
            ofPlan,
            new TopFieldCollectorManager(HitOrder.ofItems(query), SHOWN, null, Integer.MAX_VALUE));
    return new PlanGroup(
        facts,
        hits.read(Arrays.asList(best.scoreDocs)),
        best.totalHits.value(),
        related(facts, plan));
  }

  private List<PlanFacts> related(PlanFacts plan, int entry) throws IOException {
    Set<Integer> papers = new LinkedHashSet<>();
    Optional<String> identity = PlanIdentity.of(plan, analyzers);
    if (identity.isPresent()) {
      Query same = new TermQuery(new Term(Fields.IDENTITY, identity.get()));
      for (ScoreDoc paper :
          searcher.search(same, RELATED, new Sort(HitOrder.AMONG_EQUALS)).scoreDocs) {
        papers.add(paper.doc);
      }
    }
    papers.addAll(sameText.papers(entry));
    papers.remove(entry);
    List<PlanFacts> others = new ArrayList<>();
    for (int paper : papers) {
      others.add(hits.plan(paper));
    }
    return others;
  }
}
