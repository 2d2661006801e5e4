package vn.kehoach.corpus.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.agency.Kin.Relation;

/**
 * Who did the work of a body before it, and who does it afterwards: whole, or by function.
 *
 * <p>The labour departments' work, for one, went to five bodies on 2025-03-01; asking for their
 * successors without a topic gives all five, asking with {@code mại dâm} the health department.
 */
public final class Lineage {

  private record Step(Agency other, Succession succession) {}

  private final AgencyCatalogue catalogue;
  private final Map<String, List<Step>> forward = new LinkedHashMap<>();
  private final Map<String, List<Step>> backward = new LinkedHashMap<>();

  /** The lineage of a catalogue. */
  public Lineage(AgencyCatalogue catalogue) {
    this.catalogue = catalogue;
    for (Agency agency : catalogue.agencies()) {
      for (Succession succession : agency.successors()) {
        Agency heir = get(succession.to());
        forward
            .computeIfAbsent(agency.id(), id -> new ArrayList<>())
            .add(new Step(heir, succession));
        backward
            .computeIfAbsent(heir.id(), id -> new ArrayList<>())
            .add(new Step(agency, succession));
      }
    }
  }

  /**
   * Who does the work of this body on a day: itself, its successors, or theirs; also those to whom
   * it gave some functions while it goes on.
   */
  public List<Kin> successors(String id, LocalDate on) {
    return ends(id, Relation.SUCCESSOR, on, null);
  }

  /**
   * Who does this body's work on one topic on a day. Where the catalogue does not say to whom the
   * topic went, all successors.
   */
  public List<Kin> successors(String id, LocalDate on, String topic) {
    return ends(id, Relation.SUCCESSOR, on, topic);
  }

  /** Who did, on an earlier day, the work that this body does. */
  public List<Kin> predecessors(String id, LocalDate on) {
    return ends(id, Relation.PREDECESSOR, on, null);
  }

  /** Who did, on an earlier day, this body's work on one topic; see {@link #successors}. */
  public List<Kin> predecessors(String id, LocalDate on, String topic) {
    return ends(id, Relation.PREDECESSOR, on, topic);
  }

  /** The direct successions of a body. */
  public List<Succession> successions(String id) {
    return get(id).successors();
  }

  /**
   * The body itself, then all its predecessors and successors at any distance, nearest first; what
   * a search for the body may look for too. Siblings (other heirs of a predecessor) are not among
   * them.
   */
  public List<Kin> family(String id) {
    Map<String, Kin> family = new LinkedHashMap<>();
    Kin self = Kin.self(get(id));
    family.put(id, self);
    for (Relation way : List.of(Relation.PREDECESSOR, Relation.SUCCESSOR)) {
      List<Kin> generation = List.of(self);
      while (!generation.isEmpty()) {
        List<Kin> next = new ArrayList<>();
        for (Kin kin : generation) {
          for (Step step : steps(kin, way)) {
            Kin reached = kin.next(step.other(), way, step.succession());
            if (family.putIfAbsent(step.other().id(), reached) == null) {
              next.add(reached);
            }
          }
        }
        generation = next;
      }
    }
    return List.copyOf(family.values());
  }

  private List<Kin> ends(String id, Relation way, LocalDate on, @Nullable String topic) {
    Map<String, Kin> ends = new LinkedHashMap<>();
    follow(Kin.self(get(id)), way, on, topic, ends);
    return List.copyOf(ends.values());
  }

  private void follow(
      Kin kin, Relation way, LocalDate on, @Nullable String topic, Map<String, Kin> ends) {
    List<Step> taken =
        steps(kin, way).stream().filter(step -> wasTaken(step.succession(), way, on)).toList();
    List<Step> onTopic = topic == null ? List.of() : covering(taken, topic);
    boolean stays = onTopic.isEmpty() && kin.agency().existedOn(on);
    if (stays || taken.isEmpty()) {
      ends.putIfAbsent(kin.agency().id(), kin);
    }
    if (stays && topic != null) {
      return;
    }
    for (Step step : onTopic.isEmpty() ? taken : onTopic) {
      follow(kin.next(step.other(), way, step.succession()), way, on, topic, ends);
    }
  }

  private static List<Step> covering(List<Step> steps, String topic) {
    return steps.stream().filter(step -> step.succession().covers(topic)).toList();
  }

  /** Forwards, a step counts from its day on; backwards, up to the day before it. */
  private static boolean wasTaken(Succession succession, Relation way, LocalDate on) {
    return (way == Relation.SUCCESSOR) != succession.date().isAfter(on);
  }

  /**
   * The steps from a body that lead on. Where only some functions led to it, a step that moved
   * others is none: social protection did not go to whom the same body gave religion.
   */
  private List<Step> steps(Kin kin, Relation way) {
    Map<String, List<Step>> steps = way == Relation.SUCCESSOR ? forward : backward;
    return steps.getOrDefault(kin.agency().id(), List.of()).stream()
        .filter(step ->
            kin.functions().isEmpty()
                || kin.functions().stream().anyMatch(step.succession()::covers))
        .toList();
  }

  private Agency get(String id) {
    Optional<Agency> agency = catalogue.byId(id);
    return agency.orElseThrow(
        () -> new IllegalArgumentException("the catalogue has no agency '" + id + "'"));
  }
}
