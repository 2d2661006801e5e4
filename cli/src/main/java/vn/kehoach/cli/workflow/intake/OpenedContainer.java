package vn.kehoach.cli.workflow.intake;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.archive.ImportRecord;
import vn.kehoach.corpus.document.DocumentId;

/**
 * A container after all that came out of it was kept.
 *
 * @param outcome {@link ImportOutcome#CONTAINER}, or why not everything came out
 * @param isComplete whether every member was taken, so that it need not be opened again
 */
record OpenedContainer(
    FoundFile found,
    DocumentId content,
    ImportOutcome outcome,
    @Nullable String detail,
    List<ImportRecord.Member> members,
    boolean isComplete,
    Duration took) {}
