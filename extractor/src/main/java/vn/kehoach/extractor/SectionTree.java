package vn.kehoach.extractor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.Section;
import vn.kehoach.extractor.outline.OutlineNode;
import vn.kehoach.extractor.outline.PlanText;
import vn.kehoach.extractor.outline.SectionNode;

/** The outline as the plan keeps it: sections with their headings, without the leaves. */
final class SectionTree {

  private SectionTree() {}

  static List<Section> of(PlanText plan) {
    return sections(plan, plan.outline().sections());
  }

  private static List<Section> sections(PlanText plan, List<OutlineNode> nodes) {
    List<Section> sections = new ArrayList<>();
    for (OutlineNode node : nodes) {
      if (node instanceof SectionNode section) {
        sections.add(
            new Section(
                section.path(),
                absentIfEmpty(section.label()),
                absentIfEmpty(plan.words(section.words())),
                section.role(),
                section.span().begin(),
                section.span().end(),
                sections(plan, section.children())));
      }
    }
    return sections;
  }

  private static @Nullable String absentIfEmpty(String words) {
    return words.isEmpty() ? null : words;
  }
}
