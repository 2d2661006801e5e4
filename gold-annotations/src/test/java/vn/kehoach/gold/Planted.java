package vn.kehoach.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An error that a prediction makes on the specimen, and the rows that it has to move: these and no
 * others.
 */
public record Planted(String name, UnaryOperator<GoldPlan> error, Set<String> moves) {

  @Override
  public String toString() {
    return name;
  }

  /** Every kind of error that the guidelines let one make, and what must not count as one. */
  public static List<Planted> all() {
    List<Planted> all = new ArrayList<>();
    PlantedItems.plant(all);
    PlantedMeasures.plant(all);
    PlantedAssignments.plant(all);
    PlantedHeaders.plant(all);
    PlantedBases.plant(all);
    PlantedHarmless.plant(all);
    return List.copyOf(all);
  }

  static void add(List<Planted> all, String name, UnaryOperator<GoldPlan> error, String... moves) {
    all.add(new Planted(name, error, Set.of(moves)));
  }
}
