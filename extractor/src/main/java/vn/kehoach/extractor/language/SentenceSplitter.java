package vn.kehoach.extractor.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;

/**
 * Cuts a paragraph into sentences with an OpenNLP model of administrative Vietnamese.
 *
 * <p>The model weighs dots; two laws stand above it: no sentence begins with a small letter ({@code
 * người bán dâm,... tạo cơ hội}), and where copying lost the break between two paragraphs ({@code
 * …mại dâmĐài Phát thanh…}) there is one. Not thread-safe: OpenNLP's detectors keep state.
 */
public final class SentenceSplitter {

  /** Steps ask for the sentences of a paragraph one after the other. */
  private static final int REMEMBERED = 256;

  private final @Nullable SentenceDetectorME detector;
  private final RecentAnswers<String, opennlp.tools.util.Span[]> detected =
      new RecentAnswers<>(REMEMBERED);

  /** A splitter with a model. */
  public SentenceSplitter(SentenceModel model) {
    this(new SentenceDetectorME(model));
  }

  private SentenceSplitter(@Nullable SentenceDetectorME detector) {
    this.detector = detector;
  }

  /** A splitter without a model: a dot counts where small letters and a capital stand around it. */
  public static SentenceSplitter byLawsAlone() {
    return new SentenceSplitter((@Nullable SentenceDetectorME) null);
  }

  /** The sentences of a paragraph, in order, without white space around them. */
  public List<Span> sentences(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    int begin = paragraph.begin();
    int from = begin;
    for (int end : ends(text, paragraph)) {
      for (int i = from; i + 1 < end; i++) {
        if (isLostBreak(text, i, paragraph)
            || isPlainEnd(text, i, begin, paragraph)
            || isOpenEnd(text, i, paragraph)
            || isGluedEnd(text, i, paragraph)) {
          add(sentences, text, begin, i + 1);
          begin = i + 1;
        }
      }
      from = end;
      if (endsWithMark(text, end) && mayBeginSentence(text, end, paragraph.end())) {
        add(sentences, text, begin, end);
        begin = end;
      }
    }
    add(sentences, text, begin, paragraph.end());
    return sentences;
  }

  /** Where the model sees ends, in order; the paragraph's own end is always the last. */
  private int[] ends(String text, Span paragraph) {
    if (detector == null || !mayEndInside(text, paragraph)) {
      return new int[] {paragraph.end()};
    }
    opennlp.tools.util.Span[] seen = detected.to(paragraph.of(text), detector::sentPosDetect);
    int[] ends = new int[seen.length + 1];
    for (int i = 0; i < seen.length; i++) {
      ends[i] = paragraph.begin() + seen[i].getEnd();
    }
    ends[seen.length] = paragraph.end();
    return ends;
  }

  /** Whether a mark that may end a sentence stands before the paragraph's last words. */
  private static boolean mayEndInside(String text, Span paragraph) {
    for (int i = paragraph.begin(); i < paragraph.end() - 1; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?') {
        return true;
      }
    }
    return false;
  }

  private static void add(List<Span> sentences, String text, int begin, int end) {
    Span sentence = new Span(begin, end).trimmed(text);
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
  }

  /** {@code (1.457 HS)}: behind the dot inside a number the model may see an end that is none. */
  private static boolean endsWithMark(String text, int end) {
    int last = end - 1;
    while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    return last < 0 || !Character.isDigit(text.charAt(last));
  }

  private static boolean mayBeginSentence(String text, int at, int end) {
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return !Character.isLowerCase(c);
      }
    }
    return true;
  }

  /** {@code … thực hiện. Bố trí …}: small letters, a dot, a space and a capital. */
  private static boolean isPlainEnd(String text, int i, int begin, Span paragraph) {
    if (text.charAt(i) != '.' || i + 2 >= paragraph.end() || i - 3 < begin) {
      return false;
    }
    return Character.isWhitespace(text.charAt(i + 1))
        && Character.isUpperCase(text.charAt(i + 2))
        && Character.isLowerCase(text.charAt(i - 1))
        && Character.isLowerCase(text.charAt(i - 2))
        && (Character.isLowerCase(text.charAt(i - 3)) || text.charAt(i - 3) == ' ');
  }

  /**
   * {@code … trên 75.000 tỷ đồng… Đến năm 2030, …}: a list that is left open, and a new sentence.
   */
  private static boolean isOpenEnd(String text, int i, Span paragraph) {
    return text.charAt(i) == '\u2026'
        && i + 3 < paragraph.end()
        && i > paragraph.begin()
        && Character.isLetterOrDigit(text.charAt(i - 1))
        && text.charAt(i + 1) == ' '
        && Character.isUpperCase(text.charAt(i + 2))
        && Character.isLowerCase(text.charAt(i + 3));
  }

  /** {@code … bền vững.Phấn đấu …}: a dot between two words whose space got lost. */
  private static boolean isGluedEnd(String text, int i, Span paragraph) {
    if (text.charAt(i) != '.'
        || i + 2 >= paragraph.end()
        || !Character.isUpperCase(text.charAt(i + 1))
        || !Character.isLowerCase(text.charAt(i + 2))) {
      return false;
    }
    int begin = i;
    while (begin > paragraph.begin() && Character.isLowerCase(text.charAt(begin - 1))) {
      begin--;
    }
    boolean word = i - begin >= 2 && begin > paragraph.begin() && text.charAt(begin - 1) == ' ';
    return word && hasMark(text, begin, i);
  }

  /**
   * A small letter right before a capital inside what should be two words. Names of products
   * ({@code YouTube}) are told apart by their letters: they bear no Vietnamese marks.
   */
  private static boolean isLostBreak(String text, int i, Span paragraph) {
    if (!Character.isUpperCase(text.charAt(i + 1)) || !Character.isLowerCase(text.charAt(i))) {
      return false;
    }
    int begin = i;
    while (begin > paragraph.begin() && Character.isLowerCase(text.charAt(begin - 1))) {
      begin--;
    }
    int end = i + 2;
    while (end < paragraph.end() && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    boolean words = i - begin >= 1 && end - i > 2;
    boolean atWordBegin =
        begin == paragraph.begin()
            || !Character.isLetter(text.charAt(begin - 1))
            || Character.isUpperCase(text.charAt(begin - 1));
    boolean atWordEnd = end >= paragraph.end() || !Character.isLetter(text.charAt(end));
    return words && atWordBegin && atWordEnd && hasMark(text, begin, end);
  }

  private static boolean hasMark(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (text.charAt(i) >= 0x80) {
        return true;
      }
    }
    return false;
  }
}
