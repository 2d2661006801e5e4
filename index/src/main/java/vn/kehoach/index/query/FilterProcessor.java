package vn.kehoach.index.query;

import java.util.List;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.processors.QueryNodeProcessorImpl;
import vn.kehoach.index.query.QueryLineException.Problem;

/** Turns words with a field into filters. */
final class FilterProcessor extends QueryNodeProcessorImpl {

  @Override
  protected QueryNode preProcessNode(QueryNode node) {
    return node;
  }

  @Override
  protected QueryNode postProcessNode(QueryNode node) throws QueryNodeException {
    if (!(node instanceof FieldQueryNode word) || word.getField().isEmpty()) {
      return node;
    }
    String field = word.getFieldAsString();
    FilterName name = FilterName.of(field).orElse(null);
    if (name == null) {
      int value = word.getBegin() - (word instanceof QuotedFieldQueryNode ? 1 : 0);
      int begin = Math.max(0, value - field.length() - 1);
      throw new LineProblem(
          Problem.UNKNOWN_FILTER,
          begin,
          begin + field.length(),
          "filters are " + FilterName.all() + "; quote a word that has a colon");
    }
    return new FilterNode(name, word.getTextAsString(), word.getBegin(), word.getEnd());
  }

  @Override
  protected List<QueryNode> setChildrenOrder(List<QueryNode> children) {
    return children;
  }
}
