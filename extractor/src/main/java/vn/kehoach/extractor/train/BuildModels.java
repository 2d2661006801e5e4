package vn.kehoach.extractor.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the build runs after compiling: makes the models from the project's own samples, and writes
 * down which rules and models this build has, so that every plan can say what made it.
 */
public final class BuildModels {

  private static final String SENTENCES = "vn/kehoach/extractor/language/sentences.bin";
  private static final String STAMP = "vn/kehoach/extractor/version.properties";

  private BuildModels() {}

  /**
   * Trains and stamps.
   *
   * @param arguments version of the project; file of sentences, one a line, a blank line between
   *     documents; folder of compiled classes, to write to; folders of rules, lexicons and
   *     catalogue
   */
  public static void main(String[] arguments) throws IOException {
    Path classes = Path.of(arguments[2]);
    List<String> sentences = Files.readAllLines(Path.of(arguments[1]), StandardCharsets.UTF_8);
    byte[] model = SentenceTrainer.bytes(SentenceTrainer.train(sentences));
    write(classes.resolve(SENTENCES), model);
    MessageDigest rules = sha256();
    for (int i = 3; i < arguments.length; i++) {
      addFolder(rules, Path.of(arguments[i]));
    }
    MessageDigest models = sha256();
    models.update(model);
    String stamp =
        "version=" + arguments[0] + "\nrules=" + name(rules) + "\nmodels=" + name(models) + "\n";
    write(classes.resolve(STAMP), stamp.getBytes(StandardCharsets.UTF_8));
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
