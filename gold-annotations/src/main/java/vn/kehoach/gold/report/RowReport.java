package vn.kehoach.gold.report;

import vn.kehoach.gold.score.Counts;
import vn.kehoach.gold.score.Interval;
import vn.kehoach.gold.score.Row;
import vn.kehoach.gold.score.Score;

/**
 * One line of the score table.
 *
 * @param counts of all documents together
 * @param micro figures of these counts
 * @param interval of the micro F1
 * @param macroF1 mean over the documents that have something to judge in this row
 */
public record RowReport(Row row, Counts counts, Score micro, Interval interval, double macroF1) {}
