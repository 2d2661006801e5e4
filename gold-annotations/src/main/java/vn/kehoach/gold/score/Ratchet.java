package vn.kehoach.gold.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.gold.MalformedGoldException;

/**
 * A folder of baselines, one file a document: results may not get worse, and better ones have to be
 * recorded, so that they are not lost again unnoticed.
 */
public final class Ratchet {

  private final Path folder;

  /** The ratchet of this folder; it need not exist yet. */
  public Ratchet(Path folder) {
    this.folder = folder;
  }

  /**
   * Checks every document.
   *
   * @throws IOException where a baseline cannot be read
   * @throws MalformedGoldException where a file is no baseline; the message names it
   */
  public List<Baseline.Check> check(Evaluation evaluation) throws IOException {
    List<Baseline.Check> checks = new ArrayList<>();
    for (DocumentScore score : evaluation.documents()) {
      checks.add(Baseline.check(recorded(score.name()), score));
    }
    return List.copyOf(checks);
  }

  /**
   * Records every document's results, better or worse.
   *
   * @throws IOException where a baseline cannot be written
   */
  public void record(Evaluation evaluation) throws IOException {
    Files.createDirectories(folder);
    for (DocumentScore score : evaluation.documents()) {
      Files.writeString(file(score.name()), Baseline.of(score).toJson());
    }
  }

  private Optional<Baseline> recorded(String document) throws IOException {
    Path file = file(document);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Baseline.fromJson(Files.readString(file)));
    } catch (MalformedGoldException e) {
      throw new MalformedGoldException(file.getFileName() + ": " + e.getMessage(), e);
    }
  }

  private Path file(String document) {
    return folder.resolve(document + ".json");
  }
}
