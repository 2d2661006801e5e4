package vn.kehoach.cli.workflow;

import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.archive.ImportOutcome;

/**
 * What became of one file in this run.
 *
 * @param path below the folder that was imported, with {@code /}
 * @param plan id of the plan that the file became or belongs to
 * @param detail for people: what was found
 */
public record FileResult(
    String path, ImportOutcome outcome, @Nullable String plan, @Nullable String detail) {}
