package vn.kehoach.extractor.outline;

import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.document.Table;
import vn.kehoach.corpus.plan.SectionRole;

/** A table as it stands between paragraphs. */
public record TableNode(Table table, SectionRole role) implements OutlineNode {

  @Override
  public Span span() {
    return table.span();
  }

  @Override
  public Span words() {
    return table.span();
  }

  @Override
  public int page() {
    return table.page();
  }
}
