/**
 * Outline to assignments: which named body is given which piece of work, from agency sections,
 * label lines, prose and tables.
 *
 * <p>The package must not know how a body's name is recognised.
 */
@NullMarked
package vn.kehoach.extractor.assignment;

import org.jspecify.annotations.NullMarked;
