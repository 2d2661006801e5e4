/**
 * Turns Vietnamese text into words that can be looked up: with their marks, without them, in pairs,
 * with abbreviations and long forms as one.
 *
 * <p>Offsets of tokens count UTF-16 code units of the text that went in, whatever its Unicode form.
 * The package must not know what a plan is, nor which fields an index has.
 */
@NullMarked
package vn.kehoach.index.analysis;

import org.jspecify.annotations.NullMarked;
