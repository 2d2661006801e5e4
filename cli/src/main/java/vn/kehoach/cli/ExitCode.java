package vn.kehoach.cli;

/** What the process returns; scripts rely on the numbers. */
final class ExitCode {

  static final int DONE = 0;

  /** A fault of this program. */
  static final int OUR_FAULT = 1;

  /** A command that cannot be carried out as it was given. */
  static final int BAD_USAGE = 2;

  /** Done, but some files failed; each is named. */
  static final int SOME_FAILED = 3;

  /** A figure is below the bar that was asked for. */
  static final int BAR_NOT_REACHED = 4;

  private ExitCode() {}
}
