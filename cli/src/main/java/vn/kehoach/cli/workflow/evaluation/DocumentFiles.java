package vn.kehoach.cli.workflow.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.kehoach.cli.workflow.FileReading;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.PlanFolder;

/**
 * Files below a folder, read now; gold {@code NAME} is for the file whose name without its
 * extension is {@code NAME}.
 */
public final class DocumentFiles implements DocumentSource {

  private final Path folder;
  private final FileReading reading;
  private final Map<String, Path> byName;

  /** The files below this folder. */
  public DocumentFiles(Path folder, FileReading reading) throws IOException {
    this.folder = folder;
    this.reading = reading;
    this.byName = byName(folder);
  }

  @Override
  public Found find(GoldPlan gold) {
    Path file = byName.get(gold.name());
    return file == null
        ? new Found.Nothing("no such file below " + folder)
        : new Found.File(String.valueOf(file.getFileName()), reading.read(file));
  }

  private static Map<String, Path> byName(Path folder) throws IOException {
    Map<String, Path> byName = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(file ->
              byName.putIfAbsent(PlanFolder.stem(String.valueOf(file.getFileName())), file));
    }
    return byName;
  }
}
