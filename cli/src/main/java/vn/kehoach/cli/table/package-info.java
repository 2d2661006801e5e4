/**
 * Plans as tables: which sheets and columns there are, and how a table is written as xlsx or csv.
 *
 * <p>Tables are written row by row and never held in memory. The package must not know where plans
 * come from, nor a command line.
 */
@NullMarked
package vn.kehoach.cli.table;

import org.jspecify.annotations.NullMarked;
