/**
 * Generated archives, and how fast they are indexed and searched beside other engines.
 *
 * <p>The package must not know the inside of the index: it asks as any caller does.
 */
@NullMarked
package vn.kehoach.index.benchmark;

import org.jspecify.annotations.NullMarked;
