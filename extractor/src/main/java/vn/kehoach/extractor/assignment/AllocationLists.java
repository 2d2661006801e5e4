package vn.kehoach.extractor.assignment;

import java.util.List;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.outline.OutlineNode;
import vn.kehoach.extractor.outline.TextNode;

/** Tells the lists of an office's letter that give each body its work from lists of tasks. */
final class AllocationLists {

  /** So many items that give work in so many words tell what the list is. */
  private static final int FEWEST_ALLOCATIONS = 2;

  private final AgencyReader agencies;
  private final Subjects subjects;
  private final GoverningLines governingLines;

  AllocationLists(AgencyReader agencies, Subjects subjects, GoverningLines governingLines) {
    this.agencies = agencies;
    this.subjects = subjects;
    this.governingLines = governingLines;
  }

  /**
   * Whether items of one list give work to bodies, two of them in so many words: {@code Giao Sở X
   * …}, {@code Sở Y: …}. Those beside them that begin with a body do the same.
   */
  boolean areOne(List<OutlineNode> children) {
    List<TextNode> items =
        children.stream()
            .filter(TextNode.class::isInstance)
            .map(TextNode.class::cast)
            .filter(leaf -> !leaf.label().isEmpty() && leaf.role() == SectionRole.TASK)
            .toList();
    long named = items.stream().filter(leaf -> allocates(leaf) || beginsWithBody(leaf)).count();
    return items.stream().filter(this::allocates).limit(FEWEST_ALLOCATIONS).count()
            == FEWEST_ALLOCATIONS
        && named * 2 > items.size();
  }

  private boolean allocates(TextNode leaf) {
    boolean given =
        subjects
            .of(leaf.words())
            .filter(subject -> subject.act() != Subjects.Act.NONE)
            .filter(subject -> subject.agencies().getFirst().id() != null)
            .isPresent();
    return given
        || governingLines
            .runIn(leaf.words(), false)
            .filter(runIn -> runIn.agencies().getFirst().id() != null)
            .isPresent();
  }

  /** {@code Văn phòng UBND tỉnh phát giấy mời}: a body that is known, and what it is to do. */
  boolean beginsWithBody(TextNode leaf) {
    return subjects
        .of(leaf.words())
        .filter(subject -> subject.act() == Subjects.Act.NONE)
        .filter(subject -> subject.agencies().getFirst().id() != null)
        .filter(subject -> agencies.predicateAt(subject.predicate(), leaf.words().end()))
        .isPresent();
  }
}
