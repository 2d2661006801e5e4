/**
 * Trains the OpenNLP models from the project's own samples: same data, same bytes.
 *
 * <p>The package must not know where a model is used.
 */
@NullMarked
package vn.kehoach.extractor.train;

import org.jspecify.annotations.NullMarked;
