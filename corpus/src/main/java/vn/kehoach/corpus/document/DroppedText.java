package vn.kehoach.corpus.document;

/**
 * Words of the file that are no part of the document's text.
 *
 * @param reason what they are: {@code running-head}, {@code page-number}, {@code footnote}, {@code
 *     comment}, {@code signature-stamp}, {@code site-furniture} …
 * @param page page from 1; 0 where the format has no pages
 */
public record DroppedText(String reason, int page, String text) {}
