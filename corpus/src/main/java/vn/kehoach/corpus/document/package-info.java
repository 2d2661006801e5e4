/**
 * A document that was read: NFC text, and blocks over it.
 *
 * <p>Every offset in this package counts UTF-16 code units of {@link
 * vn.kehoach.corpus.document.Document#text()}; spans are half-open. The package must not know how a
 * file is read, nor what a plan is.
 */
@NullMarked
package vn.kehoach.corpus.document;

import org.jspecify.annotations.NullMarked;
