package vn.kehoach.gold.match;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.Evidence;
import vn.kehoach.corpus.plan.Item;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.gold.GoldPlaces;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.ItemKind;

/**
 * Matches items by where they stand in the text that was annotated: twice the characters in common
 * over all characters of the two, white space aside. This measures extraction alone; the plan has
 * to be made from this very document.
 */
public final class SpanMatcher implements ItemMatcher {

  private final Document document;
  private final Plan plan;
  private final GoldPlaces finder;

  /** A matcher for one document and the plan that was made from it. */
  public SpanMatcher(Document document, Plan plan) {
    this.document = document;
    this.plan = plan;
    this.finder = new GoldPlaces(document.text());
  }

  @Override
  public Alignment match(ItemKind kind, GoldPlan gold, GoldPlan predicted) {
    List<BitSet> golds =
        finder.items(gold, kind).stream()
            .map(place -> place.map(quotation -> letters(quotation.parts())).orElseGet(BitSet::new))
            .toList();
    List<BitSet> predictions = items(kind).map(item -> letters(parts(item.evidence()))).toList();
    return Aligner.align(
        golds.size(), predictions.size(), (i, j) -> likeness(golds.get(i), predictions.get(j)));
  }

  private static double likeness(BitSet one, BitSet other) {
    int all = one.cardinality() + other.cardinality();
    if (all == 0 || !one.intersects(other)) {
      return 0;
    }
    BitSet common = (BitSet) one.clone();
    common.and(other);
    return 2.0 * common.cardinality() / all;
  }

  private Stream<? extends Item> items(ItemKind kind) {
    return switch (kind) {
      case OBJECTIVES -> plan.objectives().stream();
      case TARGETS -> plan.targets().stream();
      case ASSIGNMENTS -> plan.assignments().stream();
    };
  }

  private static List<Span> parts(Evidence evidence) {
    Stream.Builder<Span> parts = Stream.builder();
    int from = evidence.begin();
    for (Span omitted : evidence.omitted()) {
      parts.add(new Span(from, omitted.begin()));
      from = omitted.end();
    }
    return parts.add(new Span(from, evidence.end())).build().toList();
  }

  private BitSet letters(List<Span> spans) {
    BitSet letters = new BitSet();
    int length = document.text().length();
    for (Span span : spans) {
      for (int i = span.begin(); i < Math.min(span.end(), length); i++) {
        if (!Character.isWhitespace(document.text().charAt(i))) {
          letters.set(i);
        }
      }
    }
    return letters;
  }
}
