package vn.kehoach.cli.workflow;

/** Names a fault of the program without its message, which may hold words of the document. */
public final class FaultPlace {

  private FaultPlace() {}

  /** The kind of fault and its place in the program. */
  public static String of(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    String name = fault.getClass().getSimpleName();
    return trace.length == 0 ? name : name + " at " + trace[0];
  }
}
