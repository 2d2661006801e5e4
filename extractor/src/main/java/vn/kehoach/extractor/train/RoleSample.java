package vn.kehoach.extractor.train;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.corpus.document.Block;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.document.TextBlock;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.extractor.model.RoleFeatures;

/**
 * A stretch of text with its role.
 *
 * @param features what a model sees of it
 */
record RoleSample(SectionRole role, List<String> features) {

  /** So many characters below a heading are looked at. */
  private static final int BODY = 600;

  /** Longer paragraphs are no headings. */
  private static final int LONGEST_HEADING = 160;

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:[-–+*•]|[IVX]+[.-]|\\(?\\d{1,2}\\)|\\d{1,2}(?:\\.\\d{1,2}){0,3}[.-]?|[a-zđ][).]|(?:Điều|Phần|Chương|Mục)"
              + " \\w+[.:]?)\\s+");

  private static final Pattern SENTENCE_END = Pattern.compile("[.;,]$");

  /**
   * A sample for each heading: the first line of a run, and what is numbered like a heading below.
   */
  static List<RoleSample> ofSections(TrainingDocument document) {
    List<RoleSample> samples = new ArrayList<>();
    String text = document.document().text();
    for (TrainingDocument.Run run : document.runs()) {
      boolean first = true;
      for (TextBlock block : blocks(document.document(), run.span())) {
        if (first || isHeading(block, text)) {
          int end = Math.min(run.span().end(), block.span().end() + BODY);
          samples.add(
              isShort(block, text)
                  ? section(run, plain(block, text), text.substring(block.span().end(), end))
                  : section(run, "", text.substring(block.span().begin(), end)));
        }
        first = false;
      }
    }
    return samples;
  }

  private static RoleSample section(TrainingDocument.Run run, String heading, String body) {
    return new RoleSample(run.role(), RoleFeatures.ofSection(heading, body));
  }

  /** A sample for each paragraph and list item. */
  static List<RoleSample> ofSentences(TrainingDocument document) {
    List<RoleSample> samples = new ArrayList<>();
    String text = document.document().text();
    for (TrainingDocument.Run run : document.runs()) {
      for (TextBlock block : blocks(document.document(), run.span())) {
        samples.add(new RoleSample(run.role(), RoleFeatures.ofSentence(plain(block, text))));
      }
    }
    return samples;
  }

  private static List<TextBlock> blocks(Document document, Span run) {
    List<TextBlock> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof TextBlock lines && run.contains(block.span())) {
        blocks.add(lines);
      }
    }
    return blocks;
  }

  private static boolean isHeading(TextBlock block, String text) {
    boolean numbered = !block.label().isEmpty() || LABEL.matcher(block.span().of(text)).find();
    return numbered
        && isShort(block, text)
        && !SENTENCE_END.matcher(block.span().of(text).strip()).find();
  }

  private static boolean isShort(TextBlock block, String text) {
    return block.span().of(text).strip().length() <= LONGEST_HEADING;
  }

  private static String plain(TextBlock block, String text) {
    return LABEL.matcher(block.span().of(text).strip()).replaceFirst("");
  }
}
