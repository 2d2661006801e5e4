package vn.kehoach.extractor.outline;

import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.corpus.document.Document;

/**
 * A document's tree of sections in reading order.
 *
 * @param sections what stands at the top level
 */
public record Outline(Document document, List<OutlineNode> sections) {

  /** Copies the list. */
  public Outline {
    sections = List.copyOf(sections);
  }

  /** Every node, parents before their children. */
  public Stream<OutlineNode> nodes() {
    return sections.stream().flatMap(OutlineNode::andBelow);
  }
}
