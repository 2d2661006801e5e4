package vn.kehoach.index;

import static vn.kehoach.index.analysis.AbbreviationHandling.ADDED;
import static vn.kehoach.index.analysis.AbbreviationHandling.EXPANDED;
import static vn.kehoach.index.analysis.AbbreviationHandling.NONE;
import static vn.kehoach.index.analysis.AbbreviationHandling.REPLACED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.index.analysis.Abbreviations;
import vn.kehoach.index.analysis.VietnameseAnalyzer;
import vn.kehoach.index.analysis.WordPairAnalyzer;

/**
 * How each field and each part of a query becomes words.
 *
 * @param indexing by field
 * @param exactWords plain words of a query that is typed with marks
 * @param foldedWords plain words of one without
 * @param exactPhrases phrases of a query that is typed with marks
 * @param foldedPhrases phrases of one without
 * @param names names of bodies, in the index and in a query
 * @param symbols document numbers, without marks
 * @param pairs pairs of neighbouring words
 */
record Analyzers(
    Analyzer indexing,
    Analyzer exactWords,
    Analyzer foldedWords,
    Analyzer exactPhrases,
    Analyzer foldedPhrases,
    Analyzer names,
    Analyzer symbols,
    Analyzer pairs) {

  static Analyzers with(Abbreviations abbreviations) {
    Analyzer names = VietnameseAnalyzer.foldingMarks(REPLACED, abbreviations);
    Analyzer symbols = VietnameseAnalyzer.foldingMarks(NONE, Abbreviations.NONE);
    Analyzer folded = VietnameseAnalyzer.foldingMarks(ADDED, abbreviations);
    Map<String, Analyzer> fields = new HashMap<>();
    fields.put(Fields.TEXT_FOLDED, folded);
    fields.put(Fields.NUMBER, symbols);
    fields.put(Fields.BASIS, symbols);
    fields.put(Fields.SUBJECT, symbols);
    fields.put(Fields.AGENCY_NAME, names);
    for (AssignmentRole role : AssignmentRole.values()) {
      fields.put(Fields.agencyName(role), names);
    }
    return new Analyzers(
        new PerFieldAnalyzerWrapper(VietnameseAnalyzer.keepingMarks(ADDED, abbreviations), fields),
        VietnameseAnalyzer.keepingMarks(REPLACED, abbreviations),
        VietnameseAnalyzer.foldingMarks(REPLACED, abbreviations),
        VietnameseAnalyzer.keepingMarks(EXPANDED, abbreviations),
        VietnameseAnalyzer.foldingMarks(EXPANDED, abbreviations),
        names,
        symbols,
        new WordPairAnalyzer());
  }

  /** The words that a field has for a text. */
  List<String> words(String field, String text) {
    return VietnameseAnalyzer.tokens(indexing, field, text);
  }

  /** A name as a key: its words in one spelling, without marks and punctuation. */
  String key(String name) {
    return String.join(" ", VietnameseAnalyzer.tokens(symbols, name));
  }

  /** The same with the usual abbreviations in place of long forms. */
  String shortKey(String name) {
    return String.join(" ", VietnameseAnalyzer.tokens(names, name));
  }
}
