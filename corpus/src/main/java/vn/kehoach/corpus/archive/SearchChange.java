package vn.kehoach.corpus.archive;

import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.Plan;

/**
 * What a change of the archive means for whoever searches it.
 *
 * @param id of the plan
 * @param entry the plan as it is to be found; absent where it is not, because it is gone or another
 *     version of it is found in its place
 */
public record SearchChange(String id, @Nullable Plan entry) {}
