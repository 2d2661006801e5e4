package vn.kehoach.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
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
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOFunction;
import vn.kehoach.index.IndexUnusableException.Reason;
import vn.kehoach.index.TextCompiler.Demand;
import vn.kehoach.index.analysis.Abbreviations;
import vn.kehoach.index.packing.PackedText;
import vn.kehoach.index.query.Facet;
import vn.kehoach.index.query.Filters;
import vn.kehoach.index.query.Grouping;
import vn.kehoach.index.query.ItemKind;
import vn.kehoach.index.query.PlanQuery;
import vn.kehoach.index.query.SortOrder;

/**
 * The index, open for searching, as it was when it was opened. Methods may be called from several
 * threads.
 */
public final class PlanSearcher implements AutoCloseable {

  /** Hits that are in memory at a time while all are visited. */
  private static final int BATCH = 10_000;

  /** What the body or the province itself gains over its kin; a rare word is worth about 5. */
  private static final float PREFERRED = 2;

  private final DirectoryReader reader;
  private final List<Closeable> owned;
  private final IndexFormat format;
  private final Analyzers analyzers;
  private final IndexSearcher searcher;
  private final BitSetProducer plans;
  private final Spellings spellings;
  private final PlanRanks ranks;
  private final PackedText packing = new PackedText();
  private final FacetSignatures signatures = new FacetSignatures();

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
    this.spellings = new Spellings(reader);
    this.ranks = new PlanRanks(reader);
    this.plans = new QueryBitSetProducer(new TermQuery(new Term(Fields.ENTRY, Fields.PLAN_ENTRY)));
  }

  /**
   * Opens the last commit of the index in a folder.
   *
   * @param abbreviations those that the index was made with
   * @throws IndexUnusableException where there is none, it is damaged, or another version made it
   */
  public static PlanSearcher open(Path folder, Abbreviations abbreviations) throws IOException {
    return open(folder, abbreviations, FSDirectory::open);
  }

  /**
   * The same for one question: begins a tenth of a second earlier in a new process, because files
   * are read and not mapped into memory; many questions are answered slower.
   */
  public static PlanSearcher openForOneQuestion(Path folder, Abbreviations abbreviations)
      throws IOException {
    return open(folder, abbreviations, NIOFSDirectory::new);
  }

  private static PlanSearcher open(
      Path folder, Abbreviations abbreviations, IOFunction<Path, Directory> opening)
      throws IOException {
    IndexFormat format = IndexFormat.of(folder, abbreviations);
    if (!Files.isDirectory(folder)) {
      throw new IndexUnusableException(Reason.MISSING, folder, null);
    }
    Directory directory = opening.apply(folder);
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
   * Names that the archive knows and that have a word that begins as typed, with or without marks.
   *
   * @param size names at most
   * @return those that begin so themselves first, then the most frequent
   */
  public List<Suggestion> suggest(Suggestion.Kind kind, String typed, int size) throws IOException {
    try {
      return new KnownNames(reader, analyzers).beginning(kind, typed, size);
    } catch (IOException e) {
      throw format.explained(e);
    }
  }

  /**
   * What a misspelt name may mean: names that differ in one letter out of six at most.
   *
   * @param size names at most
   * @return the nearest first; none where the archive knows the name as typed
   */
  public List<Suggestion> didYouMean(Suggestion.Kind kind, String typed, int size)
      throws IOException {
    try {
      return new KnownNames(reader, analyzers).resembling(kind, typed, size);
    } catch (IOException e) {
      throw format.explained(e);
    }
  }

  /**
   * Items of other plans that resemble an item, best first.
   *
   * @param size items at most
   * @return none where the plan has no such item
   */
  public List<Hit> similarItems(String planId, String itemId, int size) throws IOException {
    try {
      HitReader hits = hits(PlanQuery.of(""));
      return hits.read(
          similar(planId, Optional.of(itemId)).stream()
              .limit(size)
              .map(PlanSearcher::entry)
              .toList());
    } catch (IOException e) {
      throw format.explained(e);
    }
  }

  /**
   * Plans that resemble a plan, those first that have most in common with it, each with the items
   * that resemble most.
   *
   * @param size plans at most
   * @return none where there is no such plan
   */
  public List<PlanGroup> similarPlans(String planId, int size) throws IOException {
    try {
      return new SimilarPlans(hits(PlanQuery.of("")), kept(), sameText())
          .groups(similar(planId, Optional.empty()), size);
    } catch (IOException e) {
      throw format.explained(e);
    }
  }

  private List<SimilarEntries.Similar> similar(String planId, Optional<String> itemId)
      throws IOException {
    return new SimilarEntries(searcher, kept(), analyzers).to(planId, itemId);
  }

  private static ScoreDoc entry(SimilarEntries.Similar item) {
    return new ScoreDoc(item.entry(), (float) item.likeness());
  }

  /**
   * Values of the targets that answer a query, over the years; where the query names a unit, only
   * values of that unit.
   *
   * @return by province, then year, then plan
   */
  public List<TrendPoint> trend(PlanQuery query) throws IOException {
    List<TrendPoint> points = new ArrayList<>();
    Filters targets = query.filters().withKinds(Set.of(ItemKind.TARGET));
    MeasureSpace space = new MeasureSpace(analyzers);
    forEach(
        query.withFilters(targets),
        hit -> {
          Integer year = hit.plan().from();
          if (year != null) {
            hit.measures().stream()
                .filter(measure -> space.isWanted(measure, targets.measure()))
                .forEach(measure -> points.add(TrendPoint.of(year, measure, hit)));
          }
        });
    points.sort(
        Comparator.comparing((TrendPoint point) -> point.province() == null ? "" : point.province())
            .thenComparingInt(TrendPoint::year)
            .thenComparing(point -> point.hit().plan().id()));
    return List.copyOf(points);
  }

  /**
   * Visits all items that answer a query, in its order, whatever its page: for exports. Needs the
   * memory of some thousand hits, however many there are.
   */
  public void forEach(PlanQuery query, HitVisitor visitor) throws IOException {
    try {
      Query items = items(query, compiled(query, Demand.ALL));
      HitReader hits = hits(query);
      Sort sort = HitOrder.ofItems(query);
      FieldDoc last = null;
      do {
        ScoreDoc[] batch =
            searcher.search(items, new TopFieldCollectorManager(sort, BATCH, last, BATCH))
                .scoreDocs;
        for (Hit hit : hits.read(List.of(batch))) {
          visitor.visit(hit);
        }
        last = batch.length < BATCH ? null : (FieldDoc) batch[BATCH - 1];
      } while (last != null);
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
      Optional<Query> strict = compiled(query, Demand.ALL);
      SearchResult found = search(query, strict, false);
      if (found.total() > 0 || strict.isEmpty()) {
        return found;
      }
      return search(query, compiled(query, Demand.HALF), true);
    } catch (IOException e) {
      throw format.explained(e);
    }
  }

  private Optional<Query> compiled(PlanQuery query, Demand demand) {
    return new TextCompiler(query.text(), demand, analyzers, plans, spellings)
        .compile(query.text());
  }

  private HitReader hits(PlanQuery query) {
    return new HitReader(kept(), query, analyzers);
  }

  private KeptReader kept() {
    return new KeptReader(searcher, plans, packing);
  }

  private SameText sameText() {
    return new SameText(searcher, kept(), analyzers);
  }

  private SearchResult search(PlanQuery query, Optional<Query> text, boolean relaxed)
      throws IOException {
    Query items = items(query, text);
    FacetCounter.Counted counted = count(items, query.facets());
    HitReader hits = hits(query);
    FineRanking fine = new FineRanking(query.text(), searcher, analyzers, spellings);
    if (query.grouping() == Grouping.BY_PLAN) {
      return new PlanGrouping(searcher, plans, hits, sameText(), analyzers)
          .search(query, withNeighbours(items, fine), counted.counts(), relaxed);
    }
    int last = query.page() * query.size();
    int from = last - query.size();
    List<ScoreDoc> page =
        query.sort() == SortOrder.RELEVANCE && text.isPresent()
            ? new RelevanceRanking(searcher, fine, ranks).page(tiers(query, items), from, last)
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
        : searcher.search(items, new FacetCounter(facets, signatures));
  }

  private Query items(PlanQuery query, Optional<Query> text) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    text.ifPresent(words -> all.add(words, Occur.MUST));
    FilterCompiler filters = new FilterCompiler(analyzers, plans);
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

  @Override
  public void close() throws IOException {
    reader.close();
    for (Closeable each : owned) {
      each.close();
    }
  }
}
