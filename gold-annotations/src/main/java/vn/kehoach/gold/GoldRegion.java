package vn.kehoach.gold;

import vn.kehoach.corpus.plan.SectionRole;

/**
 * A run of the document with one role; it ends where the next one begins.
 *
 * @param from first words of the run
 */
public record GoldRegion(SectionRole role, String from) {}
