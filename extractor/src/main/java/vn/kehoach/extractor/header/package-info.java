/**
 * Who issued a plan, when, under which number and title, on which bases, and who signed it.
 *
 * <p>Patterns run over {@link vn.kehoach.extractor.language.BareText}, so that tone placement, case
 * and most damage of optical recognition make no difference; what is kept is cut out of the text
 * itself. The package must not know what stands in a plan's sections.
 */
@NullMarked
package vn.kehoach.extractor.header;

import org.jspecify.annotations.NullMarked;
