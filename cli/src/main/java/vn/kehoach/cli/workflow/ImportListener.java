package vn.kehoach.cli.workflow;

/** Hears how an import goes on; called by one thread only. */
public interface ImportListener {

  /** All files are counted, before the first is read. */
  void found(int files);

  /** One more file is finished, in the order of the paths. */
  void finished(FileResult result);

  /** The index is being made to agree with the plans, because an earlier run was interrupted. */
  void repairingIndex();
}
