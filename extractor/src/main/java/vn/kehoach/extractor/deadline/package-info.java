/**
 * Reads by when something is to be done, from running text and from fields of times.
 *
 * <p>A deadline is written as {@link vn.kehoach.corpus.plan.DateRange#parse} reads it. The package
 * must not know whether it is a target, a measure or an assignment that is due.
 */
@NullMarked
package vn.kehoach.extractor.deadline;

import org.jspecify.annotations.NullMarked;
