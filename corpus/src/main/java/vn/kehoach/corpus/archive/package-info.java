/**
 * What was imported, and what became of every file: a folder of JSON with an append-only ledger.
 *
 * <p>The ledger is the truth: a plan belongs to the archive when the ledger says so, and every file
 * is written whole (temporary file, fsync, atomic rename) before the ledger names it. The package
 * must not know how a file is read, how a plan is extracted or how it is searched.
 */
@NullMarked
package vn.kehoach.corpus.archive;

import org.jspecify.annotations.NullMarked;
