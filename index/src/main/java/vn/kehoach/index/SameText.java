package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.index.analysis.VietnameseAnalyzer;

/**
 * Finds papers that say the same as a plan, by their words alone: other versions of it whose number
 * or date is not known, and reports of the press. No known fact may contradict, for plans of other
 * years and provinces are often copied; those of the same number are found by {@link PlanIdentity}.
 */
final class SameText {

  /** Share of three-word sequences that two versions have in common, as in the ledger. */
  private static final double SAME = 0.85;

  /** Share of a report's sequences that the plan has too. */
  private static final double REPORTED = 0.5;

  private static final int SEQUENCE = 3;

  /** The longest items of a plan, by whose rarest words other papers are looked up. */
  private static final int ITEMS = 4;

  private static final int WORDS = 6;
  private static final int CANDIDATES = 10;

  private final IndexSearcher searcher;
  private final KeptReader kept;
  private final Analyzers analyzers;

  SameText(IndexSearcher searcher, KeptReader kept, Analyzers analyzers) {
    this.searcher = searcher;
    this.kept = kept;
    this.analyzers = analyzers;
  }

  /** Entries of the papers that say the same as the plan of an entry, in the index's order. */
  Set<Integer> papers(int planEntry) throws IOException {
    List<String> texts = kept.texts(planEntry);
    PlanFacts plan = kept.plan(planEntry);
    Set<Integer> papers = new TreeSet<>();
    for (int candidate : candidates(planEntry, texts)) {
      if (!contradict(plan, kept.plan(candidate))) {
        papers.add(candidate);
      }
    }
    if (!papers.isEmpty()) {
      Set<String> sequences = sequences(texts);
      for (int candidate : List.copyOf(papers)) {
        PlanFacts other = kept.plan(candidate);
        if (!isSame(plan, sequences, other, sequences(kept.texts(candidate)))) {
          papers.remove(candidate);
        }
      }
    }
    return papers;
  }

  private Set<Integer> candidates(int planEntry, List<String> texts) throws IOException {
    Set<Integer> candidates = new TreeSet<>();
    List<String> longest =
        texts.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .limit(ITEMS)
            .toList();
    for (String text : longest) {
      for (ScoreDoc item :
          searcher.search(rarestWordsOf(text), CANDIDATES, Sort.INDEXORDER).scoreDocs) {
        candidates.add(kept.planEntry(item.doc));
      }
    }
    candidates.remove(planEntry);
    return candidates;
  }

  private Query rarestWordsOf(String text) throws IOException {
    record Word(Term term, int items) {}
    List<Word> words = new ArrayList<>();
    for (String word : new HashSet<>(analyzers.words(Fields.TEXT, text))) {
      Term term = new Term(Fields.TEXT, word);
      words.add(new Word(term, searcher.getIndexReader().docFreq(term)));
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.stream()
        .sorted(Comparator.comparingInt(Word::items).thenComparing(Word::term))
        .limit(WORDS)
        .forEach(word -> all.add(new TermQuery(word.term()), Occur.FILTER));
    return all.build();
  }

  private static boolean isSame(
      PlanFacts plan, Set<String> sequences, PlanFacts other, Set<String> others) {
    long both = sequences.stream().filter(others::contains).count();
    boolean report = plan.kind() == PlanKind.NEWS;
    boolean reported = other.kind() == PlanKind.NEWS;
    if (report != reported) {
      return both > 0 && both >= REPORTED * (report ? sequences : others).size();
    }
    return both > 0 && both >= SAME * (sequences.size() + others.size() - both);
  }

  private static boolean contradict(PlanFacts one, PlanFacts other) {
    boolean press = one.kind() == PlanKind.NEWS || other.kind() == PlanKind.NEWS;
    return differ(one, other, PlanFacts::number)
        || differ(one, other, PlanFacts::province)
        || (!press
            && (differ(one, other, PlanFacts::issuedOn) || differ(one, other, PlanFacts::to)));
  }

  private static boolean differ(
      PlanFacts one, PlanFacts other, Function<PlanFacts, @Nullable Object> fact) {
    Object ofOne = fact.apply(one);
    Object ofOther = fact.apply(other);
    return ofOne != null && ofOther != null && !Objects.equals(ofOne, ofOther);
  }

  private Set<String> sequences(List<String> texts) {
    Set<String> sequences = new HashSet<>();
    for (String text : texts) {
      List<String> words = VietnameseAnalyzer.tokens(analyzers.symbols(), text);
      for (int i = 0; i + SEQUENCE <= words.size(); i++) {
        sequences.add(String.join(" ", words.subList(i, i + SEQUENCE)));
      }
    }
    return sequences;
  }
}
