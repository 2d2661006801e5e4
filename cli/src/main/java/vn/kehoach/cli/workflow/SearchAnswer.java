package vn.kehoach.cli.workflow;

import java.util.List;
import vn.kehoach.index.SearchResult;
import vn.kehoach.index.Suggestion;

/**
 * What a search found.
 *
 * @param asked the query, with what it looks for beside the typed names
 * @param result one page
 * @param meant names that the archive has and that resemble a body or a province asked for, where
 *     nothing was found
 */
public record SearchAnswer(ResolvedQuery asked, SearchResult result, List<Suggestion> meant) {

  /** Copies the list. */
  public SearchAnswer {
    meant = List.copyOf(meant);
  }
}
