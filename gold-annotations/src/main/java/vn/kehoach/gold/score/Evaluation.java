package vn.kehoach.gold.score;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How well a set of documents was read.
 *
 * @param documents one score a gold document, in the order of the gold
 */
public record Evaluation(List<DocumentScore> documents) {

  /** Copies the list. */
  public Evaluation {
    documents = List.copyOf(documents);
  }

  /**
   * The counts of all documents together, basis of the micro figures: every thing counts alike,
   * wherever it stands.
   */
  public Tally micro() {
    return Tally.sum(tallies());
  }

  /**
   * The macro F1 of a row: the mean over the documents that have something to judge in it, so that
   * every document counts alike; 1 where none has.
   */
  public double macroF1(Row row) {
    return tallies().stream()
        .filter(tally -> !tally.counts(row).isZero())
        .mapToDouble(tally -> tally.score(row).f1())
        .average()
        .orElse(1);
  }

  /** The tallies of the documents, in order. */
  public List<Tally> tallies() {
    return documents.stream().map(DocumentScore::tally).toList();
  }

  /** Everything that went wrong, document by document. */
  public List<Miss> misses() {
    return documents.stream().flatMap(document -> document.misses().stream()).toList();
  }

  /** The links of all documents together. */
  public AgencyLinking linking() {
    return AgencyLinking.sum(documents.stream().map(DocumentScore::linking).toList());
  }

  /** The roles of all texts together. */
  public RoleConfusion roles() {
    return RoleConfusion.sum(documents.stream().map(DocumentScore::roles).toList());
  }

  /**
   * The same evaluation, group by group, such as by family or by split.
   *
   * @param group the name of a document's group
   * @return groups in the order of their names
   */
  public Map<String, Evaluation> by(Function<DocumentScore, String> group) {
    Map<String, Evaluation> groups = new TreeMap<>();
    documents.stream()
        .collect(Collectors.groupingBy(group))
        .forEach((name, members) -> groups.put(name, new Evaluation(members)));
    return Collections.unmodifiableMap(groups);
  }
}
