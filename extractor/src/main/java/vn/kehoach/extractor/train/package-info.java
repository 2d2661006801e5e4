/**
 * Trains the OpenNLP models from gold folders: same data, same bytes.
 *
 * <p>The gold file's format is read here by itself, only as far as training needs it: the judge of
 * plans is another module, and neither knows the other. The package must not know where a model is
 * used.
 */
@NullMarked
package vn.kehoach.extractor.train;

import org.jspecify.annotations.NullMarked;
