package vn.kehoach.extractor.outline;

import java.util.List;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.SectionRole;

/**
 * A heading, or a line that introduces what stands under it.
 *
 * @param path labels from the top, joined by dots; unique in the document
 * @param label number without closing marks; empty where there is none
 * @param words the heading's own words, without label and closing colon
 * @param introduces whether the line ends in a colon
 * @param scope how wide objectives under it are
 */
public record SectionNode(
    String path,
    String label,
    Span span,
    Span words,
    boolean introduces,
    SectionRole role,
    ObjectiveScope scope,
    int page,
    List<OutlineNode> children)
    implements OutlineNode {

  /** Copies the children. */
  public SectionNode {
    children = List.copyOf(children);
  }
}
