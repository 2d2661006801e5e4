package vn.kehoach.corpus.plan;

/**
 * The time that a plan is for.
 *
 * @param from first year ({@code 2021}) or month ({@code 2023-09})
 * @param to last year or month, included
 */
public record Period(String from, String to) {}
