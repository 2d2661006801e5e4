package vn.kehoach.gold;

/**
 * One document in brat's standoff format (brat.nlplab.org/standoff.html): people can annotate it in
 * tools that read that format.
 *
 * <p>Items are {@code Objective}, {@code Target} and {@code Assignment} annotations, the first
 * words of a run are {@code Region-objective} and so on. Attributes give {@code Scope} and {@code
 * Role}; notes give {@code Measure} (as in the gold file), {@code Agency}, {@code Collaborator},
 * {@code Deadline}, {@code Output}, and {@code Quote} where the gold's quote is not just the marked
 * words. What is said of the document as a whole is a {@code Document} note of the annotation on
 * its first word.
 *
 * @param annotations content of the {@code .ann} file; offsets count Unicode code points
 * @param text content of the {@code .txt} file
 */
public record BratFiles(String annotations, String text) {}
