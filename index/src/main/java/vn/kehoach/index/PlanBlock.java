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
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.DateRange;
import vn.kehoach.corpus.plan.Item;
import vn.kehoach.corpus.plan.LegalBasis;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.Section;
import vn.kehoach.index.query.ItemKind;

/**
 * A plan as a block of entries: its items, then itself. Facts of the plan that most queries ask for
 * are repeated on the items, where a run of equal terms costs next to nothing; the others are
 * joined.
 */
final class PlanBlock {

  private static final FieldType WORDS =
      tokenized(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
  private static final FieldType FOLDED = tokenized(IndexOptions.DOCS, false);
  private static final FieldType PAIRS = tokenized(IndexOptions.DOCS, true);
  private static final FieldType NAMES = tokenized(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

  /** Code units; longer ones are nobody's name, and Lucene's terms end at 32,766 bytes. */
  private static final int LONGEST_NAME = 1000;

  private final Analyzers analyzers;
  private final MeasureSpace space;
  private final Remembering<String> keys;
  private final Remembering<Words> names;

  PlanBlock(Analyzers analyzers) {
    this.analyzers = analyzers;
    this.space = new MeasureSpace(analyzers);
    this.keys = new Remembering<>(analyzers::key);
    this.names = new Remembering<>(name -> Words.of(name, analyzers));
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
    Words ofPlan = Words.NONE;
    for (String words : planWords) {
      ofPlan = ofPlan.and(Words.of(words, analyzers));
    }
    Words around = ofPlan;
    List<Document> entries = new ArrayList<>();
    plan.items()
        .forEach(item -> {
          Document entry = item(item, facts);
          entry.add(new NumericDocValuesField(Fields.ORDER, EntryOrder.of(facts, entries.size())));
          String section = item.evidence().section();
          about(entry, around, headings.get(section), ItemFacts.of(item));
          entries.add(entry);
        });
    entries.add(plan(plan, facts, planWords));
    return entries;
  }

  private static Stream<Section> sections(List<Section> sections) {
    return sections.stream()
        .flatMap(section -> Stream.concat(Stream.of(section), sections(section.children())));
  }

  private Document plan(Plan plan, PlanFacts facts, List<String> words) {
    Document entry = new Document();
    entry.add(new StringField(Fields.ENTRY, Fields.PLAN_ENTRY, Field.Store.NO));
    common(entry, facts);
    entry.add(new NumericDocValuesField(Fields.ORDER, EntryOrder.of(facts, 0)));
    entry.add(new StoredField(Fields.STORED_PLAN, StoredFacts.write(facts)));
    for (String word : words) {
      entry.add(new Field(Fields.HEADING, word, NAMES));
      entry.add(new Field(Fields.HEADING_FOLDED, word, NAMES));
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

  private static void common(Document entry, PlanFacts facts) {
    entry.add(new StringField(Fields.PLAN, facts.id(), Field.Store.NO));
    if (facts.issuedOn() != null) {
      entry.add(new NumericDocValuesField(Fields.DATE, facts.issuedOn().toEpochDay()));
    }
  }

  private Document item(Item item, PlanFacts plan) {
    Document entry = new Document();
    entry.add(new StringField(Fields.ENTRY, Fields.ITEM_ENTRY, Field.Store.NO));
    common(entry, plan);
    ItemFacts facts = ItemFacts.of(item);
    String kind = ItemKind.of(item).name();
    String role = facts.role() == null ? null : facts.role().name();
    entry.add(new StringField(Fields.KIND, kind, Field.Store.YES));
    if (role != null) {
      entry.add(new StringField(Fields.ROLE, role, Field.Store.NO));
    }
    ofPlan(entry, plan);
    FacetSignature signature = FacetSignature.of(kind, role, plan);
    entry.add(new SortedDocValuesField(Fields.FACETS, new BytesRef(signature.write())));
    if (plan.subject() != null) {
      String subject = keys.of(plan.subject()) + Fields.SEPARATOR + plan.subject();
      entry.add(new SortedSetDocValuesField(Fields.FACET_SUBJECT, new BytesRef(subject)));
    }
    entry.add(new Field(Fields.TEXT, item.text(), WORDS));
    entry.add(new Field(Fields.TEXT_FOLDED, item.text(), FOLDED));
    entry.add(new Field(Fields.TEXT_PAIRS, item.text(), PAIRS));
    entry.add(new StoredField(Fields.TEXT, item.text()));
    entry.add(
        new StoredField(Fields.STORED_ITEM, StoredFacts.write(item.id(), facts, item.evidence())));
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
  private void about(Document entry, Words ofPlan, @Nullable String heading, ItemFacts facts) {
    Set<String> texts = new LinkedHashSet<>();
    Stream.of(heading, facts.context()).filter(Objects::nonNull).forEach(texts::add);
    for (AgencyFact agency : facts.agencies()) {
      texts.add(agency.name());
      texts.add(agency.text());
    }
    Words words = ofPlan;
    for (String text : texts) {
      words = words.and(names.of(text));
    }
    words.exact().forEach(word -> entry.add(new StringField(Fields.ABOUT, word, Field.Store.NO)));
    words
        .folded()
        .forEach(word -> entry.add(new StringField(Fields.ABOUT_FOLDED, word, Field.Store.NO)));
  }

  /** Words with their marks, and without. */
  private record Words(Set<String> exact, Set<String> folded) {

    static final Words NONE = new Words(Set.of(), Set.of());

    static Words of(String text, Analyzers analyzers) {
      return new Words(
          Set.copyOf(analyzers.words(Fields.TEXT, text)),
          Set.copyOf(analyzers.words(Fields.TEXT_FOLDED, text)));
    }

    Words and(Words more) {
      Set<String> moreExact = new TreeSet<>(exact);
      Set<String> moreFolded = new TreeSet<>(folded);
      moreExact.addAll(more.exact);
      moreFolded.addAll(more.folded);
      return new Words(moreExact, moreFolded);
    }
  }

  private void known(Document entry, Suggestion.Kind kind, String name) {
    String term = KnownNames.term(keys.of(name), name);
    if (term.length() < LONGEST_NAME) {
      entry.add(new StringField(kind.field(), term, Field.Store.NO));
    }
  }

  private void agencies(Document entry, List<AgencyFact> agencies) {
    for (AgencyFact agency : agencies) {
      entry.add(new StoredField(Fields.STORED_AGENCY, StoredFacts.write(agency)));
      if (agency.id() != null) {
        entry.add(new StringField(Fields.AGENCY, agency.id(), Field.Store.NO));
        if (agency.role() != null) {
          entry.add(
              new StringField(
                  Fields.AGENCY, Fields.agencyInRole(agency.role(), agency.id()), Field.Store.NO));
        }
      }
      for (String name : new LinkedHashSet<>(List.of(agency.name(), agency.text()))) {
        entry.add(new Field(Fields.AGENCY_NAME, name, NAMES));
        if (agency.role() != null) {
          entry.add(new Field(Fields.agencyName(agency.role()), name, NAMES));
        }
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
      entry.add(new StoredField(Fields.STORED_MEASURE, StoredFacts.write(measure)));
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
