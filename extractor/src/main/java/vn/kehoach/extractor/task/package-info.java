/**
 * Outline to what remains: tasks that are given to nobody by name, where the money comes from, and
 * who reports to whom.
 *
 * <p>The package must not know how objectives, targets and assignments are found; it is told which
 * stretches are assignments.
 */
@NullMarked
package vn.kehoach.extractor.task;

import org.jspecify.annotations.NullMarked;
