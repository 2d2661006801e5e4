package vn.kehoach.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.corpus.plan.Evidence;
import vn.kehoach.corpus.plan.Item;
import vn.kehoach.index.query.ItemKind;

/** What the index keeps of an item to show it. */
record KeptItem(
    String id,
    ItemKind kind,
    String text,
    @Nullable AssignmentRole role,
    @Nullable String deadline,
    ItemPlace place,
    List<AgencyFact> agencies,
    List<MeasureFact> measures) {

  static KeptItem of(Item item, ItemFacts facts) {
    Evidence evidence = item.evidence();
    return new KeptItem(
        item.id(),
        ItemKind.of(item),
        item.text(),
        facts.role(),
        facts.deadline(),
        new ItemPlace(
            new Span(evidence.begin(), evidence.end()),
            evidence.section(),
            evidence.page(),
            evidence.by()),
        facts.agencies(),
        facts.measures());
  }

  KeptItem with(List<AgencyFact> bodies, List<MeasureFact> quantities) {
    return new KeptItem(id, kind, text, role, deadline, place, bodies, quantities);
  }
}
