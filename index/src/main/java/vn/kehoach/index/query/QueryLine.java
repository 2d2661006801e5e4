package vn.kehoach.index.query;

import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;
import vn.kehoach.index.query.QueryLineException.Problem;

/**
 * Reads the line that people type: words, {@code "phrases"}, {@code -without}, {@code AND OR NOT},
 * parentheses, and filters:
 *
 * <pre>{@code
 * agency:"Sở Y tế" role:lead target:>=80% unit:người year:2016..2024 province:"Hà Nam" type:KH
 * kind:target deadline:<2025-07-01 basis:361/QĐ-TTg number:31/KH sort:newest
 * }</pre>
 *
 * <p>The grammar is that of Lucene's flexible query parser; only its last two steps, from the tree
 * to the query, are this package's. Bodies and provinces are left as names; the caller may put
 * their identities in their place.
 */
public final class QueryLine {

  private QueryLine() {}

  /**
   * Reads a line; an empty one asks for everything.
   *
   * @throws QueryLineException where it cannot be read; it points at the place
   */
  public static PlanQuery parse(String line) throws QueryLineException {
    if (line.isBlank()) {
      return PlanQuery.of("");
    }
    EscapedLine escaped = EscapedLine.of(line);
    try {
      QueryNode tree = new StandardSyntaxParser().parse(escaped.escaped(), "");
      return new PlanQueryBuilder().build(new FilterProcessor().process(tree));
    } catch (LineProblem e) {
      throw e.in(escaped);
    } catch (ParseException e) {
      throw syntax(escaped, e.currentToken);
    } catch (QueryNodeException e) {
      throw new QueryLineException(Problem.SYNTAX, line, line.length(), line.length(), "");
    }
  }

  /** The token before the one that does not fit is what Lucene tells. */
  private static QueryLineException syntax(EscapedLine line, Token before) {
    Token unfit = before == null || before.next == null ? before : before.next;
    int end = line.typed().length();
    int begin = unfit == null ? end : line.typedOffset(unfit.beginColumn);
    int to = unfit == null ? end : line.typedOffset(unfit.endColumn);
    return new QueryLineException(Problem.SYNTAX, line.typed(), begin, Math.max(begin, to), "");
  }
}
