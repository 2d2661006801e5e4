package vn.kehoach.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.kehoach.cli.workflow.SearchAnswer;
import vn.kehoach.corpus.agency.Kin;
import vn.kehoach.corpus.agency.Province;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.index.FacetCount;
import vn.kehoach.index.Hit;
import vn.kehoach.index.MeasureFact;
import vn.kehoach.index.PlanFacts;
import vn.kehoach.index.SearchResult;
import vn.kehoach.index.Suggestion;
import vn.kehoach.index.query.AgencyTerm;

/**
 * Answers for programs. Names of constants are in lower case, as in the plan JSON; offsets of
 * highlights are those of the hit's own text, offsets of the place those of the document.
 */
record SearchJson(
    long total,
    int page,
    long pages,
    boolean relaxed,
    List<Item> hits,
    Map<String, List<FacetCount>> facets,
    List<KinNote> kin,
    List<String> mergedProvinces,
    List<String> didYouMean) {

  /** A body before or after the one asked for, whose items answer too. */
  record KinNote(
      String id,
      String name,
      String relation,
      @Nullable String date,
      List<String> functions,
      @Nullable String source) {

    static KinNote of(Kin kin) {
      return new KinNote(
          kin.agency().id(),
          kin.agency().name(),
          lower(kin.relation()),
          kin.date() == null ? null : kin.date().toString(),
          kin.functions(),
          kin.source());
    }
  }

  record Item(
      String plan,
      String itemId,
      String kind,
      String text,
      List<Offsets> highlights,
      @Nullable String role,
      List<Body> agencies,
      List<Quantity> measures,
      @Nullable String deadline,
      Where where,
      List<String> matched,
      String by,
      Source source) {}

  record Offsets(int begin, int end) {

    static Offsets of(Span span) {
      return new Offsets(span.begin(), span.end());
    }
  }

  record Body(@Nullable String id, String name, @Nullable String role) {}

  record Quantity(
      String comparator,
      BigDecimal low,
      BigDecimal high,
      String unit,
      @Nullable String subject,
      String text) {

    static Quantity of(MeasureFact fact) {
      return new Quantity(
          lower(fact.comparator()),
          fact.low(),
          fact.high(),
          fact.unit(),
          fact.subject(),
          fact.text());
    }
  }

  record Where(String file, @Nullable String section, @Nullable Integer page, int begin, int end) {}

  record Source(
      String kind,
      @Nullable String documentType,
      @Nullable String number,
      @Nullable String title,
      @Nullable String subject,
      @Nullable String issuedOn,
      @Nullable String issuer,
      @Nullable String province) {

    static Source of(PlanFacts plan) {
      return new Source(
          lower(plan.kind()),
          plan.documentType(),
          plan.number(),
          plan.title(),
          plan.subject(),
          plan.issuedOn() == null ? null : plan.issuedOn().toString(),
          plan.issuer(),
          plan.province());
    }
  }

  static SearchJson of(SearchAnswer answer) {
    SearchResult result = answer.result();
    Map<String, List<FacetCount>> facets = new TreeMap<>();
    result.facets().forEach((facet, counts) -> facets.put(lower(facet), counts));
    return new SearchJson(
        result.total(),
        result.query().page(),
        result.pages(),
        result.relaxed(),
        result.hits().stream().map(SearchJson::item).toList(),
        facets,
        answer.asked().kin().stream().map(KinNote::of).toList(),
        answer.asked().provinces().stream().map(Province::id).toList(),
        answer.meant().stream().map(Suggestion::text).toList());
  }

  static Item item(Hit hit) {
    return new Item(
        hit.plan().id(),
        hit.itemId(),
        lower(hit.kind()),
        hit.text(),
        hit.highlights().stream().map(Offsets::of).toList(),
        hit.role() == null ? null : lower(hit.role()),
        hit.agencies().stream()
            .map(body ->
                new Body(body.id(), body.name(), body.role() == null ? null : lower(body.role())))
            .toList(),
        hit.measures().stream().map(Quantity::of).toList(),
        hit.deadline(),
        new Where(
            hit.plan().file(),
            hit.place().section(),
            hit.place().page(),
            hit.place().span().begin(),
            hit.place().span().end()),
        hit.matched().stream().map(AgencyTerm::label).toList(),
        hit.place().by(),
        Source.of(hit.plan()));
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
