package vn.kehoach.gold.match;

import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.ItemKind;

/** A way to tell which predicted items are which gold items. */
@FunctionalInterface
public interface ItemMatcher {

  /** Pairs the items of one kind. */
  Alignment match(ItemKind kind, GoldPlan gold, GoldPlan predicted);
}
