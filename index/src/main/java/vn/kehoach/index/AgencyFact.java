package vn.kehoach.index;

import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AssignmentRole;

/**
 * A body that an item names.
 *
 * @param id in the catalogue, absent where it has none
 * @param name canonical name
 * @param text the words that name it
 * @param role what it is to the work; absent where the item is no assignment
 * @param span where these words stand in the item's own text; absent where they stand outside, as
 *     in the heading over the item
 */
public record AgencyFact(
    @Nullable String id,
    String name,
    String text,
    @Nullable AssignmentRole role,
    @Nullable Span span) {}
