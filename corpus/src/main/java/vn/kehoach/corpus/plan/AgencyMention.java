package vn.kehoach.corpus.plan;

import org.jspecify.annotations.Nullable;

/**
 * A body that the document names.
 *
 * @param id family in the catalogue, such as {@code so.yte}; absent where the catalogue has none
 * @param name canonical name, abbreviations expanded
 * @param text the words that name it
 * @param begin offset of the first of these words
 * @param end offset after the last
 */
public record AgencyMention(@Nullable String id, String name, String text, int begin, int end) {}
