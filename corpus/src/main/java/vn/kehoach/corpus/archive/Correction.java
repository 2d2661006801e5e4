package vn.kehoach.corpus.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.kehoach.corpus.document.DocumentId;

/**
 * What a person changed in a plan: a JSON patch (RFC 6902) that also says what stood there before,
 * and names items by the place of their words ({@code /targets/@120-180/deadline}), which stays
 * when other rules find more or fewer items.
 *
 * @param sha256 of the content that the plan was extracted from
 * @param plan id of the plan, for people
 */
public record Correction(String sha256, String plan, List<Change> changes) {

  /** Copies the list. */
  public Correction {
    changes = List.copyOf(changes);
  }

  /**
   * One change.
   *
   * @param path JSON Pointer (RFC 6901) whose steps into a list of items are {@code @begin-end},
   *     with {@code .2} for the second item of the same words
   * @param was what the extractor had found; absent where nothing stood there
   * @param value what it is; absent where it is to go
   */
  public record Change(String path, @Nullable JsonNode was, @Nullable JsonNode value) {}

  DocumentId content() {
    return new DocumentId(sha256);
  }
}
