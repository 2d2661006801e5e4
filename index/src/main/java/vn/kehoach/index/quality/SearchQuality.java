package vn.kehoach.index.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.kehoach.index.Hit;
import vn.kehoach.index.PlanSearcher;
import vn.kehoach.index.query.PlanQuery;
import vn.kehoach.index.query.QueryLine;
import vn.kehoach.index.query.QueryLineException;

/**
 * How well queries are answered, on average. Each answer counts once; a second hit that is the same
 * answer (another item of a plan of which any item answers) gains nothing.
 *
 * @param queries number of queries
 * @param meanReciprocalRank mean of 1 / rank of the first answer, 0 where the first fifty hits have
 *     none (Voorhees 1999)
 * @param ndcg10 mean normalised discounted cumulative gain of the first ten hits, gain 1, discount
 *     log2(rank + 1) (Järvelin and Kekäläinen 2002)
 * @param success1 share of queries whose first hit is an answer
 */
public record SearchQuality(
    int queries, double meanReciprocalRank, double ndcg10, double success1) {

  private static final int DEPTH = 50;
  private static final int GAIN_DEPTH = 10;

  /**
   * What became of one query.
   *
   * @param rank of the first answer, from 1; 0 where the first fifty hits have none
   * @param ndcg10 from 0 to 1
   */
  public record Outcome(JudgedQuery query, int rank, double ndcg10) {}

  /**
   * Asks all queries.
   *
   * @param names what a search does with the names in a query before it asks
   * @throws QueryLineException where a line cannot be read
   */
  public static List<Outcome> ask(
      PlanSearcher searcher, List<JudgedQuery> queries, UnaryOperator<PlanQuery> names)
      throws IOException, QueryLineException {
    List<Outcome> outcomes = new ArrayList<>();
    for (JudgedQuery query : queries) {
      PlanQuery typed = names.apply(QueryLine.parse(query.line())).withPage(1, DEPTH);
      outcomes.add(judge(query, searcher.search(typed).hits()));
    }
    return List.copyOf(outcomes);
  }

  /** Judges hits in their order. */
  static Outcome judge(JudgedQuery query, List<Hit> hits) {
    Set<JudgedQuery.Answer> open = new HashSet<>(query.answers());
    int first = 0;
    double gain = 0;
    for (int rank = 1; rank <= hits.size(); rank++) {
      Hit hit = hits.get(rank - 1);
      if (open.removeIf(answer -> answer.is(hit))) {
        first = first == 0 ? rank : first;
        gain += rank <= GAIN_DEPTH ? discount(rank) : 0;
      }
    }
    double ideal = 0;
    for (int rank = 1; rank <= Math.min(GAIN_DEPTH, query.answers().size()); rank++) {
      ideal += discount(rank);
    }
    return new Outcome(query, first, gain / ideal);
  }

  private static double discount(int rank) {
    return Math.log(2) / Math.log(rank + 1.0);
  }

  /** The averages over some outcomes; zeros for none. */
  public static SearchQuality of(List<Outcome> outcomes) {
    return new SearchQuality(
        outcomes.size(),
        outcomes.stream().mapToDouble(o -> o.rank() == 0 ? 0 : 1.0 / o.rank()).average().orElse(0),
        outcomes.stream().mapToDouble(Outcome::ndcg10).average().orElse(0),
        outcomes.stream().mapToDouble(o -> o.rank() == 1 ? 1 : 0).average().orElse(0));
  }

  /** The averages for each kind of need, by its name. */
  public static Map<String, SearchQuality> byNeed(List<Outcome> outcomes) {
    return outcomes.stream()
        .collect(
            Collectors.groupingBy(
                outcome -> outcome.query().need(),
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), SearchQuality::of)));
  }
}
