package vn.kehoach.extractor.model;

import vn.kehoach.corpus.plan.SectionRole;

/**
 * A role that a model thinks likely.
 *
 * @param probability what the model gives it, from 0 to 1
 */
public record RoleGuess(SectionRole role, double probability) {}
