package vn.kehoach.corpus.archive;

/** The archive has no plan with that id. */
public final class NoSuchPlanException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String plan;

  /** No plan with that id. */
  public NoSuchPlanException(String plan) {
    super("no plan " + plan);
    this.plan = plan;
  }

  /** The id that was asked for. */
  public String plan() {
    return plan;
  }
}
