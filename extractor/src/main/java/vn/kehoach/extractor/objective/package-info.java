/**
 * Outline to objectives: what the plan wants to become true.
 *
 * <p>The package must not know how targets are measured; it only asks whether a unit carries a
 * quantity.
 */
@NullMarked
package vn.kehoach.extractor.objective;

import org.jspecify.annotations.NullMarked;
