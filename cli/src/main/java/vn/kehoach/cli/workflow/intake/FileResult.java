package vn.kehoach.cli.workflow.intake;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.archive.ImportOutcome;

/**
 * What became of one file in this run.
 *
 * @param path below the folder that was imported, with {@code /}
 * @param plan id of the plan that the file became or belongs to
 * @param detail for people: what was found
 * @param movedFrom where the same file lay before, if it is there no more
 * @param took reading and extracting; zero where nothing had to be done
 */
public record FileResult(
    String path,
    ImportOutcome outcome,
    @Nullable String plan,
    @Nullable String detail,
    @Nullable String movedFrom,
    Duration took) {}
