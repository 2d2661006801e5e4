package vn.kehoach.index;

import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;

/**
 * Where an item stands in the document, and what found it.
 *
 * @param span offsets in the document's text, omitted parts included
 * @param section path of the section, such as {@code II.1}
 * @param page from 1
 * @param by the rule or model that made the item
 */
public record ItemPlace(Span span, @Nullable String section, @Nullable Integer page, String by) {}
