package vn.kehoach.gold;

import java.util.List;

/** A commitment that can be checked, with the quantities that it commits to. */
public record GoldTarget(String quote, List<GoldMeasure> measures) implements GoldItem {

  /** Copies the measures. */
  public GoldTarget {
    measures = List.copyOf(measures);
  }
}
