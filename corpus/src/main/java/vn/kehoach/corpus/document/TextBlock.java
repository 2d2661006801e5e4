package vn.kehoach.corpus.document;

/** One paragraph of running text; a line break inside it was typed by hand. */
public sealed interface TextBlock extends Block permits Paragraph, ListItem, Heading {

  /** How the paragraph looks on the page. */
  Look look();

  /**
   * The number or bullet that the word processor makes by itself ({@code "1.2."}, {@code "a)"},
   * {@code "-"}), which is no part of the text; empty where there is none. A number that was typed
   * by hand stands in the text.
   */
  String label();
}
