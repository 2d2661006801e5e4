package vn.kehoach.corpus.document;

/**
 * A paragraph that its format marks as an item of a list.
 *
 * @param label number or bullet as it is shown, never empty
 * @param level depth in the format's list, from 0
 */
public record ListItem(Span span, int page, Look look, String label, int level)
    implements TextBlock {

  /** Rejects an item without a label and a negative level. */
  public ListItem {
    if (label.isEmpty() || level < 0) {
      throw new IllegalArgumentException("a list item has a label and a level from 0");
    }
  }
}
