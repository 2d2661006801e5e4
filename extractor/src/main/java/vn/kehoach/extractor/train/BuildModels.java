package vn.kehoach.extractor.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.json.DocumentJson;
import vn.kehoach.extractor.model.ModelKind;
import vn.kehoach.extractor.model.Models;

/**
 * What the build runs after compiling: makes the models of the train split of the project's own
 * gold, and writes down which version and which rules this build has, so that every plan can say
 * what made it.
 */
public final class BuildModels {

  private static final String MODELS = "vn/kehoach/extractor/model";
  private static final String STAMP = "vn/kehoach/extractor/version.properties";
  private static final String TRAIN = ",train";

  private BuildModels() {}

  /**
   * Trains and stamps.
   *
   * @param arguments version of the project; folder of the gold module, with {@code plans}, {@code
   *     documents}, {@code sentences} and {@code splits.csv}; folder of compiled classes, to write
   *     to; folders of rules, lexicons and catalogue
   */
  public static void main(String[] arguments) throws IOException {
    Path classes = Path.of(arguments[2]);
    List<TrainingDocument> documents = trainSplit(Path.of(arguments[1]));
    Models models = new ModelTraining(Arrays.asList(ModelKind.values())).train(documents);
    for (Map.Entry<ModelKind, byte[]> model : models.files().entrySet()) {
      write(classes.resolve(MODELS).resolve(model.getKey().fileName()), model.getValue());
    }
    MessageDigest rules = sha256();
    for (int i = 3; i < arguments.length; i++) {
      addFolder(rules, Path.of(arguments[i]));
    }
    String stamp = "version=" + arguments[0] + "\nrules=" + name(rules) + "\n";
    write(classes.resolve(STAMP), stamp.getBytes(StandardCharsets.UTF_8));
  }

  private static List<TrainingDocument> trainSplit(Path gold) throws IOException {
    Map<String, Document> documents = new TreeMap<>();
    for (String line : Files.readAllLines(gold.resolve("splits.csv"), StandardCharsets.UTF_8)) {
      if (line.endsWith(TRAIN)) {
        String name = line.substring(0, line.length() - TRAIN.length());
        Path file = gold.resolve("documents").resolve(name + ".json");
        documents.put(name, new DocumentJson().read(Files.readString(file)));
      }
    }
    return new TrainingGold(gold.resolve("plans")).read(documents);
  }

  private static void addFolder(MessageDigest digest, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
    Files.write(file, bytes);
  }

  private static String name(MessageDigest digest) {
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
