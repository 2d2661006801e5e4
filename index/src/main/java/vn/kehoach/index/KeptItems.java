package vn.kehoach.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import vn.kehoach.index.packing.PackedText;

/**
 * What is shown of a run of a plan's items, kept as one packed value: neighbours share words and
 * facts, and a value of some kilobytes is unpacked in a fraction of a millisecond.
 *
 * @param items at most {@link #RUN}, in the plan's order
 */
record KeptItems(PlanFacts plan, List<KeptItem> items) {

  /** Entries that share a value. */
  static final int RUN = 32;

  /** Ends an item; no text of a plan has this character. */
  private static final char END = '\u001E';

  /** Ends a fact of an item, likewise. */
  private static final char FACT = '\u001D';

  private static final char AGENCY = 'a';
  private static final char MEASURE = 'm';

  BytesRef packed(PackedText packing) {
    KeptFacts facts = new KeptFacts();
    StringBuilder texts = new StringBuilder(KeptFacts.write(plan));
    for (KeptItem item : items) {
      texts.append(END).append(FactWriter.clean(item.text())).append(FACT);
      texts.append(facts.write(item));
      item.agencies()
          .forEach(agency -> texts.append(FACT).append(AGENCY).append(facts.write(agency)));
      item.measures()
          .forEach(measure -> texts.append(FACT).append(MEASURE).append(facts.write(measure)));
    }
    return new BytesRef(packing.pack(texts.toString()));
  }

  /** Items that are read as they are asked for: those up to the last asked. */
  static final class Opened {

    private final String[] parts;
    private final PlanFacts plan;
    private final KeptFacts facts = new KeptFacts();
    private final List<KeptItem> items = new ArrayList<>();

    private Opened(String text) {
      this.parts = text.split(String.valueOf(END), -1);
      this.plan = KeptFacts.plan(parts[0]);
    }

    static Opened of(BytesRef value, PackedText packing) throws IOException {
      return new Opened(packing.unpack(value.bytes, value.offset, value.length));
    }

    PlanFacts plan() {
      return plan;
    }

    /** The item of a number, from 0. */
    KeptItem item(int number) {
      while (items.size() <= number) {
        String[] item = parts[items.size() + 1].split(String.valueOf(FACT), -1);
        items.add(read(item, facts));
      }
      return items.get(number);
    }
  }

  private static KeptItem read(String[] parts, KeptFacts facts) {
    KeptItem item = facts.item(parts[0], parts[1]);
    List<AgencyFact> agencies = new ArrayList<>();
    List<MeasureFact> measures = new ArrayList<>();
    for (int i = 2; i < parts.length; i++) {
      String fact = parts[i].substring(1);
      if (parts[i].charAt(0) == AGENCY) {
        agencies.add(facts.agency(fact));
      } else {
        measures.add(facts.measure(fact));
      }
    }
    return item.with(agencies, measures);
  }
}
