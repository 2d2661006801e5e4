/**
 * Files to documents: bytes go in, a {@link vn.kehoach.corpus.document.Document} or the reason why
 * there is none comes out.
 *
 * <p>The package must not know what a plan is.
 */
@NullMarked
package vn.kehoach.extractor.read;

import org.jspecify.annotations.NullMarked;
