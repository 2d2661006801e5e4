package vn.kehoach.corpus.plan;

import org.jspecify.annotations.Nullable;

/**
 * A piece of work (nhiệm vụ, giải pháp) that is given to nobody by name.
 *
 * @param deadline as for a target
 */
public record Task(String id, String text, @Nullable String deadline, Evidence evidence)
    implements Item {}
