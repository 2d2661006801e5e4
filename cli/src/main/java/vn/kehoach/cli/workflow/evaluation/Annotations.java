package vn.kehoach.cli.workflow.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.gold.GoldFolder;
import vn.kehoach.gold.GoldPlan;

/** What people annotated, in whichever form: gold files, or brat standoff. */
public final class Annotations {

  private Annotations() {}

  /** All gold of a folder, ordered by name; brat standoff where it holds no gold file. */
  public static List<GoldPlan> read(Path folder) throws IOException {
    return holds(folder, GoldFolder.SUFFIX)
        ? GoldFolder.read(folder)
        : new BratFolder(folder).read();
  }

  private static boolean holds(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(ending));
    }
  }
}
