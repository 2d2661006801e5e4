/**
 * When two annotations say the same: words, numbers, names of bodies, header fields; and which
 * predicted item belongs to which gold item.
 *
 * <p>The package must not know how matches are counted or reported.
 */
@NullMarked
package vn.kehoach.gold.match;

import org.jspecify.annotations.NullMarked;
