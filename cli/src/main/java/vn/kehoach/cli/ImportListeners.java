package vn.kehoach.cli;

import java.util.List;
import java.util.function.Consumer;
import vn.kehoach.cli.workflow.intake.FileResult;
import vn.kehoach.cli.workflow.intake.ImportListener;

/** Several that listen to one import. */
final class ImportListeners implements ImportListener {

  private final List<ImportListener> listeners;

  ImportListeners(ImportListener... listeners) {
    this.listeners = List.of(listeners);
  }

  private void each(Consumer<ImportListener> event) {
    listeners.forEach(event);
  }

  @Override
  public void found(int files, int passedOver) {
    each(listener -> listener.found(files, passedOver));
  }

  @Override
  public void furniture(int files) {
    each(listener -> listener.furniture(files));
  }

  @Override
  public void foundInside(int files) {
    each(listener -> listener.foundInside(files));
  }

  @Override
  public void started(String path) {
    each(listener -> listener.started(path));
  }

  @Override
  public void finished(FileResult result) {
    each(listener -> listener.finished(result));
  }

  @Override
  public void conflicts(String plan, List<String> places) {
    each(listener -> listener.conflicts(plan, places));
  }

  @Override
  public void repairingIndex() {
    each(ImportListener::repairingIndex);
  }
}
