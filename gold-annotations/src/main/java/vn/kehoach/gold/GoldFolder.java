package vn.kehoach.gold;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of gold files, each {@code NAME.gold.json}. */
public final class GoldFolder {

  /** What a gold file's name ends with; what stands before it pairs the gold with its plan. */
  public static final String SUFFIX = ".gold.json";

  private GoldFolder() {}

  /**
   * All gold of a folder (not of folders below it), ordered by name.
   *
   * @throws IOException where the folder or a file cannot be read
   * @throws MalformedGoldException where a file is no gold; the message names it
   */
  public static List<GoldPlan> read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files =
          entries.filter(file -> file.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
    }
    List<GoldPlan> plans = new ArrayList<>();
    for (Path file : files) {
      plans.add(readFile(file));
    }
    return List.copyOf(plans);
  }

  /**
   * One gold file; its name is the file's without {@value #SUFFIX}.
   *
   * @throws IOException where the file cannot be read
   * @throws MalformedGoldException where it is no gold
   */
  public static GoldPlan readFile(Path file) throws IOException {
    String fileName = file.getFileName().toString();
    String name =
        fileName.endsWith(SUFFIX)
            ? fileName.substring(0, fileName.length() - SUFFIX.length())
            : fileName;
    try {
      return new GoldJson().read(name, Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new MalformedGoldException(fileName + ": not UTF-8; save it as UTF-8", e);
    }
  }
}
