package vn.kehoach.corpus.plan;

/** What the plan wants to become true (mục tiêu, mục đích). */
public record Objective(String id, String text, ObjectiveScope scope, Evidence evidence)
    implements Item {}
