/**
 * Pattern rules as data: loads them, checks them, runs them safely.
 *
 * <p>A rule has an id, a pattern with named groups and {@code {placeholders}}, examples with the
 * matched span marked {@code [[…]]}, counter-examples and a note; it has no other power. The
 * package must not know what a match means.
 */
@NullMarked
package vn.kehoach.extractor.rule;

import org.jspecify.annotations.NullMarked;
