package vn.kehoach.corpus.document;

/**
 * How a block looks on the page, as far as its format tells: weak evidence for headings and titles.
 *
 * @param bold whether all its words are bold
 * @param italic whether all its words are italic
 * @param centered whether it is centred
 */
public record Look(boolean bold, boolean italic, boolean centered) {

  /** The look of a block whose format tells nothing, such as plain text. */
  public static final Look PLAIN = new Look(false, false, false);
}
