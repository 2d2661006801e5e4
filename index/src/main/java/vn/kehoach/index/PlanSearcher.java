package vn.kehoach.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOFunction;
import org.apache.lucene.util.IOSupplier;
import vn.kehoach.index.IndexUnusableException.Reason;
import vn.kehoach.index.analysis.Abbreviations;
import vn.kehoach.index.query.Filters;
import vn.kehoach.index.query.ItemKind;
import vn.kehoach.index.query.PlanQuery;

/**
 * The index, open for searching, as it was when it was opened. Methods may be called from several
 * threads.
 */
public final class PlanSearcher implements AutoCloseable {

  private final DirectoryReader reader;
  private final List<Closeable> owned;
  private final IndexFormat format;
  private final OpenIndex index;

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
    this.index = new OpenIndex(reader, analyzers);
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
    return explained(() -> count(Fields.ITEM_ENTRY));
  }

  /** Number of plans in the index. */
  public long plans() throws IOException {
    return explained(() -> count(Fields.PLAN_ENTRY));
  }

  private long count(String entries) throws IOException {
    return index.searcher().count(new TermQuery(new Term(Fields.ENTRY, entries)));
  }

  /**
   * Names that the archive knows and that have a word that begins as typed, with or without marks.
   *
   * @param size names at most
   * @return those that begin so themselves first, then the most frequent
   */
  public List<Suggestion> suggest(Suggestion.Kind kind, String typed, int size) throws IOException {
    return explained(() -> names().beginning(kind, typed, size));
  }

  /**
   * What a misspelt name may mean: names that differ in one letter out of six at most.
   *
   * @param size names at most
   * @return the nearest first; none where the archive knows the name as typed
   */
  public List<Suggestion> didYouMean(Suggestion.Kind kind, String typed, int size)
      throws IOException {
    return explained(() -> names().resembling(kind, typed, size));
  }

  private KnownNames names() {
    return new KnownNames(reader, index.analyzers());
  }

  /**
   * Items of other plans that resemble an item, best first.
   *
   * @param size items at most
   * @return none where the plan has no such item
   */
  public List<Hit> similarItems(String planId, String itemId, int size) throws IOException {
    return explained(() ->
        index
            .hits(PlanQuery.of(""))
            .read(
                similar(planId, Optional.of(itemId)).stream()
                    .limit(size)
                    .map(PlanSearcher::entry)
                    .toList()));
  }

  /**
   * Plans that resemble a plan, those first that have most in common with it, each with the items
   * that resemble most.
   *
   * @param size plans at most
   * @return none where there is no such plan
   */
  public List<PlanGroup> similarPlans(String planId, int size) throws IOException {
    return explained(() ->
        new SimilarPlans(index.hits(PlanQuery.of("")), index.kept(), index.sameText())
            .groups(similar(planId, Optional.empty()), size));
  }

  private List<SimilarEntries.Similar> similar(String planId, Optional<String> itemId)
      throws IOException {
    return new SimilarEntries(index.searcher(), index.kept(), index.analyzers()).to(planId, itemId);
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
    MeasureSpace space = new MeasureSpace(index.analyzers());
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
      new ItemSearch(index).forEach(query, visitor);
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
    return explained(() -> new ItemSearch(index).search(query));
  }

  private <T> T explained(IOSupplier<T> answer) throws IOException {
    try {
      return answer.get();
    } catch (IOException e) {
      throw format.explained(e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    for (Closeable each : owned) {
      each.close();
    }
  }
}
