/**
 * Repairs text before anything reads it: characters, legacy Vietnamese encodings, hard wraps, and
 * how far the letters can be trusted.
 *
 * <p>The package works on strings. It must not know which format a text came from, nor what a plan
 * is.
 */
@NullMarked
package vn.kehoach.extractor.normalize;

import org.jspecify.annotations.NullMarked;
