package vn.kehoach.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
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
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.kehoach.index.IndexUnusableException.Reason;
import vn.kehoach.index.analysis.Abbreviations;
import vn.kehoach.index.query.Grouping;
import vn.kehoach.index.query.PlanQuery;

/**
 * The index, open for searching, as it was when it was opened. Methods may be called from several
 * threads.
 */
public final class PlanSearcher implements AutoCloseable {

  private final DirectoryReader reader;
  private final List<Closeable> owned;
  private final IndexFormat format;
  private final Analyzers analyzers;
  private final IndexSearcher searcher;
  private final BitSetProducer plans;

  /**
   * Searches what a reader sees.
   *
   * @param owned what to close after the reader
   */
  PlanSearcher(
      DirectoryReader reader,
      List<? extends Closeable> owned,
      IndexFormat format,
      Analyzers analyzers) {
    this.reader = reader;
    this.owned = List.copyOf(owned);
    this.format = format;
    this.analyzers = analyzers;
    this.searcher = new IndexSearcher(reader);
    this.plans = new QueryBitSetProducer(new TermQuery(new Term(Fields.ENTRY, Fields.PLAN_ENTRY)));
  }

  /**
   * Opens the last commit of the index in a folder.
   *
   * @param abbreviations those that the index was made with
   * @throws IndexUnusableException where there is none, it is damaged, or another version made it
   */
  public static PlanSearcher open(Path folder, Abbreviations abbreviations) throws IOException {
    IndexFormat format = IndexFormat.of(folder, abbreviations);
    if (!Files.isDirectory(folder)) {
      throw new IndexUnusableException(Reason.MISSING, folder, null);
    }
    Directory directory = FSDirectory.open(folder);
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      format.check(reader.getIndexCommit().getUserData());
      return new PlanSearcher(reader, List.of(directory), format, Analyzers.with(abbreviations));
    } catch (IOException e) {
      directory.close();
      throw format.explained(e);
    }
  }

  /** Number of items in the index. */
  public long items() throws IOException {
    try {
      return searcher.count(new TermQuery(new Term(Fields.ENTRY, Fields.ITEM_ENTRY)));
    } catch (IOException e) {
      throw format.explained(e);
    }
  }

  /** Number of plans in the index. */
  public long plans() throws IOException {
    try {
      return searcher.count(new TermQuery(new Term(Fields.ENTRY, Fields.PLAN_ENTRY)));
    } catch (IOException e) {
      throw format.explained(e);
    }
  }

  /**
   * Answers a query. Where nothing has all words, entries that have half of them answer, and {@link
   * SearchResult#relaxed} says so.
   *
   * @throws IndexUnusableException where a file of the index turns out to be damaged
   */
  public SearchResult search(PlanQuery query) throws IOException {
    try {
      Optional<Query> strict = TextCompiler.strict(query.text(), analyzers, plans);
      SearchResult found = search(query, strict, false);
      if (found.total() > 0 || strict.isEmpty()) {
        return found;
      }
      return search(query, TextCompiler.relaxed(query.text(), analyzers, plans), true);
    } catch (IOException e) {
      throw format.explained(e);
    }
  }

  private SearchResult search(PlanQuery query, Optional<Query> text, boolean relaxed)
      throws IOException {
    Query items = items(query, text);
    FacetCounter.Counted counted = searcher.search(items, new FacetCounter(query.facets()));
    HitReader hits = new HitReader(searcher, plans, query, analyzers);
    if (query.grouping() == Grouping.BY_PLAN) {
      return new PlanGrouping(searcher, plans, hits)
          .search(query, items, counted.counts(), relaxed);
    }
    Sort sort = HitOrder.ofItems(query);
    int last = query.page() * query.size();
    TopFieldDocs top = searcher.search(items, new TopFieldCollectorManager(sort, last, null, last));
    ScoreDoc[] page = top.scoreDocs;
    int from = Math.min(page.length, last - query.size());
    List<Hit> found = hits.read(List.of(page).subList(from, page.length));
    return new SearchResult(query, found, List.of(), counted.items(), relaxed, counted.counts());
  }

  private Query items(PlanQuery query, Optional<Query> text) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    text.ifPresent(words -> all.add(words, Occur.MUST));
    new FilterCompiler(analyzers, plans)
        .compile(query.filters())
        .forEach(filter -> all.add(filter, Occur.FILTER));
    BooleanQuery conditions = all.build();
    return conditions.clauses().isEmpty()
        ? new TermQuery(new Term(Fields.ENTRY, Fields.ITEM_ENTRY))
        : conditions;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    for (Closeable each : owned) {
      each.close();
    }
  }
}
