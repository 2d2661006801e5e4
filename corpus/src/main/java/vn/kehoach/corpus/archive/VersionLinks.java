package vn.kehoach.corpus.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.Source;

/**
 * Keeps the versions of a plan linked: the preferred one names the files of all, and is the one
 * that is searched. What comes out follows from the family alone, not from the order in which its
 * members came.
 */
final class VersionLinks {

  private final Ledger ledger;
  private final PlanFiles plans;

  VersionLinks(Ledger ledger, PlanFiles plans) {
    this.ledger = ledger;
    this.plans = plans;
  }

  /** A plan that is being kept, of which the ledger knows nothing yet. */
  record Fresh(String content, Plan plan, SequencedSet<String> paths) {}

  /**
   * Writes the fresh plan, and every other whose links are not as they should be: only a version
   * that is preferred, or was, can name files of others.
   */
  List<SearchChange> refresh(PlanFamilies.Regrouping regrouping, @Nullable Fresh fresh)
      throws IOException {
    Set<String> concerned = new LinkedHashSet<>();
    if (fresh != null) {
      concerned.add(fresh.content());
    }
    concerned.addAll(regrouping.preferredBefore());
    concerned.addAll(regrouping.preferredNow());
    List<SearchChange> changes = new ArrayList<>();
    for (String content : concerned) {
      Fresh own = fresh != null && fresh.content().equals(content) ? fresh : null;
      Optional<Plan> plan = own == null ? kept(content) : Optional.of(own.plan());
      if (plan.isEmpty() || (own == null && !ledger.families().contains(content))) {
        continue;
      }
      boolean preferred = ledger.families().isSearched(content);
      List<String> family = preferred ? ledger.families().family(content) : List.of(content);
      Plan linked = plan.get().withSource(linked(plan.get().source(), content, family, fresh));
      boolean rewritten = own != null || !linked.source().equals(plan.get().source());
      if (rewritten) {
        plans.write(linked);
      }
      if (rewritten || preferred != regrouping.preferredBefore().contains(content)) {
        changes.add(new SearchChange(linked.id(), preferred ? linked : null));
      }
    }
    return changes;
  }

  private Optional<Plan> kept(String content) throws IOException {
    Optional<String> id = ledger.content(new DocumentId(content)).map(Content::plan);
    return id.isEmpty() ? Optional.empty() : plans.read(id.get());
  }

  private Source linked(Source source, String content, List<String> family, @Nullable Fresh fresh) {
    String first = paths(content, fresh).getFirst();
    Set<String> others = new TreeSet<>();
    family.forEach(member -> others.addAll(paths(member, fresh)));
    others.addAll(paths(content, fresh));
    others.remove(first);
    return new Source(
        first,
        List.copyOf(others),
        source.sha256(),
        source.mediaType(),
        source.pages(),
        source.notes());
  }

  private SequencedSet<String> paths(String content, @Nullable Fresh fresh) {
    return fresh != null && fresh.content().equals(content)
        ? fresh.paths()
        : ledger.content(new DocumentId(content)).map(Content::paths).orElseGet(LinkedHashSet::new);
  }
}
