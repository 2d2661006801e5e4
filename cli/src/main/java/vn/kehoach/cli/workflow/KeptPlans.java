package vn.kehoach.cli.workflow;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.archive.DamagedArchiveException;
import vn.kehoach.corpus.plan.Item;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.index.Hit;
import vn.kehoach.index.HitVisitor;
import vn.kehoach.index.PlanSearcher;
import vn.kehoach.index.query.PlanQuery;
import vn.kehoach.index.query.SortOrder;

/**
 * The plans of an archive for an export: all, or what answers a query. A plan whose file is damaged
 * is passed over and remembered.
 */
public final class KeptPlans {

  private final Archive archive;
  private final Map<String, DamagedArchiveException> damaged = new LinkedHashMap<>();

  /** Plans of an archive. */
  public KeptPlans(Archive archive) {
    this.archive = archive;
  }

  /** What could not be read so far. */
  public Collection<DamagedArchiveException> damaged() {
    return List.copyOf(damaged.values());
  }

  /** All plans, by id. */
  public PlanSource all() {
    return visitor -> {
      for (String id : archive.planIds()) {
        Optional<Plan> plan = plan(id);
        if (plan.isPresent()) {
          visitor.visit(plan.get());
        }
      }
    };
  }

  /** Plans with items that answer a query, and only these items; newest plan first. */
  public PlanSource answering(PlanSearcher searcher, PlanQuery query) {
    PlanQuery newest = query.withSort(SortOrder.NEWEST);
    return visitor -> {
      Collecting collecting = new Collecting(visitor);
      searcher.forEach(newest, collecting);
      collecting.finish();
    };
  }

  private Optional<Plan> plan(String id) {
    try {
      return Optional.of(archive.existingPlan(id));
    } catch (DamagedArchiveException e) {
      damaged.put(id, e);
      return Optional.empty();
    }
  }

  /** Puts the hits of one plan together, which come one after the other. */
  private final class Collecting implements HitVisitor {

    private final PlanVisitor visitor;
    private final Set<String> items = new HashSet<>();
    private @Nullable String id;

    Collecting(PlanVisitor visitor) {
      this.visitor = visitor;
    }

    @Override
    public void visit(Hit hit) throws IOException {
      if (!hit.plan().id().equals(id)) {
        finish();
        id = hit.plan().id();
      }
      items.add(hit.itemId());
    }

    void finish() throws IOException {
      if (id != null) {
        Optional<Plan> plan = plan(id);
        if (plan.isPresent()) {
          visitor.visit(only(plan.get(), item -> items.contains(item.id())));
        }
        items.clear();
      }
    }
  }

  private static Plan only(Plan plan, Predicate<Item> wanted) {
    return new Plan(
        plan.id(),
        plan.kind(),
        plan.source(),
        plan.extractor(),
        plan.header(),
        plan.sections(),
        plan.objectives().stream().filter(wanted).toList(),
        plan.targets().stream().filter(wanted).toList(),
        plan.assignments().stream().filter(wanted).toList(),
        plan.tasks().stream().filter(wanted).toList(),
        plan.funding().stream().filter(wanted).toList(),
        plan.reporting().stream().filter(wanted).toList(),
        plan.warnings());
  }
}
