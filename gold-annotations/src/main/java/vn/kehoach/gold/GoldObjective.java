package vn.kehoach.gold;

import vn.kehoach.corpus.plan.ObjectiveScope;

/** What the plan wants to become true. */
public record GoldObjective(String quote, ObjectiveScope scope) implements GoldItem {}
