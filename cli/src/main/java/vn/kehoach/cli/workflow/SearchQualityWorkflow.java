package vn.kehoach.cli.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.extractor.read.Reading;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.PlanSearcher;
import vn.kehoach.index.analysis.Abbreviations;
import vn.kehoach.index.quality.JudgedQuery;
import vn.kehoach.index.quality.SearchQuality;
import vn.kehoach.index.query.QueryLineException;

/** Measures how well judged queries are answered, as people ask them: names resolved, with kin. */
public final class SearchQualityWorkflow {

  private final Abbreviations abbreviations;
  private final QueryNames names;

  /** Puts the workflow together. */
  public SearchQualityWorkflow(Abbreviations abbreviations, QueryNames names) {
    this.abbreviations = abbreviations;
    this.names = names;
  }

  /**
   * Asks an index that is there.
   *
   * @throws QueryLineException where a judged query cannot be read
   */
  public List<SearchQuality.Outcome> ask(PlanSearcher searcher, List<JudgedQuery> queries)
      throws IOException, QueryLineException {
    return SearchQuality.ask(
        searcher, queries, query -> names.resolve(query, Kinship.INCLUDED).query());
  }

  /**
   * Reads, extracts and indexes the documents below a folder, asks, and forgets them again. What
   * cannot be read or is no plan is passed over: its queries find nothing.
   *
   * @throws QueryLineException where a judged query cannot be read
   */
  public List<SearchQuality.Outcome> askAbout(
      Path documents, FileReading reading, PlanExtraction extraction, List<JudgedQuery> queries)
      throws IOException, QueryLineException {
    Path folder = Files.createTempDirectory("kehoach-quality");
    try {
      try (PlanIndex index = PlanIndex.open(folder, abbreviations);
          Stream<Path> files = Files.walk(documents)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          if (reading.read(file) instanceof Reading.Success(Document document)) {
            String path = documents.relativize(file).toString();
            // A plan and the news of it would have one id; an archive tells them apart, and so does
            // this.
            index.replace(extraction.extract(document, path).withId(path));
          }
        }
      }
      try (PlanSearcher searcher = PlanSearcher.open(folder, abbreviations)) {
        return ask(searcher, queries);
      }
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(file -> {
            try {
              Files.delete(file);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
