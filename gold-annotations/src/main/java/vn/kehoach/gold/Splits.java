package vn.kehoach.gold;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Which documents are for tuning ({@code train}), for watching while tuning ({@code dev}) and for
 * judging ({@code test}).
 *
 * @param ofDocument the split of each document, by the document's name
 */
public record Splits(Map<String, String> ofDocument) {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

  /** Copies the map. */
  public Splits {
    ofDocument = Collections.unmodifiableMap(new TreeMap<>(ofDocument));
  }

  /**
   * Reads {@code splits.csv}, with the columns {@code document} and {@code split}.
   *
   * @throws IOException where the file cannot be read
   * @throws MalformedGoldException where a column is missing or a document stands in it twice
   */
  public static Splits read(Path file) throws IOException {
    Map<String, String> ofDocument = new TreeMap<>();
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser records = CSVParser.builder().setReader(reader).setFormat(FORMAT).get()) {
      if (!records.getHeaderNames().containsAll(List.of("document", "split"))) {
        throw new MalformedGoldException(file + ": columns 'document' and 'split' expected");
      }
      for (CSVRecord line : records) {
        String document = line.get("document");
        if (ofDocument.put(document, line.get("split")) != null) {
          throw new MalformedGoldException(file + ": " + document + " stands in it twice");
        }
      }
    }
    return new Splits(ofDocument);
  }

  /** The gold of one split, in the order given. */
  public List<GoldPlan> select(String split, List<GoldPlan> gold) {
    return gold.stream().filter(plan -> split.equals(ofDocument.get(plan.name()))).toList();
  }

  /** Names of gold that belongs to no split: nobody would ever look at it. */
  public List<String> unassigned(List<GoldPlan> gold) {
    List<String> names = new ArrayList<>(gold.stream().map(GoldPlan::name).toList());
    names.removeAll(ofDocument.keySet());
    return List.copyOf(names);
  }
}
