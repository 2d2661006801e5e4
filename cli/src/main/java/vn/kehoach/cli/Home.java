package vn.kehoach.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the program is installed: the checkout, or the unpacked release. The launcher says so; the
 * project's own samples and gold lie there.
 */
record Home(Path folder) {

  /** What the launcher said, else the working directory. */
  static Home ofLauncher() {
    @Nullable String folder = System.getProperty("kehoach.home");
    return new Home(Path.of(folder == null ? "" : folder));
  }

  Path gold() {
    return folder.resolve("gold-annotations").resolve("plans");
  }

  Path documents() {
    return folder.resolve("corpus").resolve("documents");
  }
}
