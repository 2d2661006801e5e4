package vn.kehoach.corpus.plan;

import org.jspecify.annotations.Nullable;

/**
 * The province that a plan belongs to.
 *
 * @param id key in the catalogue; it tells the province of before July 2025 from the one of after
 * @param name bare name, as the document says it or lets one infer it
 */
public record ProvinceMention(@Nullable String id, String name) {}
