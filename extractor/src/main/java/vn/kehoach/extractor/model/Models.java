package vn.kehoach.extractor.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceModel;
import vn.kehoach.extractor.language.SentenceSplitter;

/**
 * A set of models, some of which may be missing: whoever asks does without.
 *
 * @param files the models as they lie in files
 */
public record Models(Map<ModelKind, byte[]> files) {

  /** Copies the map, in the order of {@link ModelKind}. */
  public Models {
    Map<ModelKind, byte[]> ordered = new EnumMap<>(ModelKind.class);
    ordered.putAll(files);
    files = Collections.unmodifiableMap(ordered);
  }

  /** The models that the build made of the project's own gold. */
  public static Models standard() {
    Map<ModelKind, byte[]> files = new EnumMap<>(ModelKind.class);
    for (ModelKind kind : ModelKind.values()) {
      try (InputStream in = Models.class.getResourceAsStream(kind.fileName())) {
        if (in != null) {
          files.put(kind, in.readAllBytes());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (files.isEmpty()) {
      throw new IllegalStateException("there are no models: build with Maven");
    }
    return new Models(files);
  }

  /**
   * The models of a folder that {@code kehoach train} wrote; for a kind without a file there, the
   * standard one.
   *
   * @throws IOException where the folder or a file cannot be read, or holds no model at all
   */
  public static Models read(Path folder) throws IOException {
    Map<ModelKind, byte[]> files = new EnumMap<>(standard().files);
    boolean found = false;
    for (ModelKind kind : ModelKind.values()) {
      Path file = folder.resolve(kind.fileName());
      if (Files.exists(file)) {
        files.put(kind, Files.readAllBytes(file));
        found = true;
      }
    }
    if (!found) {
      throw new IOException(folder + ": no models there; make some with kehoach train");
    }
    return new Models(files);
  }

  /** These models without one. */
  public Models without(ModelKind kind) {
    Map<ModelKind, byte[]> rest = new EnumMap<>(ModelKind.class);
    rest.putAll(files);
    rest.remove(kind);
    return new Models(rest);
  }

  /** Those of these models that are of the kinds named. */
  public Models only(Set<ModelKind> kinds) {
    Map<ModelKind, byte[]> some = new EnumMap<>(ModelKind.class);
    files.forEach((kind, bytes) -> {
      if (kinds.contains(kind)) {
        some.put(kind, bytes);
      }
    });
    return new Models(some);
  }

  /** Whether there is a model of this kind. */
  public boolean has(ModelKind kind) {
    return files.containsKey(kind);
  }

  /** SHA-256 over all models, {@code "sha256:…"}: equal where all of them are, byte by byte. */
  public String checksum() {
    MessageDigest digest = sha256();
    files.forEach((kind, bytes) -> {
      digest.update(kind.label().getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    });
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  /** SHA-256 of one model, {@code "sha256:…"}. */
  public static String checksum(byte[] model) {
    return "sha256:" + HexFormat.of().formatHex(sha256().digest(model));
  }

  /** A splitter of sentences; without a model it goes by its laws alone. */
  public SentenceSplitter splitter() {
    return loaded(ModelKind.SENTENCES, in -> new SentenceSplitter(new SentenceModel(in)))
        .orElseGet(SentenceSplitter::byLawsAlone);
  }

  /** The roles of sections. */
  public Optional<RoleClassifier> sectionRoles() {
    return loaded(ModelKind.SECTION_ROLES, in -> new RoleClassifier(new DoccatModel(in)));
  }

  /** The roles of sentences. */
  public Optional<RoleClassifier> sentenceRoles() {
    return loaded(ModelKind.SENTENCE_ROLES, in -> new RoleClassifier(new DoccatModel(in)));
  }

  /** Names of agencies. */
  public Optional<AgencyNameFinder> agencyNames() {
    return loaded(ModelKind.AGENCY_NAMES, in -> new AgencyNameFinder(new TokenNameFinderModel(in)));
  }

  private <T> Optional<T> loaded(ModelKind kind, Loading<T> loading) {
    byte[] bytes = files.get(kind);
    if (bytes == null) {
      return Optional.empty();
    }
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      return Optional.of(loading.load(in));
    } catch (IOException e) {
      throw new UncheckedIOException(kind.fileName() + " is no such model: " + e.getMessage(), e);
    }
  }

  @FunctionalInterface
  private interface Loading<T> {
    T load(InputStream in) throws IOException;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
