/**
 * The front door of extraction: a {@link vn.kehoach.corpus.document.Document} goes in, a {@link
 * vn.kehoach.corpus.plan.Plan} comes out; pure and deterministic.
 *
 * <p>The package only puts the steps in order. It must not know how a file is read or where a plan
 * is kept.
 */
@NullMarked
package vn.kehoach.extractor;

import org.jspecify.annotations.NullMarked;
