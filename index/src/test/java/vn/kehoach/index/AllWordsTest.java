package vn.kehoach.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Windows find and score what Lucene's own queries do. */
class AllWordsTest {

  /** More than three windows, in several segments. */
  private static final int ENTRIES = 15_000;

  private static final String FIELD = "text";

  private final Directory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;
  private IndexSearcher searcher;

  @BeforeEach
  void makesTexts() throws IOException {
    Random random = new Random(7);
    IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < ENTRIES; i++) {
        writer.addDocument(entry(i, random));
        if (i == 9_000) {
          writer.commit();
        }
      }
      writer.deleteDocuments(new Term("group", "3"));
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  @AfterEach
  void closes() throws IOException {
    reader.close();
    directory.close();
  }

  /** Word n is in every n-th text or so, up to three times; rare ones are in one of 2,000. */
  private static Document entry(int number, Random random) {
    List<String> words = new ArrayList<>();
    for (int word = 1; word <= 12; word++) {
      for (int times = 0; times < 3 && random.nextInt(word) == 0; times++) {
        words.add("w" + word);
      }
    }
    if (random.nextInt(2000) == 0) {
      words.add("rare" + random.nextInt(2));
    }
    Document entry = new Document();
    entry.add(new TextField(FIELD, String.join(" ", words), Field.Store.NO));
    entry.add(new StringField("group", String.valueOf(number % 10), Field.Store.NO));
    entry.add(new SortedDocValuesField(Fields.ORDER, new BytesRef("p" + number / 20)));
    return entry;
  }

  private static AllWords words(String... words) {
    return new AllWords(
        FIELD,
        Arrays.stream(words)
            .map(spellings -> Stream.of(spellings.split("\\|", -1)).map(BytesRef::new).toList())
            .toList());
  }

  private List<String> best(Query query, int wanted) throws IOException {
    BestEntries best =
        searcher.search(query, new BestEntries.Manager(new PlanRanks(reader), wanted));
    List<String> found = new ArrayList<>();
    for (ScoreDoc entry : best.slice(0, wanted)) {
      found.add(entry.doc + " " + Math.round(entry.score * 1e4));
    }
    return found;
  }

  private void areFoundAsPlainly(AllWords words, int wanted) throws IOException {
    List<String> plainly = best(words.plainly(), wanted);
    assertThat(best(words, wanted)).isEqualTo(plainly).isNotEmpty();
  }

  @Test
  void frequentWordsInSeveralSpellingsAreFoundAsPlainly() throws IOException {
    areFoundAsPlainly(words("w2|w5|w9", "w3|w4", "w1"), ENTRIES);
    areFoundAsPlainly(words("w2|w5|w9", "w3|w4", "w1"), 50);
  }

  @Test
  void oneWordInSeveralSpellingsIsFoundAsPlainly() throws IOException {
    areFoundAsPlainly(words("w2|w5|none"), 700);
  }

  @Test
  void aRareWordBesideFrequentOnesIsFoundAsPlainly() throws IOException {
    areFoundAsPlainly(words("w1|w2", "rare0|rare1", "w3"), 20);
  }

  @Test
  void whatIsDeletedIsNotFound() throws IOException {
    Query deleted =
        new BooleanQuery.Builder()
            .add(words("w1|w2", "w3"), Occur.MUST)
            .add(new TermQuery(new Term("group", "3")), Occur.FILTER)
            .build();
    assertThat(best(deleted, 10)).isEmpty();
    assertThat(best(words("w1|w2", "w3"), ENTRIES))
        .hasSize(searcher.count(words("w1|w2", "w3").plainly()));
  }

  @Test
  void theyAreFoundAmongOtherConditionsToo() throws IOException {
    AllWords words = words("w2|w3", "w4|w6");
    Query group = new TermQuery(new Term("group", "4"));
    Query both = new BooleanQuery.Builder().add(words, Occur.MUST).add(group, Occur.FILTER).build();
    Query plainly =
        new BooleanQuery.Builder()
            .add(words.plainly(), Occur.MUST)
            .add(group, Occur.FILTER)
            .build();
    assertThat(best(both, 100)).isEqualTo(best(plainly, 100)).hasSize(100);
    assertThat(searcher.count(both)).isEqualTo(searcher.count(plainly));
  }

  @Test
  void aWordThatNothingHasFindsNothing() throws IOException {
    assertThat(best(words("w1|w2", "none|nothing"), 10)).isEmpty();
    assertThat(best(words("none"), 10)).isEmpty();
  }

  @Test
  void aStretchOfTheRankingIsTheSameHoweverMuchIsWanted() throws IOException {
    AllWords words = words("w1|w2", "w2|w3");
    List<String> all = best(words, ENTRIES);
    BestEntries best = searcher.search(words, new BestEntries.Manager(new PlanRanks(reader), 3000));
    assertThat(best.slice(2980, 3000).stream().map(entry -> entry.doc))
        .containsExactlyElementsOf(
            all.subList(2980, 3000).stream()
                .map(entry -> Integer.valueOf(entry.substring(0, entry.indexOf(' '))))
                .toList());
  }
}
