package vn.kehoach.index.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Pairs of neighbouring syllables without marks. A Vietnamese word is one or two syllables, and a
 * syllable without marks may be a dozen words; two of them are seldom more than one.
 */
public final class WordPairAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer tokenizer = new StandardTokenizer();
    ShingleFilter pairs = new ShingleFilter(WordFormFilter.foldingMarks(tokenizer), 2, 2);
    pairs.setOutputUnigrams(false);
    return new TokenStreamComponents(tokenizer, pairs);
  }
}
