/**
 * Importing: finding files, reading and extracting them on several threads, keeping and indexing
 * them in the order of their paths.
 *
 * <p>Every file found has exactly one outcome, whatever happens to it or to the run. The package
 * must not know picocli, a terminal, or the language that a user reads.
 */
@NullMarked
package vn.kehoach.cli.workflow.intake;

import org.jspecify.annotations.NullMarked;
