package vn.kehoach.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.DateRange;
import vn.kehoach.corpus.plan.Item;
import vn.kehoach.corpus.plan.LegalBasis;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.Section;
import vn.kehoach.index.packing.PackedText;
import vn.kehoach.index.query.ItemKind;

/**
 * A plan as a block of entries: its items, then itself. Facts of the plan that most queries ask for
 * are repeated on the items, where a run of equal terms costs next to nothing; the others are
 * joined.
 */
final class PlanBlock {

  private static final FieldType WORDS =
      tokenized(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
  private static final FieldType NAMES = tokenized(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

  /** Code units; longer ones are nobody's name, and Lucene's terms end at 32,766 bytes. */
  private static final int LONGEST_NAME = 1000;

  private final Analyzers analyzers;
  private final MeasureSpace space;
  private final Remembering<String> keys;
  private final Remembering<Set<String>> names;
  private final PackedText packing = new PackedText();

  PlanBlock(Analyzers analyzers) {
    this.analyzers = analyzers;
    this.space = new MeasureSpace(analyzers);
    this.keys = new Remembering<>(analyzers::key);
    this.names = new Remembering<>(name -> Set.copyOf(analyzers.words(Fields.TEXT, name)));
  }

  /** Entries of the items in their order, then that of the plan. */
  List<Document> entries(Plan plan) {
    PlanFacts facts = PlanHeader.facts(plan);
    List<String> planWords = PlanHeader.words(plan).toList();
    Map<String, String> headings =
        sections(plan.sections())
            .filter(section -> section.heading() != null)
            .collect(
                Collectors.toMap(
                    Section::path,
                    section -> Objects.requireNonNull(section.heading()),
                    (first, _) -> first));
    Set<String> around = new TreeSet<>();
    planWords.forEach(words -> around.addAll(analyzers.words(Fields.TEXT, words)));
    List<Document> entries = new ArrayList<>();
    List<KeptItem> kept = new ArrayList<>();
    plan.items()
        .forEach(item -> {
          ItemFacts ofItem = ItemFacts.of(item);
          Document entry = item(item, ofItem, facts);
          about(entry, around, headings.get(item.evidence().section()), ofItem);
          entries.add(entry);
          kept.add(KeptItem.of(item, ofItem));
        });
    entries.add(plan(plan, facts, planWords));
    keep(facts, kept, entries);
    return entries;
  }

  private void keep(PlanFacts plan, List<KeptItem> items, List<Document> entries) {
    for (int from = 0; from < entries.size(); from += KeptItems.RUN) {
      int to = Math.min(from + KeptItems.RUN, items.size());
      BytesRef value = new KeptItems(plan, items.subList(from, to)).packed(packing);
      entries.get(from).add(new BinaryDocValuesField(Fields.KEPT, value));
    }
  }

  private static Stream<Section> sections(List<Section> sections) {
    return sections.stream()
        .flatMap(section -> Stream.concat(Stream.of(section), sections(section.children())));
  }

  private Document plan(Plan plan, PlanFacts facts, List<String> words) {
    Document entry = new Document();
    entry.add(new StringField(Fields.ENTRY, Fields.PLAN_ENTRY, Field.Store.NO));
    // Lengths of texts are looked up faster where every entry has one.
    entry.add(new Field(Fields.TEXT, "", WORDS));
    facets(entry, FacetSignature.NONE);
    common(entry, facts);
    for (String word : words) {
      entry.add(new Field(Fields.HEADING, word, NAMES));
    }
    if (facts.number() != null) {
      entry.add(new Field(Fields.NUMBER, facts.number(), NAMES));
      known(entry, Suggestion.Kind.NUMBER, facts.number());
    }
    PlanIdentity.of(facts, analyzers)
        .ifPresent(
            identity -> entry.add(new StringField(Fields.IDENTITY, identity, Field.Store.NO)));
    if (facts.province() != null) {
      known(entry, Suggestion.Kind.PROVINCE, facts.province());
    }
    if (facts.subject() != null) {
      entry.add(new Field(Fields.SUBJECT, facts.subject(), NAMES));
    }
    for (LegalBasis basis : plan.header().bases()) {
      Stream.of(basis.number(), basis.title())
          .filter(Objects::nonNull)
          .forEach(part -> entry.add(new Field(Fields.BASIS, part, NAMES)));
    }
    return entry;
  }

  private static void facets(Document entry, FacetSignature signature) {
    entry.add(new SortedDocValuesField(Fields.FACETS, new BytesRef(signature.write())));
  }

  private static void common(Document entry, PlanFacts facts) {
    entry.add(new StringField(Fields.PLAN, facts.id(), Field.Store.NO));
    entry.add(new SortedDocValuesField(Fields.ORDER, PlanOrder.of(facts)));
    if (facts.issuedOn() != null) {
      entry.add(new NumericDocValuesField(Fields.DATE, facts.issuedOn().toEpochDay()));
    }
  }

  private Document item(Item item, ItemFacts facts, PlanFacts plan) {
    Document entry = new Document();
    entry.add(new StringField(Fields.ENTRY, Fields.ITEM_ENTRY, Field.Store.NO));
    common(entry, plan);
    String kind = ItemKind.of(item).name();
    String role = facts.role() == null ? null : facts.role().name();
    entry.add(new StringField(Fields.KIND, kind, Field.Store.NO));
    if (role != null) {
      entry.add(new StringField(Fields.ROLE, role, Field.Store.NO));
    }
    ofPlan(entry, plan);
    facets(entry, FacetSignature.of(kind, role, plan));
    if (plan.subject() != null) {
      String subject = keys.of(plan.subject()) + Fields.SEPARATOR + plan.subject();
      entry.add(new SortedSetDocValuesField(Fields.FACET_SUBJECT, new BytesRef(subject)));
    }
    entry.add(new Field(Fields.TEXT, item.text(), WORDS));
    agencies(entry, facts.agencies());
    measures(entry, facts.measures());
    deadline(entry, facts);
    return entry;
  }

  private void ofPlan(Document entry, PlanFacts plan) {
    if (plan.provinceId() != null) {
      entry.add(
          new StringField(
              Fields.PROVINCE, FilterCompiler.provinceId(plan.provinceId()), Field.Store.NO));
    }
    if (plan.province() != null) {
      entry.add(new StringField(Fields.PROVINCE, keys.of(plan.province()), Field.Store.NO));
    }
    if (plan.documentType() != null) {
      entry.add(new StringField(Fields.TYPE, keys.of(plan.documentType()), Field.Store.NO));
    }
    if (plan.from() != null && plan.to() != null) {
      for (int year = plan.from(); year <= plan.to(); year++) {
        entry.add(new StringField(Fields.YEAR, Integer.toString(year), Field.Store.NO));
      }
    }
  }

  /** Words around the item, each once: those of the plan are cut into words only once a plan. */
  private void about(
      Document entry, Set<String> ofPlan, @Nullable String heading, ItemFacts facts) {
    Set<String> words = new TreeSet<>(ofPlan);
    Stream.of(heading, facts.context())
        .filter(Objects::nonNull)
        .forEach(text -> words.addAll(names.of(text)));
    for (AgencyFact agency : facts.agencies()) {
      words.addAll(names.of(agency.name()));
      words.addAll(names.of(agency.text()));
    }
    words.forEach(word -> entry.add(new StringField(Fields.ABOUT, word, Field.Store.NO)));
  }

  private void known(Document entry, Suggestion.Kind kind, String name) {
    String term = KnownNames.term(keys.of(name), name);
    if (term.length() < LONGEST_NAME) {
      entry.add(new StringField(kind.field(), term, Field.Store.NO));
    }
  }

  private void agencies(Document entry, List<AgencyFact> agencies) {
    for (AgencyFact agency : agencies) {
      if (agency.id() != null) {
        String term = Fields.agency(agency.role(), agency.id());
        entry.add(new StringField(Fields.AGENCY, term, Field.Store.NO));
      }
      for (String name : new LinkedHashSet<>(List.of(agency.name(), agency.text()))) {
        entry.add(new Field(Fields.agencyName(agency.role()), name, NAMES));
      }
      known(entry, Suggestion.Kind.AGENCY, agency.name());
      String key = agency.id() == null ? agency.name() : agency.id();
      entry.add(
          new SortedSetDocValuesField(
              Fields.FACET_AGENCIES, new BytesRef(key + Fields.SEPARATOR + agency.name())));
    }
  }

  private void measures(Document entry, List<MeasureFact> measures) {
    for (MeasureFact measure : measures) {
      entry.add(space.point(measure));
    }
    largest(entry, Fields.VALUE_PERCENT, measures.stream().filter(m -> m.unit().equals("%")));
    largest(entry, Fields.VALUE_COUNT, measures.stream().filter(m -> !m.unit().equals("%")));
  }

  private static void largest(Document entry, String field, Stream<MeasureFact> measures) {
    measures
        .map(MeasureFact::high)
        .max(BigDecimal::compareTo)
        .ifPresent(value -> entry.add(new DoubleDocValuesField(field, value.doubleValue())));
  }

  private static void deadline(Document entry, ItemFacts facts) {
    if (facts.deadline() == null) {
      if (facts.mayHaveDeadline()) {
        entry.add(new StringField(Fields.WITHOUT_DEADLINE, "", Field.Store.NO));
      }
      return;
    }
    DateRange.parse(facts.deadline())
        .ifPresent(range -> entry.add(new LongPoint(Fields.DEADLINE, range.to().toEpochDay())));
  }

  private static FieldType tokenized(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }
}
