package vn.kehoach.cli.workflow.intake;

/** Asks an import to end soon and in good order; what is finished by then is kept. */
public final class StopSignal {

  private volatile boolean requested;

  /** Asks; may be called by any thread, and more than once. */
  public void request() {
    requested = true;
  }

  /** Whether somebody asked. */
  public boolean isRequested() {
    return requested;
  }
}
