package vn.kehoach.cli.table;

import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param width in characters, where a column can have one
 */
public record Column(String heading, int width, Function<Row, Cell> cell) {}
