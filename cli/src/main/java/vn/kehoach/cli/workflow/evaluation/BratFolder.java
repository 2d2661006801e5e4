package vn.kehoach.cli.workflow.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.gold.BratFiles;
import vn.kehoach.gold.BratReader;
import vn.kehoach.gold.BratWriter;
import vn.kehoach.gold.GoldPlan;

/** Brat standoff, {@code NAME.ann} and {@code NAME.txt}. */
record BratFolder(Path folder) implements GoldStore {

  private static final String ANNOTATIONS = ".ann";
  private static final String TEXT = ".txt";

  @Override
  public Path file(String name) {
    return folder.resolve(name + ANNOTATIONS);
  }

  @Override
  public void write(GoldPlan gold, String text) throws IOException {
    BratFiles files = BratWriter.write(gold, text);
    Files.createDirectories(folder);
    Files.writeString(file(gold.name()), files.annotations());
    Files.writeString(folder.resolve(gold.name() + TEXT), files.text());
  }

  /** All gold of the folder, ordered by name. */
  List<GoldPlan> read() throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(file -> file.toString().endsWith(ANNOTATIONS)).sorted().toList();
    }
    List<GoldPlan> gold = new ArrayList<>();
    for (Path file : files) {
      String fileName = String.valueOf(file.getFileName());
      String name = fileName.substring(0, fileName.length() - ANNOTATIONS.length());
      gold.add(
          BratReader.read(
              name,
              new BratFiles(
                  Files.readString(file), Files.readString(folder.resolve(name + TEXT)))));
    }
    return gold;
  }
}
