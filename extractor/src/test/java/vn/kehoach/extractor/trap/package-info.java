/**
 * What is known to mislead simple rules ({@code corpus/traps.tsv}), case by case, where no test of
 * the step itself shows it.
 */
@NullMarked
package vn.kehoach.extractor.trap;

import org.jspecify.annotations.NullMarked;
