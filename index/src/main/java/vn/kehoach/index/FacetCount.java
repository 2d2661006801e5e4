package vn.kehoach.index;

/**
 * How many items have one value of a facet.
 *
 * @param key what a filter takes: the id of an agency or a province (its name where it has no id),
 *     a year, a document type, the name of an enum constant
 * @param label what people read; the same as the key where there is no better word
 * @param count items
 */
public record FacetCount(String key, String label, long count) {}
