/**
 * Finds the targets of a plan and reads the quantities that they commit to.
 *
 * <p>What counts as a target and as a measure is said by the annotation guidelines. The package
 * must not know how a document was read or where a plan is kept.
 */
@NullMarked
package vn.kehoach.extractor.target;

import org.jspecify.annotations.NullMarked;
