package vn.kehoach.cli.workflow.intake;

import java.util.List;

/** Hears how an import goes on. Called by one thread, but for {@link #started}. */
public interface ImportListener {

  /**
   * All files are counted, before the first is read.
   *
   * @param passedOver files that the selection leaves out
   */
  default void found(int files, int passedOver) {}

  /** Hidden and system files, which do not count: nobody made them to be read. */
  default void furniture(int files) {}

  /** A container was opened: these files are found too. It is finished itself after them. */
  default void foundInside(int files) {}

  /** A file is being read; called by any thread. */
  default void started(String path) {}

  /** One more file is finished, in the order of the paths. */
  default void finished(FileResult result) {}

  /** Corrections by hand that no longer fit what is found in the file. */
  default void conflicts(String plan, List<String> fields) {}

  /** The index is being made to agree with the plans, because an earlier run was interrupted. */
  default void repairingIndex() {}
}
