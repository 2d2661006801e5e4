package vn.kehoach.cli;

import java.util.List;
import java.util.Locale;
import vn.kehoach.index.AgencyFact;
import vn.kehoach.index.Hit;
import vn.kehoach.index.analysis.Marks;
import vn.kehoach.index.query.AgencyTerm;

/** The bodies of a hit that the question asked for. */
final class AskedFor {

  private AskedFor() {}

  /** Whether a body of a hit is one that the question named. */
  static boolean is(AgencyFact body, Hit hit) {
    return hit.matched().stream().anyMatch(term -> names(term, body));
  }

  /** Bodies of a hit that the question named. */
  static List<AgencyFact> in(Hit hit) {
    return hit.agencies().stream().filter(body -> is(body, hit)).toList();
  }

  private static boolean names(AgencyTerm term, AgencyFact body) {
    return (term.id() != null && term.id().equals(body.id()))
        || (term.name() != null && folded(body.name()).contains(folded(term.name())));
  }

  private static String folded(String name) {
    return Marks.fold(name).toLowerCase(Locale.ROOT);
  }
}
