package vn.kehoach.index.quality;

import java.util.List;
import vn.kehoach.index.Hit;

/**
 * A query and what answers it.
 *
 * @param need kind of need: {@code known-item}, {@code agency}, {@code target} …
 * @param line as a person types it
 * @param answers all that answer it, at least one
 */
public record JudgedQuery(String need, String line, List<Answer> answers) {

  /** Copies the answers. */
  public JudgedQuery {
    answers = List.copyOf(answers);
    if (answers.isEmpty()) {
      throw new IllegalArgumentException("a judged query has an answer: " + line);
    }
  }

  /**
   * An item that answers, named so that it is found again whatever the extractor calls it.
   *
   * @param document beginning of the name of the plan's file, without folders
   * @param words words of the item; empty where any item of the plan answers
   */
  public record Answer(String document, String words) {

    /** Whether a hit is this answer. */
    public boolean is(Hit hit) {
      String file = hit.plan().file();
      return file.substring(file.lastIndexOf('/') + 1).startsWith(document)
          && hit.text().replaceAll("\\s+", " ").contains(words);
    }
  }
}
