package vn.kehoach.corpus.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import vn.kehoach.corpus.document.DocumentId;

/**
 * Files on their way into the archive. Their bytes lie in a folder beside it under the hash of the
 * bytes, are forced to the disk many at a time, and take their names only after the ledger has
 * named name and hash. A power cut between the two is made good by {@link #recover}. Not
 * thread-safe.
 */
final class PendingFiles implements AutoCloseable {

  /** Windows opens no folder as a file; its file system journals names by itself. */
  private static final boolean FOLDERS_CAN_BE_FORCED =
      !System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

  /** A disk forces sixteen small files in hardly more time than one. */
  private static final int FORCED_AT_A_TIME = 16;

  private final Path archive;
  private final Path temporary;
  private final Map<String, String> pending = new LinkedHashMap<>();
  private final Map<String, String> unnamed = new TreeMap<>();
  private final Set<Path> unforced = new LinkedHashSet<>();
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          FORCED_AT_A_TIME, Thread.ofPlatform().daemon().name("force-", 1).factory());

  /**
   * Uses a folder for temporary files.
   *
   * @param temporary on the same file system as the archive
   */
  PendingFiles(Path archive, Path temporary) throws IOException {
    this.archive = archive;
    this.temporary = Files.createDirectories(temporary);
  }

  /** A file that comes out of {@link #publish} with these bytes. */
  void write(String name, byte[] bytes) throws IOException {
    String hash = DocumentId.of(bytes).sha256();
    try (FileChannel channel =
        FileChannel.open(
            temporary.resolve(hash),
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    }
    put(name, hash);
    unforced.add(temporary.resolve(hash));
  }

  /** A copy of a file whose bytes have that hash. */
  void copy(String name, Path source, DocumentId id) throws IOException {
    Files.copy(source, temporary.resolve(id.sha256()), StandardCopyOption.REPLACE_EXISTING);
    put(name, id.sha256());
    unforced.add(temporary.resolve(id.sha256()));
  }

  void delete(String name) {
    put(name, ImportRecord.GONE);
  }

  private void put(String name, String hash) {
    pending.put(name, hash);
    unnamed.put(name, hash);
  }

  /** The bytes of a file, those that are still on their way if there are such. */
  Optional<byte[]> read(String name) throws IOException {
    String hash = pending.get(name);
    if (ImportRecord.GONE.equals(hash)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Files.readAllBytes(hash == null ? archive.resolve(name) : temporary.resolve(hash)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** What was written since this was last asked: name to hash. */
  Map<String, String> takeUnnamed() {
    Map<String, String> taken = Map.copyOf(unnamed);
    unnamed.clear();
    return taken;
  }

  /** Whether everything that was written has been asked for. */
  boolean hasNamesForAll() {
    return unnamed.isEmpty();
  }

  /** Names of the files on their way. */
  Stream<String> names() {
    return pending.keySet().stream();
  }

  /** Number of files on their way. */
  int size() {
    return pending.size();
  }

  /** Forces all bytes to the disk, those too that were replaced since. */
  void force() throws IOException {
    inParallel(List.copyOf(unforced), StandardOpenOption.WRITE);
    unforced.clear();
  }

  /** Gives all files their names; the ledger has them by now. */
  void publish() throws IOException {
    Set<Path> folders = new LinkedHashSet<>();
    for (Map.Entry<String, String> file : pending.entrySet()) {
      Path target = archive.resolve(file.getKey());
      Path folder = Objects.requireNonNull(target.getParent());
      if (file.getValue().equals(ImportRecord.GONE)) {
        Files.deleteIfExists(target);
      } else {
        Files.createDirectories(folder);
        move(temporary.resolve(file.getValue()), target);
      }
      folders.add(folder);
    }
    pending.clear();
    if (FOLDERS_CAN_BE_FORCED) {
      List<Path> existing = folders.stream().filter(Files::isDirectory).toList();
      inParallel(existing, StandardOpenOption.READ);
    }
    sweep();
  }

  /**
   * Makes good what an interrupted run left: files that the ledger names get their names, the rest
   * is cleared away.
   *
   * @param named files that the archive should have, name to hash
   */
  void recover(Map<String, String> named) throws IOException {
    try (Stream<Path> left = Files.list(temporary)) {
      if (left.findAny().isEmpty()) {
        return;
      }
    }
    for (Map.Entry<String, String> file : new TreeMap<>(named).entrySet()) {
      Path bytes = temporary.resolve(file.getValue());
      if (Files.isRegularFile(bytes)
          && DocumentId.of(Files.readAllBytes(bytes)).sha256().equals(file.getValue())) {
        pending.put(file.getKey(), file.getValue());
      }
    }
    publish();
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Clears away bytes that were replaced before they got a name. */
  private void sweep() throws IOException {
    try (Stream<Path> left = Files.walk(temporary)) {
      for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(temporary)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private void inParallel(List<Path> files, StandardOpenOption option) throws IOException {
    List<Future<?>> forced = new ArrayList<>();
    for (Path file : files) {
      forced.add(
          threads.submit(() -> {
            try (FileChannel channel = FileChannel.open(file, option)) {
              channel.force(true);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }));
    }
    try {
      for (Future<?> one : forced) {
        one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncheckedIOException problem) {
        throw problem.getCause();
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
