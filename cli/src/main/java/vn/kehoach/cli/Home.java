package vn.kehoach.cli;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the program is installed: the checkout, or the unpacked release. The launcher says so, in
 * the environment, where a folder's Vietnamese name survives on Windows; the project's own samples
 * and gold lie there.
 */
record Home(Path folder) {

  /** What the launcher said, else the working directory. */
  static Home ofLauncher(Map<String, String> environment) {
    return new Home(Path.of(environment.getOrDefault("KEHOACH_HOME", "")));
  }

  Path gold() {
    return folder.resolve("gold-annotations").resolve("plans");
  }

  /** The documents that the gold was annotated on, as they were then. */
  Path frozen() {
    return folder.resolve("gold-annotations").resolve("documents");
  }

  /** The first of two annotations of some documents. */
  Path firstPass() {
    return folder.resolve("gold-annotations").resolve("first");
  }

  /** The second annotation of the same documents. */
  Path secondPass() {
    return folder.resolve("gold-annotations").resolve("second");
  }

  Path baselines() {
    return folder.resolve("gold-annotations").resolve("baselines");
  }

  Path documents() {
    return folder.resolve("corpus").resolve("documents");
  }
}
