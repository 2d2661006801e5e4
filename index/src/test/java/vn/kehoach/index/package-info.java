/** Tests of the index, on invented plans. */
@NullMarked
package vn.kehoach.index;

import org.jspecify.annotations.NullMarked;
