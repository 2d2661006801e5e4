/**
 * What was learned from gold, and how it is asked: sentence boundaries, roles of sections and of
 * sentences, names of agencies.
 *
 * <p>A model and the features that it was trained on belong together, so the features are made here
 * for training and for use alike. The package must not know where a guess is used.
 */
@NullMarked
package vn.kehoach.extractor.model;

import org.jspecify.annotations.NullMarked;
