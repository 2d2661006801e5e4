/**
 * Measures how fast plans are extracted. It must not know what a rule means, nor judge what is
 * found.
 */
@NullMarked
package vn.kehoach.extractor.benchmark;

import org.jspecify.annotations.NullMarked;
