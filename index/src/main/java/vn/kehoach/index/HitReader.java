package vn.kehoach.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.ScoreDoc;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.index.query.PlanQuery;
import vn.kehoach.index.query.SortOrder;

/** Reads what is shown of the entries that answer a query. */
final class HitReader {

  private final KeptReader kept;
  private final PlanQuery query;
  private final Highlighter highlighter;
  private final AgencyMatcher agencies;

  HitReader(KeptReader kept, PlanQuery query, Analyzers analyzers) {
    this.kept = kept;
    this.query = query;
    this.highlighter = new Highlighter(query.text(), analyzers);
    this.agencies = new AgencyMatcher(query.filters(), analyzers);
  }

  /** Items, in the order given; they are read in the order of the index. */
  List<Hit> read(List<ScoreDoc> entries) throws IOException {
    Hit[] hits = new Hit[entries.size()];
    List<Integer> byPlace =
        IntStream.range(0, hits.length)
            .boxed()
            .sorted(Comparator.comparingInt(at -> entries.get(at).doc))
            .toList();
    for (int at : byPlace) {
      ScoreDoc entry = entries.get(at);
      hits[at] = hit(kept.item(entry.doc), kept.plan(entry.doc), entry);
    }
    return List.of(hits);
  }

  /** The facts of a plan. */
  PlanFacts plan(int planEntry) throws IOException {
    return kept.plan(planEntry);
  }

  private Hit hit(KeptItem item, PlanFacts plan, ScoreDoc entry) throws IOException {
    List<Span> names =
        agencies.found(plan, item.agencies()).stream()
            .flatMap(agency -> Stream.ofNullable(agency.span()))
            .toList();
    return new Hit(
        plan,
        item.id(),
        item.kind(),
        item.text(),
        highlighter.spans(item.text(), names),
        item.role(),
        item.agencies(),
        item.measures(),
        item.deadline(),
        item.place(),
        agencies.matched(plan, item.agencies()),
        query.sort() == SortOrder.RELEVANCE && !Float.isNaN(entry.score) ? entry.score : 0);
  }
}
