package vn.kehoach.cli.workflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.archive.ImportRecord;
import vn.kehoach.corpus.archive.Ledger;
import vn.kehoach.corpus.json.MalformedJsonException;
import vn.kehoach.index.IndexUnusableException;
import vn.kehoach.index.PlanSearcher;
import vn.kehoach.index.analysis.Abbreviations;

/**
 * Whether an archive is in order.
 *
 * @param plans plans that the ledger names
 * @param searched those of them that are searched: of several versions of one, the preferred
 * @param unreadablePlans ids of plans whose file is missing or damaged
 * @param indexedPlans plans in the index; empty where it cannot be used
 * @param damagedLines lines of the ledger that cannot be read
 * @param outcomes paths by their last outcome
 */
public record ArchiveHealth(
    int plans,
    int searched,
    List<String> unreadablePlans,
    OptionalLong indexedPlans,
    int damagedLines,
    Map<ImportOutcome, Integer> outcomes) {

  /** Copies the collections. */
  public ArchiveHealth {
    unreadablePlans = List.copyOf(unreadablePlans);
    outcomes = Map.copyOf(outcomes);
  }

  /**
   * Looks at every plan of an archive.
   *
   * @throws vn.kehoach.corpus.archive.NoArchiveException where there is none
   */
  public static ArchiveHealth of(Archive archive, Abbreviations abbreviations) throws IOException {
    Ledger ledger = archive.ledger();
    Map<ImportOutcome, Integer> outcomes = new EnumMap<>(ImportOutcome.class);
    for (ImportRecord record : ledger.latest()) {
      outcomes.merge(ledger.outcome(record), 1, Integer::sum);
    }
    List<String> ids = archive.planIds();
    List<String> unreadable = new ArrayList<>();
    for (String id : ids) {
      if (!isReadable(archive, id)) {
        unreadable.add(id);
      }
    }
    return new ArchiveHealth(
        ids.size(),
        archive.searchedPlanIds().size(),
        unreadable,
        indexed(archive, abbreviations),
        ledger.damagedLines(),
        outcomes);
  }

  /** Whether plans and index agree and every plan can be read. */
  public boolean isSound() {
    return unreadablePlans.isEmpty() && indexedPlans.equals(OptionalLong.of(searched));
  }

  private static boolean isReadable(Archive archive, String id) throws IOException {
    try {
      return archive.plan(id).isPresent();
    } catch (MalformedJsonException e) {
      return false;
    }
  }

  private static OptionalLong indexed(Archive archive, Abbreviations abbreviations)
      throws IOException {
    try (PlanSearcher searcher = PlanSearcher.open(archive.index(), abbreviations)) {
      return OptionalLong.of(searcher.plans());
    } catch (IndexUnusableException e) {
      return OptionalLong.empty();
    }
  }
}
