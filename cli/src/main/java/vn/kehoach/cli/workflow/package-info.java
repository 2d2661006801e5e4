/**
 * The use cases: importing, searching, showing, evaluating. A web page will call the same.
 *
 * <p>The package must not know picocli, a terminal, or the language that a user reads: it returns
 * data and reports through listeners.
 */
@NullMarked
package vn.kehoach.cli.workflow;

import org.jspecify.annotations.NullMarked;
