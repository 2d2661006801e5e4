package vn.kehoach.extractor.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.Quotation;
import vn.kehoach.corpus.document.QuoteFinder;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.SectionRole;

/**
 * Reads gold for training. Beside each {@code plans/NAME.gold.json} there may be {@code
 * sentences/NAME.txt}, in a folder beside the gold's: its sentences, one a line.
 */
public final class TrainingGold {

  private static final String ENDING = ".gold.json";

  private final Path gold;
  private final JsonMapper json = JsonMapper.builder().build();

  /** The gold of this folder. */
  public TrainingGold(Path gold) {
    this.gold = gold;
  }

  /**
   * What gold says about these documents, ordered by name; documents without gold are passed over.
   *
   * @param documents what was annotated, by the gold's names
   * @throws IOException where a file cannot be read or is no gold; the message names it
   */
  public List<TrainingDocument> read(Map<String, Document> documents) throws IOException {
    List<TrainingDocument> read = new ArrayList<>();
    for (Map.Entry<String, Document> document : new TreeMap<>(documents).entrySet()) {
      Path file = gold.resolve(document.getKey() + ENDING);
      if (Files.exists(file)) {
        read.add(read(document.getKey(), file, document.getValue()));
      }
    }
    return read;
  }

  private TrainingDocument read(String name, Path file, Document document) throws IOException {
    try {
      JsonNode root = json.readTree(Files.readString(file));
      return new TrainingDocument(
          name,
          document,
          runs(root.path("regions"), document.text()),
          bodies(root),
          sentences(name));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  /** Runs whose first words do not stand in the text are passed over: the one before goes on. */
  private static List<TrainingDocument.Run> runs(JsonNode regions, String text) {
    List<String> beginnings = new ArrayList<>();
    regions.forEach(region -> beginnings.add(region.path("from").asString()));
    List<Optional<Quotation>> places = new QuoteFinder(text).findAll(beginnings);
    List<TrainingDocument.Run> runs = new ArrayList<>();
    int end = text.length();
    for (int i = places.size() - 1; i >= 0; i--) {
      if (places.get(i).isPresent() && places.get(i).get().span().begin() < end) {
        int begin = places.get(i).get().span().begin();
        String role = regions.get(i).path("role").asString().toUpperCase(Locale.ROOT);
        runs.addFirst(new TrainingDocument.Run(SectionRole.valueOf(role), new Span(begin, end)));
        end = begin;
      }
    }
    return runs;
  }

  private static List<String> bodies(JsonNode root) {
    Set<String> bodies = new TreeSet<>();
    for (JsonNode assignment : root.path("assignments")) {
      assignment.path("agencies").forEach(name -> bodies.add(name.asString()));
      assignment.path("collaborators").forEach(name -> bodies.add(name.asString()));
    }
    if (root.path("header").path("issuer").isString()) {
      bodies.add(root.path("header").path("issuer").asString());
    }
    return List.copyOf(bodies);
  }

  private List<String> sentences(String name) throws IOException {
    Path file = gold.resolveSibling("sentences").resolve(name + ".txt");
    return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
  }
}
