/**
 * What was imported, and what became of every file: a folder of JSON with an append-only ledger.
 *
 * <p>The package must not know how a file is read, how a plan is extracted or how it is searched.
 */
@NullMarked
package vn.kehoach.corpus.archive;

import org.jspecify.annotations.NullMarked;
