package vn.kehoach.index.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import vn.kehoach.corpus.plan.Plan;

/** Lucene as one takes it out of the box: one field of words, the standard analyzer, keywords. */
final class PlainLuceneEngine implements Engine {

  @Override
  public String name() {
    return "Lucene, StandardAnalyzer";
  }

  @Override
  public void index(Path folder, Stream<Plan> plans) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(
                directory, new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(64))) {
      for (Iterator<Row> each = plans.flatMap(Row::of).iterator(); each.hasNext(); ) {
        writer.addDocument(document(each.next()));
      }
      writer.commit();
    }
  }

  private static Document document(Row row) {
    Document document = new Document();
    document.add(new KeywordField("plan", row.plan(), Field.Store.YES));
    document.add(new KeywordField("item", row.item(), Field.Store.YES));
    document.add(new TextField("text", row.text(), Field.Store.YES));
    document.add(new TextField("title", row.title(), Field.Store.YES));
    document.add(new TextField("number", row.number(), Field.Store.YES));
    document.add(new TextField("names", row.names(), Field.Store.YES));
    document.add(new KeywordField("kind", row.kind(), Field.Store.YES));
    document.add(new KeywordField("province", row.province(), Field.Store.YES));
    document.add(new IntField("year", row.year(), Field.Store.YES));
    document.add(new LongField("day", row.day(), Field.Store.NO));
    row.agencies().forEach(a -> document.add(new KeywordField("agency", a, Field.Store.YES)));
    if (row.percent() != null) {
      document.add(new DoubleField("percent", row.percent(), Field.Store.YES));
    }
    return document;
  }

  @Override
  public Session open(Path folder) throws IOException {
    Directory directory = FSDirectory.open(folder);
    DirectoryReader reader = DirectoryReader.open(directory);
    IndexSearcher searcher = new IndexSearcher(reader);
    return new Session() {
      @Override
      public long search(Need need) throws IOException {
        return PlainLuceneEngine.search(searcher, need);
      }

      @Override
      public void close() throws IOException {
        reader.close();
        directory.close();
      }
    };
  }

  private static long search(IndexSearcher searcher, Need need) throws IOException {
    Query query = query(need);
    int last = need.page() * 20;
    TopDocs top =
        need.newest()
            ? searcher.search(
                query,
                new TopFieldCollectorManager(
                    new Sort(LongField.newSortField("day", true, SortedNumericSelector.Type.MAX)),
                    last,
                    null,
                    last))
            : searcher.search(query, new TopScoreDocCollectorManager(last, null, last));
    int from = Math.min(last - 20, top.scoreDocs.length);
    for (ScoreDoc doc : List.of(top.scoreDocs).subList(from, top.scoreDocs.length)) {
      searcher.storedFields().document(doc.doc);
    }
    if (need.facets()) {
      for (String kind : List.of("OBJECTIVE", "TARGET", "ASSIGNMENT", "TASK")) {
        searcher.count(and(query, new TermQuery(new Term("kind", kind))));
      }
      IntStream.rangeClosed(2008, 2025)
          .forEach(year -> {
            try {
              searcher.count(and(query, IntField.newExactQuery("year", year)));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    return searcher.count(query);
  }

  private static Query and(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
  }

  private static Query query(Need need) {
    QueryBuilder builder = new QueryBuilder(new StandardAnalyzer());
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (need.phrase()) {
      all.add(builder.createPhraseQuery("text", need.words()), Occur.MUST);
    } else {
      for (String word : need.words().split(" ", -1)) {
        if (!word.isEmpty()) {
          BooleanQuery.Builder any = new BooleanQuery.Builder();
          for (String field : List.of("text", "title", "names")) {
            any.add(builder.createBooleanQuery(field, word), Occur.SHOULD);
          }
          all.add(any.build(), Occur.MUST);
        }
      }
    }
    if (need.agency() != null) {
      String id = need.agency().substring(0, need.agency().indexOf('|'));
      all.add(new TermQuery(new Term("agency", "LEAD|" + id)), Occur.FILTER);
    }
    if (need.province() != null) {
      all.add(new TermQuery(new Term("province", need.province())), Occur.FILTER);
    }
    if (need.fromYear() != null && need.toYear() != null) {
      all.add(IntField.newRangeQuery("year", need.fromYear(), need.toYear()), Occur.FILTER);
    }
    if (need.kind() != null) {
      all.add(new TermQuery(new Term("kind", need.kind())), Occur.FILTER);
    }
    if (need.atLeast() != null) {
      all.add(
          DoubleField.newRangeQuery("percent", need.atLeast(), Double.POSITIVE_INFINITY),
          Occur.FILTER);
    }
    if (need.number() != null) {
      all.add(builder.createPhraseQuery("number", need.number()), Occur.MUST);
    }
    BooleanQuery query = all.build();
    return query.clauses().isEmpty() ? MatchAllDocsQuery.INSTANCE : query;
  }
}
