/**
 * What evaluators look at: one {@link vn.kehoach.gold.report.EvaluationReport}, facts first, and
 * writers that show it as a terminal table, JSON, CSV, Markdown or an HTML page.
 *
 * <p>A report holds every figure that is shown, so that all writers show the same ones. The package
 * must not know where a report goes.
 */
@NullMarked
package vn.kehoach.gold.report;

import org.jspecify.annotations.NullMarked;
