package vn.kehoach.gold;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoach.corpus.json.MalformedJsonException;
import vn.kehoach.corpus.json.PlanJson;
import vn.kehoach.corpus.plan.Plan;

/**
 * The plans below a folder, by the names that gold may ask for: the stem of the source file, the
 * plan file's own stem, and the stems of other files with the same content. The first plan that
 * claims a name keeps it; files are taken in the order of their paths.
 *
 * @param byName stem to plan
 * @param notPlans JSON files that are no plans, with the reason
 */
public record PlanFolder(Map<String, Plan> byName, Map<Path, String> notPlans) {

  private static final Pattern OWN_ENDING = Pattern.compile("(\\.plan)?\\.json$");

  /** Copies the maps. */
  public PlanFolder {
    byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    notPlans = Collections.unmodifiableMap(new TreeMap<>(notPlans));
  }

  /**
   * Every plan JSON below a folder. Gold files are passed over.
   *
   * @throws IOException where the folder or a file cannot be read
   */
  public static PlanFolder read(Path folder) throws IOException {
    PlanJson json = new PlanJson();
    Map<String, Plan> byName = new LinkedHashMap<>();
    Map<String, Plan> byOtherName = new LinkedHashMap<>();
    Map<Path, String> notPlans = new TreeMap<>();
    for (Path file : jsonFiles(folder)) {
      try {
        Plan plan = json.read(Files.readString(file));
        byName.putIfAbsent(stem(plan.source().file()), plan);
        byName.putIfAbsent(
            OWN_ENDING.matcher(file.getFileName().toString()).replaceFirst(""), plan);
        plan.source().otherFiles().forEach(other -> byOtherName.putIfAbsent(stem(other), plan));
      } catch (MalformedJsonException | CharacterCodingException e) {
        notPlans.put(file, String.valueOf(e.getMessage()));
      }
    }
    byOtherName.forEach(byName::putIfAbsent);
    return new PlanFolder(byName, notPlans);
  }

  /** Plans that somebody holds in memory, by the same names as those of a folder. */
  public static Map<String, Plan> byName(List<Plan> plans) {
    Map<String, Plan> byName = new LinkedHashMap<>();
    plans.forEach(plan -> byName.putIfAbsent(stem(plan.source().file()), plan));
    plans.forEach(
        plan -> plan.source().otherFiles().forEach(other -> byName.putIfAbsent(stem(other), plan)));
    return Collections.unmodifiableMap(byName);
  }

  /**
   * A file name without folders and without its last extension; {@code !/} parts an archive from
   * the file in it.
   */
  public static String stem(String path) {
    String slashed = path.replace("!/", "/");
    String name = slashed.substring(slashed.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    boolean onlyDotsBefore = name.substring(0, Math.max(dot, 0)).chars().allMatch(c -> c == '.');
    return dot < 0 || onlyDotsBefore ? name : name.substring(0, dot);
  }

  private static List<Path> jsonFiles(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return new ArrayList<>(
          tree.filter(Files::isRegularFile)
              .filter(file -> {
                String name = file.getFileName().toString();
                return name.endsWith(".json") && !name.endsWith(GoldFolder.SUFFIX);
              })
              .sorted(
                  Comparator.comparing((Path file) -> String.valueOf(file.getParent()))
                      .thenComparing(file -> file.getFileName().toString()))
              .toList());
    }
  }
}
