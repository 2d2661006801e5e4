/**
 * The use cases around gold: measuring, comparing, preparing documents for annotation, exchanging
 * gold with other tools, training.
 *
 * <p>Here, and nowhere else, what the extractor makes meets what people say is right. The package
 * must not know the command line.
 */
@NullMarked
package vn.kehoach.cli.workflow.evaluation;

import org.jspecify.annotations.NullMarked;
