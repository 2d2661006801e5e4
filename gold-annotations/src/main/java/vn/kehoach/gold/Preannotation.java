package vn.kehoach.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.Section;
import vn.kehoach.corpus.plan.SectionRole;

/**
 * A predicted plan as a gold file that somebody corrects by hand. It names no annotator: nobody has
 * read it yet.
 */
public final class Preannotation {

  /** So many words tell where a run begins. */
  private static final int WORDS = 8;

  private Preannotation() {}

  /** The prediction, with runs cut where the sections' role changes. */
  public static GoldPlan of(Plan plan, Document document) {
    String file = plan.source().file();
    GoldPlan items = Predicted.asGold(PlanFolder.stem(file), plan);
    return new GoldPlan(
        items.name(),
        file.substring(file.replace("!/", "//").lastIndexOf('/') + 1),
        items.kind(),
        List.of(),
        items.header(),
        regions(plan, document.text()),
        items.objectives(),
        items.targets(),
        items.assignments());
  }

  private static List<GoldRegion> regions(Plan plan, String text) {
    List<Section> sections =
        plan.sections().stream()
            .flatMap(Preannotation::withChildren)
            .filter(section -> section.begin() < text.length())
            .sorted(Comparator.comparingInt(Section::begin))
            .toList();
    List<GoldRegion> regions = new ArrayList<>();
    if (text.isBlank()) {
      return regions;
    }
    Optional<SectionRole> last = Optional.empty();
    if (sections.isEmpty() || !text.substring(0, sections.getFirst().begin()).isBlank()) {
      last = Optional.of(SectionRole.HEADER);
      regions.add(new GoldRegion(SectionRole.HEADER, firstWords(text)));
    }
    for (Section section : sections) {
      if (!last.equals(Optional.of(section.role()))) {
        regions.add(new GoldRegion(section.role(), firstWords(text.substring(section.begin()))));
        last = Optional.of(section.role());
      }
    }
    return regions;
  }

  private static Stream<Section> withChildren(Section section) {
    return Stream.concat(
        Stream.of(section), section.children().stream().flatMap(Preannotation::withChildren));
  }

  private static String firstWords(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    List<String> words = List.of(line.strip().split("\\s+", -1));
    return String.join(" ", words.subList(0, Math.min(WORDS, words.size())));
  }
}
