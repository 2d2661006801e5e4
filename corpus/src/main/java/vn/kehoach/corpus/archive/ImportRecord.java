package vn.kehoach.corpus.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.ExtractorStamp;

/**
 * One line of the ledger: what became of one file.
 *
 * @param at when the file was finished
 * @param path below the folder that was imported, with {@code /} on every platform
 * @param sha256 of the file's bytes; absent where they could not be read
 * @param plan id of the plan that the content became or belongs to; absent where there is none
 * @param detail for people: what was found, no words of the document
 * @param seconds that reading and extracting took
 * @param version what read and extracted it
 */
public record ImportRecord(
    Instant at,
    String path,
    @Nullable String sha256,
    ImportOutcome outcome,
    @Nullable String plan,
    @Nullable String detail,
    double seconds,
    ExtractorStamp version) {}
