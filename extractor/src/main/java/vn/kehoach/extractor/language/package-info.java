/**
 * Vietnamese text as such: keys to compare words by, and where sentences end.
 *
 * <p>The package must not know what a document is made of, nor what a plan is.
 */
@NullMarked
package vn.kehoach.extractor.language;

import org.jspecify.annotations.NullMarked;
