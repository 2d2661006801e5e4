package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * Pages of items by relevance. Queries come in tiers: all that the first finds stands before what
 * the second finds, which shares nothing with it. Pages of one question fit together.
 */
final class RelevanceRanking {

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
    int begin = from < FineRanking.BEST ? 0 : from;
    int end = Math.max(to, FineRanking.BEST);
    List<ScoreDoc> entries = new ArrayList<>();
    int before = 0;
    for (Query tier : tiers) {
      int wanted = end - before;
      if (wanted > 0) {
        BestEntries best = searcher.search(tier, new BestEntries.Manager(plans, wanted));
        List<ScoreDoc> part = best.slice(Math.max(0, begin - before), wanted);
        int fineTo = Math.clamp(FineRanking.BEST - Math.max(before, begin), 0, part.size());
        entries.addAll(fine.ranked(part.subList(0, fineTo)));
        entries.addAll(part.subList(fineTo, part.size()));
        before += best.size();
      }
    }
    int size = entries.size();
    return entries.subList(Math.min(from - begin, size), Math.min(to - begin, size));
  }
}
