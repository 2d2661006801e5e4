package vn.kehoach.extractor.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.corpus.document.Block;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.document.Table;
import vn.kehoach.corpus.document.TextBlock;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.SectionRole;

/**
 * Makes the outline of an official paper; a news report has none to find, see {@link NewsOutliner}.
 */
public final class Outliner {

  private final HeadingLexicon lexicon;
  private final SectionRoles roles;
  private final SectionAdvice advice;

  /** An outliner that asks about sections whose heading it does not know. */
  public Outliner(SectionAdvice advice) {
    this.advice = advice;
    this.lexicon = HeadingLexicon.standard();
    this.roles = new SectionRoles(lexicon);
  }

  /** The tree of a document whose zones are known. */
  public Outline outline(Document document, Zones zones) {
    String text = document.text();
    TreeGrower body = new TreeGrower(text, lexicon);
    List<Block> header = new ArrayList<>();
    List<Block> basis = new ArrayList<>();
    List<Block> closing = new ArrayList<>();
    List<Block> attachment = new ArrayList<>();
    TreeGrower annexes = new TreeGrower(text, lexicon);
    for (Block block : document.blocks()) {
      if (block.span().overlaps(zones.attachment())) {
        attachment.add(block);
      } else if (block.span().overlaps(zones.closing())) {
        closing.add(block);
      } else if (block.span().begin() < zones.header().end()) {
        header.add(block);
      } else if (block.span().begin() < zones.basis().end()) {
        basis.add(block);
      } else if (closing.isEmpty()) {
        grow(document, body, block);
      } else {
        grow(document, annexes, block);
      }
    }
    SectionPaths paths = new SectionPaths();
    SectionMaker maker = new SectionMaker(text, lexicon, roles, advice, paths);
    List<OutlineNode> sections = new ArrayList<>();
    flat(document, header, SectionRole.HEADER, paths).ifPresent(sections::add);
    flat(document, basis, SectionRole.BASIS, paths).ifPresent(sections::add);
    sections.addAll(maker.sections(body.tree()));
    flat(document, closing, SectionRole.CLOSING, paths).ifPresent(sections::add);
    flat(document, attachment, SectionRole.HEADER, paths).ifPresent(sections::add);
    sections.addAll(maker.sections(annexes.tree()));
    return new Outline(document, sections);
  }

  private static void grow(Document document, TreeGrower tree, Block block) {
    switch (block) {
      case TextBlock paragraph -> Line.of(document, paragraph).forEach(tree::add);
      case Table table -> tree.add(table);
    }
  }

  /** A part of the paper without sections of its own, one leaf a line. */
  private static Optional<OutlineNode> flat(
      Document document, List<Block> blocks, SectionRole role, SectionPaths paths) {
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    Span span = new Span(blocks.getFirst().span().begin(), blocks.getLast().span().end());
    List<OutlineNode> children = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case TextBlock paragraph ->
            Line.of(document, paragraph)
                .forEach(line -> children.add(TextNode.of(line, false, role)));
        case Table table -> children.add(new TableNode(table, role));
      }
    }
    return Optional.of(
        new SectionNode(
            paths.next("", ""),
            "",
            span,
            new Span(span.begin(), span.begin()),
            false,
            role,
            ObjectiveScope.UNSPECIFIED,
            blocks.getFirst().page(),
            children));
  }
}
