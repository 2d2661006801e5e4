package vn.kehoach.corpus.document;

/**
 * Where the words of a page begin.
 *
 * @param page page from 1
 * @param begin offset of its first word
 * @param recognised whether its words came from a picture by character recognition
 */
public record PageStart(int page, int begin, boolean recognised) {}
