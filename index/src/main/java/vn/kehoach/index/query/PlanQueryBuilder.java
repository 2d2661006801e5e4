package vn.kehoach.index.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queryparser.flexible.core.builders.QueryBuilder;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import vn.kehoach.index.query.QueryLineException.Problem;

/** Builds the query of a tree whose filters were recognised. */
final class PlanQueryBuilder implements QueryBuilder {

  @Override
  public PlanQuery build(QueryNode tree) throws LineProblem {
    FilterCollector filters = new FilterCollector();
    List<TextQuery> parts = new ArrayList<>();
    for (QueryNode node : isConjunction(tree) ? tree.getChildren() : List.of(tree)) {
      if (node instanceof FilterNode filter) {
        filters.add(filter);
      } else if (isConjunction(node)) {
        for (QueryNode child : node.getChildren()) {
          if (child instanceof FilterNode filter) {
            filters.add(filter);
          } else {
            add(parts, text(child));
          }
        }
      } else {
        add(parts, text(node));
      }
    }
    return PlanQuery.of(one(parts)).withFilters(filters.filters()).withSort(filters.order());
  }

  private static boolean isConjunction(QueryNode node) {
    return (node instanceof BooleanQueryNode && !(node instanceof OrQueryNode));
  }

  private TextQuery text(QueryNode node) throws LineProblem {
    return switch (node) {
      case QuotedFieldQueryNode phrase -> new TextQuery.Phrase(phrase.getTextAsString());
      case FieldQueryNode word -> new TextQuery.Words(word.getTextAsString());
      case FilterNode filter -> throw filter.problem(Problem.FILTER_INSIDE);
      case GroupQueryNode group -> text(group.getChild());
      case ModifierQueryNode modified ->
          modified.getModifier() == ModifierQueryNode.Modifier.MOD_NOT
              ? new TextQuery.Not(text(modified.getChild()))
              : text(modified.getChild());
      case OrQueryNode or -> new TextQuery.AnyOf(texts(or));
      case AndQueryNode and -> one(texts(and));
      case BooleanQueryNode all -> one(texts(all));
      default -> throw new LineProblem(Problem.SYNTAX, 0, 0, node.toString());
    };
  }

  private List<TextQuery> texts(QueryNode node) throws LineProblem {
    List<TextQuery> parts = new ArrayList<>();
    for (QueryNode child : node.getChildren()) {
      parts.add(text(child));
    }
    return parts;
  }

  private static TextQuery one(List<TextQuery> parts) {
    List<TextQuery> joined = new ArrayList<>();
    parts.forEach(part -> add(joined, part));
    return joined.size() == 1 ? joined.getFirst() : new TextQuery.AllOf(joined);
  }

  /** Neighbouring words are one run, so that they can rank as pairs. */
  private static void add(List<TextQuery> parts, TextQuery part) {
    if (part instanceof TextQuery.Words(String next)
        && !parts.isEmpty()
        && parts.getLast() instanceof TextQuery.Words(String before)) {
      parts.set(parts.size() - 1, new TextQuery.Words(before + " " + next));
    } else {
      parts.add(part);
    }
  }
}
