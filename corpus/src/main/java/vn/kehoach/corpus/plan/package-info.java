/**
 * A normalised plan: what it wants to become true, what it commits to, who does what, and the exact
 * words that say so.
 *
 * <p>Offsets are those of the plan's {@link vn.kehoach.corpus.document.Document}: half-open, UTF-16
 * code units of its NFC text. Absent facts are {@code null} or an empty list, never an empty
 * string. The package must not know how a plan is found in a document, written as JSON or searched.
 */
@NullMarked
package vn.kehoach.corpus.plan;

import org.jspecify.annotations.NullMarked;
