package vn.kehoach.cli.workflow;

import java.io.IOException;
import vn.kehoach.corpus.plan.Plan;

/** Looks at plans one after the other. */
@FunctionalInterface
public interface PlanVisitor {

  /** Looks at one plan. */
  void visit(Plan plan) throws IOException;
}
