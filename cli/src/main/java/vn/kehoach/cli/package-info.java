/**
 * The command line: one small class a command, which parses, delegates to {@code workflow} and
 * prints. Data goes to standard output, talk to standard error; every word that a user sees comes
 * from the message bundles.
 *
 * <p>The package must not know how a file is read, a plan is found or an index is searched.
 */
@NullMarked
package vn.kehoach.cli;

import org.jspecify.annotations.NullMarked;
