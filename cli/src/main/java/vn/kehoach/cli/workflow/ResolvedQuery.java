package vn.kehoach.cli.workflow;

import java.util.List;
import vn.kehoach.corpus.agency.Kin;
import vn.kehoach.corpus.agency.Province;
import vn.kehoach.index.query.PlanQuery;

/**
 * A query in which typed names of bodies and provinces are identities.
 *
 * @param query for the index
 * @param kin bodies before and after the one asked for, which the query looks for too
 * @param provinces provinces that merged with the one asked for, likewise
 */
public record ResolvedQuery(PlanQuery query, List<Kin> kin, List<Province> provinces) {

  /** Copies the lists. */
  public ResolvedQuery {
    kin = List.copyOf(kin);
    provinces = List.copyOf(provinces);
  }
}
