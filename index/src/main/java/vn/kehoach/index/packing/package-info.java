/**
 * Writes texts in few bytes and reads them again, to the letter.
 *
 * <p>The package must not know what an item or an index is.
 */
@NullMarked
package vn.kehoach.index.packing;

import org.jspecify.annotations.NullMarked;
