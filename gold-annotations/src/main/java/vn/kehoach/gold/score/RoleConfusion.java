package vn.kehoach.gold.score;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.SectionRole;
import vn.kehoach.gold.GoldPlaces;
import vn.kehoach.gold.GoldPlan;

/**
 * How many characters of each role were taken for which role. White space does not count, nor do
 * characters before the first run that gold marks.
 *
 * @param cells no two for the same pair of roles, ordered by role
 */
public record RoleConfusion(List<Cell> cells) {

  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::gold)
          .thenComparing(cell -> cell.predicted().isEmpty())
          .thenComparing(cell -> cell.predicted().orElse(cell.gold()));

  /** Nothing compared. */
  public static final RoleConfusion NONE = new RoleConfusion(List.of());

  /** Puts the cells in order. */
  public RoleConfusion {
    cells = cells.stream().sorted(ORDER).toList();
  }

  /**
   * Characters of one role that were taken for one role.
   *
   * @param predicted empty where the plan gives these characters no role
   */
  public record Cell(SectionRole gold, Optional<SectionRole> predicted, int characters) {}

  private record Roles(SectionRole gold, Optional<SectionRole> predicted) {}

  /** Compares gold's runs with a plan's sections over the text that both are about. */
  static RoleConfusion of(GoldPlan gold, Plan plan, String text) {
    RoleMap expected = RoleMap.of(gold, new GoldPlaces(text));
    RoleMap found = RoleMap.of(plan);
    Map<Roles, Integer> characters = new LinkedHashMap<>();
    for (int i = 0; i < text.length(); i++) {
      Optional<SectionRole> role = expected.at(i);
      if (role.isPresent() && !Character.isWhitespace(text.charAt(i))) {
        characters.merge(new Roles(role.get(), found.at(i)), 1, Integer::sum);
      }
    }
    return of(characters);
  }

  /** All of them together. */
  public static RoleConfusion sum(Collection<RoleConfusion> many) {
    Map<Roles, Integer> characters = new LinkedHashMap<>();
    many.stream()
        .flatMap(one -> one.cells.stream())
        .forEach(cell ->
            characters.merge(new Roles(cell.gold, cell.predicted), cell.characters, Integer::sum));
    return of(characters);
  }

  private static RoleConfusion of(Map<Roles, Integer> characters) {
    return new RoleConfusion(
        characters.entrySet().stream()
            .map(e -> new Cell(e.getKey().gold(), e.getKey().predicted(), e.getValue()))
            .toList());
  }

  /** Characters of a role that were taken for another, or for none. */
  public int characters(SectionRole gold, Optional<SectionRole> predicted) {
    return cells.stream()
        .filter(cell -> cell.gold == gold && cell.predicted.equals(predicted))
        .mapToInt(Cell::characters)
        .sum();
  }

  /** How many characters were compared. */
  public int characters() {
    return cells.stream().mapToInt(Cell::characters).sum();
  }

  /** The part of the characters that have the right role, from 0 to 1; 1 where none is compared. */
  public double accuracy() {
    int right =
        cells.stream()
            .filter(cell -> cell.predicted.equals(Optional.of(cell.gold)))
            .mapToInt(Cell::characters)
            .sum();
    return cells.isEmpty() ? 1 : (double) right / characters();
  }
}
