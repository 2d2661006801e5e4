/**
 * How well the search answers: judged queries, and the usual measures over them.
 *
 * <p>The package must not know how hits are found, only that they come in an order.
 */
@NullMarked
package vn.kehoach.index.quality;

import org.jspecify.annotations.NullMarked;
