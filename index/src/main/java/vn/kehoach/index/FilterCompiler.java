package vn.kehoach.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.index.query.AgencyTerm;
import vn.kehoach.index.query.DeadlineFilter;
import vn.kehoach.index.query.Filters;
import vn.kehoach.index.query.ProvinceFilter;
import vn.kehoach.index.query.YearRange;

/** Filters as queries over items. */
final class FilterCompiler {

  /** Tells the id of a province from its name. */
  private static final String ID_MARK = "#";

  private final Analyzers analyzers;
  private final BitSetProducer plans;
  private final QueryBuilder names;
  private final QueryBuilder symbols;
  private final MeasureSpace measures;

  /**
   * Prepares to compile.
   *
   * @param plans which entries are plans
   */
  FilterCompiler(Analyzers analyzers, BitSetProducer plans) {
    this.analyzers = analyzers;
    this.plans = plans;
    this.names = new QueryBuilder(analyzers.names());
    this.symbols = new QueryBuilder(analyzers.symbols());
    this.measures = new MeasureSpace(analyzers);
  }

  /** The term of a province's id. */
  static String provinceId(String id) {
    return ID_MARK + id;
  }

  /** One query for each condition. */
  List<Query> compile(Filters filters) {
    List<Query> queries = new ArrayList<>();
    if (filters.agency() != null) {
      queries.add(agency(filters.agency().all(), filters.roles()));
    } else if (!filters.roles().isEmpty()) {
      queries.add(oneOf(Fields.ROLE, filters.roles().stream().map(Enum::name)));
    }
    if (!filters.kinds().isEmpty()) {
      queries.add(oneOf(Fields.KIND, filters.kinds().stream().map(Enum::name)));
    }
    if (filters.province() != null) {
      queries.add(oneOf(Fields.PROVINCE, filters.province().all().stream().map(this::province)));
    }
    if (filters.years() != null) {
      queries.add(years(filters.years()));
    }
    if (!filters.documentTypes().isEmpty()) {
      queries.add(oneOf(Fields.TYPE, filters.documentTypes().stream().map(analyzers::key)));
    }
    if (filters.measure() != null) {
      queries.add(measures.query(filters.measure()));
    }
    if (filters.deadline() != null) {
      queries.add(deadline(filters.deadline()));
    }
    if (filters.number() != null) {
      queries.add(ofPlan(Fields.NUMBER, filters.number()));
    }
    if (filters.basis() != null) {
      queries.add(ofPlan(Fields.BASIS, filters.basis()));
    }
    if (filters.subject() != null) {
      queries.add(ofPlan(Fields.SUBJECT, filters.subject()));
    }
    return queries;
  }

  /** What ranks an item before its equals: the body and the province themselves, not their kin. */
  List<Query> preferred(Filters filters) {
    List<Query> queries = new ArrayList<>();
    if (filters.agency() != null && !filters.agency().kin().isEmpty()) {
      queries.add(agency(filters.agency().terms(), filters.roles()));
    }
    if (filters.province() != null && !filters.province().kin().isEmpty()) {
      queries.add(oneOf(Fields.PROVINCE, filters.province().terms().stream().map(this::province)));
    }
    return queries;
  }

  /** A body without a role asked for may have any, or none. */
  private Query agency(List<AgencyTerm> terms, Set<AssignmentRole> roles) {
    List<@Nullable AssignmentRole> asked = new ArrayList<>(roles);
    if (roles.isEmpty()) {
      asked.add(null);
      asked.addAll(Arrays.asList(AssignmentRole.values()));
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (AgencyTerm term : terms) {
      BooleanQuery.Builder inAnyRole = new BooleanQuery.Builder();
      for (AssignmentRole role : asked) {
        if (term.id() != null) {
          inAnyRole.add(
              new TermQuery(new Term(Fields.AGENCY, Fields.agency(role, term.id()))), Occur.SHOULD);
        }
        if (term.name() != null) {
          inAnyRole.add(phrase(names, Fields.agencyName(role), term.name()), Occur.SHOULD);
        }
      }
      any.add(inItsTime(inAnyRole.build(), term), Occur.SHOULD);
    }
    return any.build();
  }

  /** Drops plans of another time; those without a date stay. */
  private static Query inItsTime(Query body, AgencyTerm term) {
    if (term.from() == null && term.before() == null) {
      return body;
    }
    BooleanQuery.Builder inTime = new BooleanQuery.Builder().add(body, Occur.FILTER);
    if (term.from() != null) {
      inTime.add(issued(Long.MIN_VALUE, term.from().toEpochDay() - 1), Occur.MUST_NOT);
    }
    if (term.before() != null) {
      inTime.add(issued(term.before().toEpochDay(), Long.MAX_VALUE), Occur.MUST_NOT);
    }
    return inTime.build();
  }

  private static Query issued(long first, long last) {
    return NumericDocValuesField.newSlowRangeQuery(Fields.DATE, first, last);
  }

  private String province(ProvinceFilter.Term term) {
    if (term.id() != null) {
      return provinceId(term.id());
    }
    return term.name() == null ? "" : analyzers.key(term.name());
  }

  private static Query years(YearRange range) {
    int from = Math.max(range.from(), YearRange.EARLIEST);
    int to = Math.min(range.to(), YearRange.LATEST);
    return oneOf(
        Fields.YEAR,
        Stream.iterate(from, year -> year <= to, year -> year + 1).map(String::valueOf));
  }

  private static Query deadline(DeadlineFilter filter) {
    return switch (filter) {
      case DeadlineFilter.Missing _ -> new TermQuery(new Term(Fields.WITHOUT_DEADLINE, ""));
      case DeadlineFilter.Within(LocalDate from, LocalDate to) ->
          LongPoint.newRangeQuery(
              Fields.DEADLINE,
              from == null ? Long.MIN_VALUE : from.toEpochDay(),
              to == null ? Long.MAX_VALUE : to.toEpochDay());
    };
  }

  /** Items of plans that have the words next to each other. */
  private Query ofPlan(String field, String words) {
    return new ToChildBlockJoinQuery(phrase(symbols, field, words), plans);
  }

  private static Query phrase(QueryBuilder builder, String field, String words) {
    Query phrase = builder.createPhraseQuery(field, words);
    return phrase == null ? new MatchNoDocsQuery("no word in: " + words) : phrase;
  }

  private static Query oneOf(String field, Stream<String> values) {
    Collection<BytesRef> terms = values.map(BytesRef::new).toList();
    return new TermInSetQuery(field, terms);
  }
}
