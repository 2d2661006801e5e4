package vn.kehoach.gold;

/** One unit that an annotator marked. */
public sealed interface GoldItem permits GoldObjective, GoldTarget, GoldAssignment {

  /**
   * The unit's own words. White space does not count when it is looked for in a text, and {@code …}
   * stands for anything between.
   */
  String quote();
}
