package vn.kehoach.extractor.outline;

import java.util.stream.Stream;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.SectionRole;

/** A piece of the outline: a section with its heading, a leaf of running text, or a table. */
public sealed interface OutlineNode permits SectionNode, TextNode, TableNode {

  /** Everything of it, label and children included. */
  Span span();

  /** Its own words, without the label in front. */
  Span words();

  /** What it is for. */
  SectionRole role();

  /** Page on which it begins, from 1; 0 where the format has none. */
  int page();

  /** This node and everything below it, parents before their children. */
  default Stream<OutlineNode> andBelow() {
    return this instanceof SectionNode section
        ? Stream.concat(Stream.of(this), section.children().stream().flatMap(OutlineNode::andBelow))
        : Stream.of(this);
  }
}
