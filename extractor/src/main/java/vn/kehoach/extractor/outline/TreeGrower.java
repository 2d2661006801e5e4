package vn.kehoach.extractor.outline;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.document.Table;

/**
 * Hangs lines into a tree, one after the other.
 *
 * <p>A label joins its siblings: the nearest open section with the same kind of label. A kind that
 * is not open goes under the line before it where that line is wider, introduces something or is a
 * bare heading; else up to where it fits. So the nesting is read from the document itself, and
 * skipped or mixed levels (a Party paper's {@code 1-} over {@code I.}) do no harm.
 */
final class TreeGrower {

  private static final int HEADING_WORDS = 28;

  private final String text;
  private final HeadingLexicon lexicon;
  private final Branch root = Branch.root();
  private Branch top = root;
  private @Nullable Line pending;
  private @Nullable Line caption;
  private boolean romansInCapitals;

  TreeGrower(String text, HeadingLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  Branch tree() {
    settleCaption();
    return root;
  }

  void add(Line added) {
    settleCaption();
    Line line = withPendingLabel(added);
    if (line.words().isEmpty()) {
      pending = line.label() == null ? null : line;
      return;
    }
    Label label = repaired(line);
    if (label != null && isCaption(label)) {
      caption = line;
    } else if (label != null) {
      addLabelled(
          new Line(label, line.span(), line.words(), line.page(), line.look(), line.marked()));
    } else {
      addPlain(line);
    }
  }

  /** {@code PHẦN I} on a line of its own is the number of the heading on the next line. */
  private Line withPendingLabel(Line line) {
    Line number = pending;
    if (number != null && text.charAt(line.span().begin()) == '(') {
      // "(Kèm theo Kế hoạch số …)" stands between an annex's number and its title.
      return line;
    }
    pending = null;
    if (number == null || line.label() != null || line.words().isEmpty()) {
      return line;
    }
    return new Line(
        number.label(),
        new Span(number.span().begin(), line.span().end()),
        line.words(),
        number.page(),
        line.look(),
        line.marked());
  }

  void add(Table table) {
    Branch parent = container();
    if (caption != null) {
      // The caption is over this table alone, not over what comes after it.
      parent = parent.add(Branch.Sort.BARE_HEADING, caption);
      caption = null;
    }
    parent.add(table);
  }

  private static boolean isCaption(Label label) {
    return label.kind() == LabelKind.APPENDIX
        && label.text().toLowerCase(Locale.ROOT).startsWith("biểu");
  }

  /**
   * A short line is the caption of the table after it. Without a table it is a paragraph, and
   * {@code Biểu 1} heads an annex.
   */
  private void settleCaption() {
    Line line = caption;
    caption = null;
    if (line != null && line.label() != null) {
      addLabelled(line);
    } else if (line != null) {
      addParagraph(line);
    }
  }

  private void addParagraph(Line line) {
    Branch parent = container();
    parent.add(Branch.Sort.PARAGRAPH, line);
    top = parent;
  }

  private void addLabelled(Line line) {
    LabelKind kind = Objects.requireNonNull(line.label()).kind();
    Branch sibling = top.nearest(kind);
    Branch parent =
        sibling != null ? Objects.requireNonNull(sibling.parent) : newLevel(line.label());
    top = parent.add(Branch.Sort.LABELLED, line);
  }

  private Branch newLevel(Label label) {
    Branch parent = top;
    while (parent.sort != Branch.Sort.ROOT && !mayHold(parent, label)) {
      parent = Objects.requireNonNull(parent.parent);
    }
    return parent;
  }

  private boolean mayHold(Branch parent, Label label) {
    Line line = parent.line;
    if (line == null || parent.sort == Branch.Sort.PARAGRAPH) {
      return false;
    }
    LabelKind kind = parent.kind();
    if (kind == null) {
      return label.kind() != LabelKind.APPENDIX
          && (parent.sort == Branch.Sort.TOP_HEADING
              || label.kind().compareTo(LabelKind.ROMAN) > 0);
    }
    if (kind.compareTo(label.kind()) < 0) {
      return true;
    }
    if (!kind.counts() && !label.kind().counts()) {
      return line.introduces(text);
    }
    return label.isFirst()
        && kind.counts()
        && label.kind().compareTo(LabelKind.CHAPTER) > 0
        && (line.introduces(text) || (isShort(line) && parent.children.isEmpty()));
  }

  private void addPlain(Line line) {
    boolean capitals = Capitals.dominate(text, line.words());
    boolean known = lexicon.meaning(text, heading(line)).isPresent();
    if (capitals && known && isShort(line)) {
      Branch roman = top.nearest(LabelKind.ROMAN);
      Branch heading = top.nearest(Branch.Sort.TOP_HEADING);
      Branch parent =
          roman != null && roman.parent != null
              ? roman.parent
              : heading != null && heading.parent != null ? heading.parent : root;
      top = parent.add(Branch.Sort.TOP_HEADING, line);
    } else if (isBareHeading(line, capitals)) {
      Branch sibling = top.nearest(Branch.Sort.BARE_HEADING);
      Branch parent = sibling != null && sibling.parent != null ? sibling.parent : container();
      top = parent.add(Branch.Sort.BARE_HEADING, line);
    } else if (isShort(line)) {
      caption = line;
    } else {
      addParagraph(line);
    }
  }

  private boolean isBareHeading(Line line, boolean capitals) {
    if (line.introduces(text)) {
      return true;
    }
    return isShort(line)
        && !line.endsSentence(text)
        && (line.marked()
            || capitals
            || line.look().bold()
            || lexicon.isWholly(text, heading(line)));
  }

  private boolean isShort(Line line) {
    return line.wordCount(text, HEADING_WORDS + 1) <= HEADING_WORDS && !line.endsSentence(text);
  }

  /** Where a paragraph or a table goes: under the nearest heading, not under a finished item. */
  private Branch container() {
    Branch parent = top;
    while (parent.line != null && isFinished(parent)) {
      parent = Objects.requireNonNull(parent.parent);
    }
    return parent;
  }

  private boolean isFinished(Branch branch) {
    Line line = Objects.requireNonNull(branch.line);
    if (branch.sort == Branch.Sort.PARAGRAPH) {
      return true;
    }
    if (line.introduces(text)) {
      // What it introduces ends with the first paragraph after its items.
      return branch.sort == Branch.Sort.BARE_HEADING
          && branch.children.stream().anyMatch(child -> child.sort == Branch.Sort.LABELLED);
    }
    LabelKind kind = branch.kind();
    if (kind != null && !kind.counts()) {
      return true;
    }
    return branch.children.isEmpty() && line.endsSentence(text) && !isShort(line);
  }

  /** {@code I.} in front of a sentence among {@code II.} in capitals is a misread {@code 1.}. */
  private @Nullable Label repaired(Line line) {
    Label label = line.label();
    if (label == null || label.kind() != LabelKind.ROMAN) {
      return label;
    }
    boolean capitals = Capitals.dominate(text, line.words());
    if (capitals) {
      romansInCapitals = true;
      return label;
    }
    return romansInCapitals && label.ordinal() == 1 ? new Label(LabelKind.ARABIC, "1", 1) : label;
  }

  private Span heading(Line line) {
    Span words = line.words();
    return line.introduces(text) ? new Span(words.begin(), words.end() - 1) : words;
  }
}
