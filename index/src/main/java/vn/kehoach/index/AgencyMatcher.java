package vn.kehoach.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.index.analysis.VietnameseAnalyzer;
import vn.kehoach.index.query.AgencyTerm;
import vn.kehoach.index.query.Filters;

/**
 * Says which terms of the agency filter an item has, by the rules that the filter itself goes by.
 */
final class AgencyMatcher {

  private final Analyzers analyzers;
  private final Set<AssignmentRole> roles;
  private final List<AgencyTerm> terms;

  AgencyMatcher(Filters filters, Analyzers analyzers) {
    this.analyzers = analyzers;
    this.roles = filters.roles();
    this.terms = filters.agency() == null ? List.of() : filters.agency().all();
  }

  /** Terms that one of the bodies of a plan's item meets, in the filter's order. */
  List<AgencyTerm> matched(PlanFacts plan, List<AgencyFact> agencies) {
    return terms.stream()
        .filter(term -> term.isOf(plan.issuedOn()))
        .filter(term -> agencies.stream().anyMatch(agency -> matches(term, agency)))
        .toList();
  }

  /** Bodies that one of the terms names. */
  List<AgencyFact> found(PlanFacts plan, List<AgencyFact> agencies) {
    List<AgencyTerm> inTime = terms.stream().filter(term -> term.isOf(plan.issuedOn())).toList();
    return agencies.stream()
        .filter(agency -> inTime.stream().anyMatch(term -> matches(term, agency)))
        .toList();
  }

  private boolean matches(AgencyTerm term, AgencyFact agency) {
    if (!roles.isEmpty() && (agency.role() == null || !roles.contains(agency.role()))) {
      return false;
    }
    if (term.id() != null && term.id().equals(agency.id())) {
      return true;
    }
    return term.name() != null
        && (hasWords(agency.name(), term.name()) || hasWords(agency.text(), term.name()));
  }

  private boolean hasWords(String name, String wanted) {
    List<String> words = new ArrayList<>(VietnameseAnalyzer.tokens(analyzers.names(), name));
    List<String> phrase = VietnameseAnalyzer.tokens(analyzers.names(), wanted);
    return !phrase.isEmpty() && Collections.indexOfSubList(words, phrase) >= 0;
  }
}
