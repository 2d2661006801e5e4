package vn.kehoach.index.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Words of Vietnamese text by the word boundaries of Unicode (UAX #29), in one spelling each, with
 * or without their marks. A symbol such as {@code 31/KH-BCĐ} becomes its parts at neighbouring
 * places, so that it is found by a part and, as a phrase, whole.
 */
public final class VietnameseAnalyzer extends Analyzer {

  /** Values of one field stand so far apart that no phrase runs from one into the next. */
  private static final int GAP = 100;

  private final boolean keepsMarks;
  private final AbbreviationHandling handling;
  private final Abbreviations abbreviations;
  private @Nullable SynonymMap synonyms;

  private VietnameseAnalyzer(
      boolean keepsMarks, AbbreviationHandling handling, Abbreviations abbreviations) {
    this.keepsMarks = keepsMarks;
    this.handling = handling;
    this.abbreviations = abbreviations;
  }

  /** Tokens with their marks: <i>dương</i> and <i>đường</i> differ. */
  public static VietnameseAnalyzer keepingMarks(
      AbbreviationHandling handling, Abbreviations abbreviations) {
    return new VietnameseAnalyzer(true, handling, abbreviations);
  }

  /** Tokens without marks, and d for đ. */
  public static VietnameseAnalyzer foldingMarks(
      AbbreviationHandling handling, Abbreviations abbreviations) {
    return new VietnameseAnalyzer(false, handling, abbreviations);
  }

  /** The tokens of a text, in order. */
  public static List<String> tokens(Analyzer analyzer, String text) {
    return tokens(analyzer, "", text);
  }

  /** The tokens that a text has in a field, in order. */
  public static List<String> tokens(Analyzer analyzer, String field, String text) {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(tokens);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer tokenizer = new StandardTokenizer();
    TokenStream words =
        keepsMarks
            ? WordFormFilter.keepingMarks(tokenizer)
            : WordFormFilter.foldingMarks(tokenizer);
    TokenStream tokens =
        handling == AbbreviationHandling.NONE || abbreviations.forms().isEmpty()
            ? words
            : new SynonymGraphFilter(words, synonyms(), false);
    return new TokenStreamComponents(tokenizer, tokens);
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return GAP;
  }

  /** Made for the first text: a search needs few of the analyzers that there are. */
  private synchronized SynonymMap synonyms() {
    SynonymMap known = synonyms;
    if (known == null) {
      known = compiled();
      synonyms = known;
    }
    return known;
  }

  /** A text that is written without marks has its abbreviations too. */
  private SynonymMap compiled() {
    SynonymMap.Builder builder = new SynonymMap.Builder(true);
    try (VietnameseAnalyzer plain =
        new VietnameseAnalyzer(keepsMarks, AbbreviationHandling.NONE, Abbreviations.NONE)) {
      abbreviations
          .forms()
          .forEach((abbreviation, forms) -> {
            List<String> names = new ArrayList<>();
            names.add(abbreviation);
            names.addAll(forms);
            if (keepsMarks && handling == AbbreviationHandling.ADDED) {
              forms.forEach(form -> names.add(Marks.fold(form)));
            }
            add(builder, names.stream().map(name -> tokens(plain, name)).distinct().toList());
          });
    }
    try {
      return builder.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first form is the abbreviation, the others are what it stands for. */
  private void add(SynonymMap.Builder builder, List<List<String>> forms) {
    CharsRef abbreviation = joined(forms.getFirst());
    for (List<String> form : forms.subList(1, forms.size())) {
      CharsRef other = joined(form);
      builder.add(other, abbreviation, handling != AbbreviationHandling.REPLACED);
      if (handling == AbbreviationHandling.EXPANDED) {
        builder.add(abbreviation, other, true);
      }
    }
  }

  private static CharsRef joined(List<String> tokens) {
    return SynonymMap.Builder.join(tokens.toArray(String[]::new), new CharsRefBuilder());
  }
}
