package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * Pages of items by relevance. Queries come in tiers: all that the first finds stands before what
 * the second finds, which shares nothing with it. Pages of one question fit together.
 */
final class RelevanceRanking {

  /** From here on, a page is cut out of all that answers instead of keeping all before it. */
  private static final int DEEP = 1000;

  private final IndexSearcher searcher;
  private final FineRanking fine;
  private final PlanRanks plans;

  RelevanceRanking(IndexSearcher searcher, FineRanking fine, PlanRanks plans) {
    this.searcher = searcher;
    this.fine = fine;
    this.plans = plans;
  }

  /** Entries from one rank to before another. */
  List<ScoreDoc> page(List<Query> tiers, int from, int to) throws IOException {
    return to > DEEP ? deep(tiers, from, to) : best(tiers, from, to);
  }

  private List<ScoreDoc> best(List<Query> tiers, int from, int to) throws IOException {
    int count = Math.max(to, FineRanking.BEST);
    List<ScoreDoc> entries = new ArrayList<>();
    for (Query tier : tiers) {
      if (entries.size() < count) {
        ScoreDoc[] top = top(tier, count - entries.size());
        int fineTo = Math.clamp(FineRanking.BEST - entries.size(), 0, top.length);
        entries.addAll(fine.ranked(Arrays.asList(top).subList(0, fineTo)));
        entries.addAll(Arrays.asList(top).subList(fineTo, top.length));
      }
    }
    return entries.subList(Math.min(from, entries.size()), Math.min(to, entries.size()));
  }

  private ScoreDoc[] top(Query tier, int count) throws IOException {
    Sort sort = HitOrder.BY_RELEVANCE;
    ScoreDoc[] top =
        searcher.search(tier, new TopFieldCollectorManager(sort, count, null, count)).scoreDocs;
    for (ScoreDoc entry : top) {
      if (entry instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score) {
        entry.score = score;
      }
    }
    return top;
  }

  private List<ScoreDoc> deep(List<Query> tiers, int from, int to) throws IOException {
    List<ScoreDoc> page = new ArrayList<>();
    int before = 0;
    for (Query tier : tiers) {
      int wanted = to - from - page.size();
      if (wanted > 0) {
        DeepRanking all = searcher.search(tier, new DeepRanking.Manager(plans));
        int first = Math.max(0, from - before);
        page.addAll(all.slice(first, first + wanted));
        before += all.size();
      }
    }
    return page;
  }
}
