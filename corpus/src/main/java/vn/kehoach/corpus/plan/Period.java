package vn.kehoach.corpus.plan;

import org.jspecify.annotations.Nullable;

/**
 * The time that a plan is for.
 *
 * @param from first year ({@code 2021}) or month ({@code 2023-09}); absent in {@code đến năm 2030}
 * @param to last year or month, included
 */
public record Period(@Nullable String from, String to) {}
