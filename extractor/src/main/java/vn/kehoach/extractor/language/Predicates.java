package vn.kehoach.extractor.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The words that predicates begin with ({@code predicates.json} beside this class). */
public final class Predicates {

  private Predicates() {}

  /** The words as a set; reads the list anew, keep the set. */
  public static PhraseSet standard() {
    return new PhraseSet(phrases());
  }

  /** The words as they stand in the list, for a set with others. */
  public static List<String> phrases() {
    try (InputStream in = Predicates.class.getResourceAsStream("predicates.json")) {
      return JsonMapper.builder().build().readValue(in, File.class).predicates();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record File(String about, List<String> predicates) {}
}
