package vn.kehoach.corpus.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;

/**
 * Reads a ledger line by line. The next lines are parsed while the last ones are taken: with
 * nothing to import, this is most of what an import does.
 */
final class LedgerReader {

  /** Lines that are parsed ahead; a line has about a kilobyte. */
  private static final int BATCH = 500;

  private final BufferedReader lines;
  private final LedgerLine line = new LedgerLine();

  private LedgerReader(BufferedReader lines) {
    this.lines = lines;
  }

  /** Records of some lines, and how many lines there were. */
  private record Batch(List<ImportRecord> records, int lines) {}

  /**
   * Hands out the records from an offset on, which is the begin of a line; none where there is no
   * such file.
   *
   * @return number of damaged lines
   */
  static int forEachRecord(Path file, long offset, Consumer<ImportRecord> to) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(offset);
      // A torn line may end inside a character, which Files.newBufferedReader would refuse.
      return new LedgerReader(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)))
          .forEach(to);
    } catch (NoSuchFileException e) {
      return 0;
    }
  }

  private int forEach(Consumer<ImportRecord> to) throws IOException {
    int damaged = 0;
    CompletableFuture<Batch> ahead = CompletableFuture.supplyAsync(this::next);
    try {
      for (Batch batch = ahead.join(); batch.lines() > 0; batch = ahead.join()) {
        ahead = CompletableFuture.supplyAsync(this::next);
        batch.records().forEach(to);
        damaged += batch.lines() - batch.records().size();
      }
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException problem) {
        throw problem.getCause();
      }
      throw e;
    }
    return damaged;
  }

  private Batch next() {
    List<ImportRecord> records = new ArrayList<>(BATCH);
    int count = 0;
    try {
      while (count < BATCH) {
        String text = lines.readLine();
        if (text == null) {
          break;
        }
        count++;
        try {
          records.add(line.read(text));
        } catch (JacksonException e) {
          // Counted as damaged: its file is imported again.
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Batch(records, count);
  }
}
