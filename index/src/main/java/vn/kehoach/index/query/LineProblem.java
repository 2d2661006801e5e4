package vn.kehoach.index.query;

import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.messages.QueryParserMessages;
import org.apache.lucene.queryparser.flexible.messages.MessageImpl;

/** A problem found in a line that was escaped for Lucene's parser; offsets are those of that. */
final class LineProblem extends QueryNodeException {

  private static final long serialVersionUID = 1;

  private final QueryLineException.Problem problem;
  private final int begin;
  private final int end;
  private final String hint;

  LineProblem(QueryLineException.Problem problem, int begin, int end, String hint) {
    super(new MessageImpl(QueryParserMessages.INVALID_SYNTAX));
    this.problem = problem;
    this.begin = begin;
    this.end = end;
    this.hint = hint;
  }

  /** The same problem in the line as it was typed. */
  QueryLineException in(EscapedLine line) {
    return new QueryLineException(
        problem, line.typed(), line.typedOffset(begin), line.typedOffset(end), hint);
  }
}
