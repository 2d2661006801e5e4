package vn.kehoach.index.query;

import org.apache.lucene.queryparser.flexible.core.nodes.QueryNodeImpl;
import org.apache.lucene.queryparser.flexible.core.parser.EscapeQuerySyntax;

/** A filter in the tree of a typed line. */
final class FilterNode extends QueryNodeImpl {

  private final FilterName name;
  private final String value;
  private final int begin;
  private final int end;

  /**
   * A filter.
   *
   * @param begin where the value begins in the escaped line
   * @param end where it ends
   */
  FilterNode(FilterName name, String value, int begin, int end) {
    this.name = name;
    this.value = value;
    this.begin = begin;
    this.end = end;
    setLeaf(true);
  }

  FilterName name() {
    return name;
  }

  String value() {
    return value;
  }

  /** The problem at the place of the value. */
  LineProblem problem(QueryLineException.Problem problem) {
    return new LineProblem(problem, begin, end, name.examples());
  }

  @Override
  public CharSequence toQueryString(EscapeQuerySyntax escaper) {
    return name + ":" + value;
  }
}
