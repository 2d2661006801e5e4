package vn.kehoach.extractor.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Table;

/** A piece of the tree while it grows: a line, a table, or the root, and what stands under it. */
final class Branch {

  /** How lines without a number relate to others. */
  enum Sort {
    /** The document itself. */
    ROOT,
    /** A line with a number or a bullet. */
    LABELLED,
    /** A heading in capitals that the lexicon knows, its number lost. */
    TOP_HEADING,
    /** Another heading without a number, or a paragraph that introduces what follows. */
    BARE_HEADING,
    /** A plain paragraph. */
    PARAGRAPH,
    /** A table. */
    TABLE
  }

  final Sort sort;
  final @Nullable Line line;
  final @Nullable Table table;
  final @Nullable Branch parent;
  final List<Branch> children = new ArrayList<>();

  private Branch(Sort sort, @Nullable Line line, @Nullable Table table, @Nullable Branch parent) {
    this.sort = sort;
    this.line = line;
    this.table = table;
    this.parent = parent;
  }

  static Branch root() {
    return new Branch(Sort.ROOT, null, null, null);
  }

  Branch add(Sort childSort, Line childLine) {
    Branch child = new Branch(childSort, childLine, null, this);
    children.add(child);
    return child;
  }

  void add(Table childTable) {
    children.add(new Branch(Sort.TABLE, null, childTable, this));
  }

  @Nullable LabelKind kind() {
    return line == null || line.label() == null ? null : line.label().kind();
  }

  /** The nearest of this branch and its parents that bears a label of that kind. */
  @Nullable Branch nearest(LabelKind kind) {
    for (Branch branch = this; branch != null; branch = branch.parent) {
      if (branch.kind() == kind) {
        return branch;
      }
    }
    return null;
  }

  /** The nearest of this branch and its parents of that sort. */
  @Nullable Branch nearest(Sort wanted) {
    for (Branch branch = this; branch != null; branch = branch.parent) {
      if (branch.sort == wanted) {
        return branch;
      }
    }
    return null;
  }
}
