package vn.kehoach.cli.workflow.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Imports what is dropped into folders, once it is complete. The folders are looked through from
 * time to time, because shares on other machines announce nothing.
 */
public final class FolderWatch {

  /** Names that browsers and copying programs give to what is not complete. */
  private static final Set<String> UNFINISHED =
      Set.of("part", "partial", "crdownload", "download", "tmp", "filepart");

  private final Pauses pauses;

  /** A watch with these pauses. */
  public FolderWatch(Pauses pauses) {
    this.pauses = pauses;
  }

  /**
   * How long is waited.
   *
   * @param between two looks, at least; never more than a tenth of the time is spent looking
   * @param settled how long a file has to keep size and time before it is taken
   */
  public record Pauses(Duration between, Duration settled) {

    /** A person who drops a file sees it imported while still at the desk. */
    public static final Pauses STANDARD = new Pauses(Duration.ofSeconds(2), Duration.ofSeconds(5));
  }

  /** Imports a batch. */
  public interface Importer {

    /** Runs one import. */
    void run(ImportRequest batch) throws IOException;
  }

  private record State(long size, FileTime changed) {}

  private record Seen(State state, long since) {}

  /** Watches until somebody stops it. */
  public void run(ImportRequest request, StopSignal stop, Importer importer) throws IOException {
    Map<Path, Seen> seen = new HashMap<>();
    Map<Path, State> taken = new HashMap<>();
    while (!stop.isRequested()) {
      long start = System.nanoTime();
      Map<Path, State> now = look(request);
      Set<Path> ready = new TreeSet<>();
      now.forEach((file, state) -> {
        Seen before = seen.get(file);
        if (before == null || !before.state().equals(state)) {
          seen.put(file, new Seen(state, start));
        } else if (!state.equals(taken.get(file))
            && start - before.since() >= pauses.settled().toNanos()) {
          ready.add(file);
        }
      });
      seen.keySet().retainAll(now.keySet());
      taken.keySet().retainAll(now.keySet());
      if (!ready.isEmpty()) {
        importer.run(request.of(ready));
        ready.forEach(file -> taken.put(file, now.get(file)));
      }
      pause(Duration.ofNanos(10 * (System.nanoTime() - start)), ready.isEmpty(), stop);
    }
  }

  private static Map<Path, State> look(ImportRequest request) throws IOException {
    Map<Path, State> files = new HashMap<>();
    FileDiscovery discovery =
        new FileDiscovery(request.archive(), request.selection(), Instant.MIN);
    List<FoundFile> found = discovery.find(request.roots());
    for (FoundFile file : found) {
      if (file.obstacle() == null && !isUnfinished(file.path())) {
        state(file.file()).ifPresent(state -> files.put(file.file(), state));
      }
    }
    return files;
  }

  /** Empty where the file is gone again. */
  private static Optional<State> state(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(new State(attributes.size(), attributes.lastModifiedTime()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isUnfinished(String path) {
    return UNFINISHED.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  private void pause(Duration looking, boolean idle, StopSignal stop) throws IOException {
    Duration pause = idle && looking.compareTo(pauses.between()) > 0 ? looking : pauses.between();
    long end = System.nanoTime() + pause.toNanos();
    try {
      while (!stop.isRequested() && System.nanoTime() < end) {
        Thread.sleep(Duration.ofMillis(Math.min(100, pauses.between().toMillis())));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
