package vn.kehoach.corpus.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of the outline.
 *
 * @param path labels from the top, joined by dots, such as {@code "II.1.a"}; unique in the plan
 * @param label its own number as written, without the closing mark
 * @param heading words of the heading
 * @param begin offset where the section begins, its heading included
 * @param end offset after its last child
 */
public record Section(
    String path,
    @Nullable String label,
    @Nullable String heading,
    SectionRole role,
    int begin,
    int end,
    List<Section> children) {

  /** Copies the children. */
  public Section {
    children = List.copyOf(children);
  }
}
