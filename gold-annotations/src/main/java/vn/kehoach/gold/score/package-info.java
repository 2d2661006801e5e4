/**
 * Counts what was found, missed and made up, and turns counts into figures.
 *
 * <p>{@link vn.kehoach.gold.score.Evaluator} is the front door: gold and plans in, {@link
 * vn.kehoach.gold.score.Evaluation} out. Every figure is a sum of {@link
 * vn.kehoach.gold.score.Verdict}s, one for each thing that was judged, so that whatever a figure
 * says can be looked at one by one. The package must not know how figures are shown.
 */
@NullMarked
package vn.kehoach.gold.score;

import org.jspecify.annotations.NullMarked;
