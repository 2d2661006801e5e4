/**
 * Two plans side by side: which items were added, dropped, changed.
 *
 * <p>The package must not know about the index; it needs only two plans.
 */
@NullMarked
package vn.kehoach.index.compare;

import org.jspecify.annotations.NullMarked;
