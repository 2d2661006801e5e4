package vn.kehoach.extractor.outline;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.ObjectiveScope;
import vn.kehoach.corpus.plan.SectionRole;

/** Sentences with one role, one after the other. */
final class NewsRun {

  private final SectionRole role;
  private final ObjectiveScope scope;
  private final List<OutlineNode> leaves = new ArrayList<>();

  NewsRun(SectionRole role, ObjectiveScope scope) {
    this.role = role;
    this.scope = scope;
  }

  SectionRole role() {
    return role;
  }

  ObjectiveScope scope() {
    return scope;
  }

  boolean isEmpty() {
    return leaves.isEmpty();
  }

  /** This run where role and scope are these, else a new one. */
  NewsRun going(SectionRole role, ObjectiveScope scope) {
    return this.role == role && this.scope == scope ? this : new NewsRun(role, scope);
  }

  void add(NewsSentence sentence, Span words) {
    leaves.add(new TextNode("", sentence.span(), words, true, role, sentence.page()));
  }

  void addTo(List<OutlineNode> runs) {
    if (leaves.isEmpty()) {
      return;
    }
    Span span = new Span(leaves.getFirst().span().begin(), leaves.getLast().span().end());
    runs.add(
        new SectionNode(
            "§" + (runs.size() + 1),
            "",
            span,
            new Span(span.begin(), span.begin()),
            false,
            role,
            scope,
            leaves.getFirst().page(),
            leaves));
  }
}
