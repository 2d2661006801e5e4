package vn.kehoach.index.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads judged queries: tab-separated need, line, answers; lines that begin with # are notes. */
public final class JudgedQueries {

  private static final String STANDARD = "judged.tsv";
  private static final String ANY_ITEM = "*";

  private JudgedQueries() {}

  /** Those over the project's own specimens. */
  public static List<JudgedQuery> standard() {
    try (InputStream bytes =
            Objects.requireNonNull(JudgedQueries.class.getResourceAsStream(STANDARD), STANDARD);
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      return read(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads queries.
   *
   * @throws IOException where a line does not have three parts; it names the line
   */
  public static List<JudgedQuery> read(Reader text) throws IOException {
    List<JudgedQuery> queries = new ArrayList<>();
    BufferedReader lines = new BufferedReader(text);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        queries.add(query(line, number));
      }
    }
    return List.copyOf(queries);
  }

  private static JudgedQuery query(String line, int number) throws IOException {
    List<String> parts = Arrays.asList(line.split("\t", -1));
    if (parts.size() != 3 || parts.get(2).isBlank()) {
      throw new IOException(
          "judged queries, line " + number + ": need, line and answers, separated by tabs");
    }
    List<JudgedQuery.Answer> answers = new ArrayList<>();
    for (String answer : parts.get(2).split(" \\| ", -1)) {
      int mark = answer.indexOf('#');
      if (mark < 1) {
        throw new IOException(
            "judged queries, line " + number + ": an answer is a file, # and words: " + answer);
      }
      String words = answer.substring(mark + 1).strip();
      answers.add(
          new JudgedQuery.Answer(
              answer.substring(0, mark).strip(), words.equals(ANY_ITEM) ? "" : words));
    }
    return new JudgedQuery(parts.get(0), parts.get(1), answers);
  }
}
