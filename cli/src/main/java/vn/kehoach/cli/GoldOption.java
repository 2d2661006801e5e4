package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.kehoach.cli.workflow.evaluation.Annotations;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.MalformedGoldException;
import vn.kehoach.gold.Splits;

/** Which gold a command works on: the project's own, or a folder of the user's. */
final class GoldOption {

  @Option(names = "--gold", paramLabel = "DIR", descriptionKey = "gold")
  private @Nullable Path folder;

  @Option(names = "--split", paramLabel = "NAME", descriptionKey = "gold.split")
  private @Nullable String split;

  /** Whether it is the project's own. */
  boolean isOwn() {
    return folder == null;
  }

  /** Where it lies. */
  Path folder(Home home) throws NoSuchFileException {
    return present(folder == null ? home.gold() : folder);
  }

  /**
   * The gold, ordered by name; never none.
   *
   * @throws MalformedGoldException where there is none, or a file is no gold
   */
  List<GoldPlan> read(Home home) throws IOException {
    Path place = folder(home);
    List<GoldPlan> all = Annotations.read(place);
    List<GoldPlan> gold =
        split == null
            ? all
            : Splits.read(place.toAbsolutePath().resolveSibling("splits.csv")).select(split, all);
    if (gold.isEmpty()) {
      throw new MalformedGoldException(
          place
              + (split == null
                  ? ": no NAME.gold.json and no NAME.ann there"
                  : ": nothing in split " + split));
    }
    return gold;
  }

  /** A folder that must be there. */
  static Path present(Path folder) throws NoSuchFileException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    return folder;
  }
}
