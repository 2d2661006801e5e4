package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.Evidence;
import vn.kehoach.corpus.plan.FundingItem;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.Item;
import vn.kehoach.corpus.plan.LegalBasis;
import vn.kehoach.corpus.plan.Objective;
import vn.kehoach.corpus.plan.Period;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.ReportingDuty;
import vn.kehoach.corpus.plan.Target;
import vn.kehoach.corpus.plan.Task;
import vn.kehoach.corpus.plan.Warning;

/** A whole plan for people: the facts of its header, then its items with where they stand. */
final class PlanPrinter {

  private final Screen screen;
  private final Messages messages;
  private final boolean why;

  /**
   * A printer.
   *
   * @param why whether each item names the rule or the model that made it
   */
  PlanPrinter(Screen screen, boolean why) {
    this.screen = screen;
    this.messages = screen.messages();
    this.why = why;
  }

  void print(Plan plan) {
    header(plan);
    items("show.objectives", plan.objectives());
    items("show.targets", plan.targets());
    items("show.assignments", plan.assignments());
    items("show.tasks", plan.tasks());
    items("show.funding", plan.funding());
    items("show.reporting", plan.reporting());
    for (Warning warning : plan.warnings()) {
      screen.line("show.warning", warning.code(), warning.message());
    }
  }

  private void header(Plan plan) {
    Header header = plan.header();
    String title = header.title();
    screen.out().println(screen.bold(title == null ? plan.id() : title));
    fact("show.id", plan.id());
    fact("show.kind", messages.word(plan.kind()));
    fact("show.number", header.number());
    fact("show.issuedOn", header.issuedOn() == null ? null : header.issuedOn().toString());
    fact("show.issuer", header.issuer() == null ? null : header.issuer().name());
    fact("show.province", header.province() == null ? null : header.province().name());
    fact("show.period", period(header.period()));
    fact("show.signer", header.signer() == null ? null : header.signer().name());
    fact("show.file", plan.source().file());
    for (LegalBasis basis : header.bases()) {
      fact("show.basis", words(basis));
    }
    for (String other : plan.source().otherFiles()) {
      fact("show.otherFile", other);
    }
    if (why) {
      header.evidence().forEach((field, evidence) -> fact("show.why", field + ": " + by(evidence)));
      fact(
          "show.extractor",
          plan.extractor().version()
              + " · "
              + plan.extractor().rules()
              + " · "
              + plan.extractor().models());
    }
  }

  private static String words(LegalBasis basis) {
    return Stream.of(
            basis.number(),
            basis.issuedOn() == null ? null : basis.issuedOn().toString(),
            basis.title())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private static @Nullable String period(@Nullable Period period) {
    if (period == null) {
      return null;
    }
    return (period.from() == null ? "" : period.from()) + "–" + period.to();
  }

  private void fact(String key, @Nullable String value) {
    if (value != null) {
      screen.out().println("  " + messages.text(key) + ": " + value);
    }
  }

  private void items(String key, List<? extends Item> items) {
    if (items.isEmpty()) {
      return;
    }
    screen.out().println();
    screen.out().println(screen.bold(messages.text(key, items.size())));
    for (Item item : items) {
      screen.out().println("  " + item.id() + "  " + item.text());
      for (String fact : facts(item)) {
        screen.out().println("      " + fact);
      }
      Evidence evidence = item.evidence();
      screen
          .out()
          .println("      " + new Place(messages).of(evidence) + (why ? "  " + by(evidence) : ""));
    }
  }

  private List<String> facts(Item item) {
    List<String> facts = new ArrayList<>();
    switch (item) {
      case Objective objective -> facts.add(messages.word(objective.scope()));
      case Target target -> {
        target.measures().forEach(measure -> facts.add(MeasureWords.of(measure)));
        deadline(facts, target.deadline());
      }
      case Assignment assignment -> {
        facts.add(messages.word(assignment.role()) + ": " + names(assignment.agencies()));
        if (!assignment.collaborators().isEmpty()) {
          facts.add(messages.text("show.collaborators", names(assignment.collaborators())));
        }
        deadline(facts, assignment.deadline());
        if (assignment.output() != null) {
          facts.add(messages.text("show.output", assignment.output()));
        }
      }
      case Task task -> deadline(facts, task.deadline());
      case FundingItem funding ->
          funding.amounts().forEach(amount -> facts.add(MeasureWords.of(amount)));
      case ReportingDuty duty -> {
        if (!duty.from().isEmpty() || !duty.to().isEmpty()) {
          String way = duty.via().isEmpty() ? "" : names(duty.via()) + " → ";
          facts.add(names(duty.from()) + " → " + way + names(duty.to()));
        }
        if (duty.frequency() != null) {
          facts.add(messages.text("show.frequency", duty.frequency()));
        }
        deadline(facts, duty.deadline());
      }
    }
    return facts;
  }

  private void deadline(List<String> facts, @Nullable String deadline) {
    if (deadline != null) {
      facts.add(messages.text("show.deadline", deadline));
    }
  }

  private static String names(List<AgencyMention> bodies) {
    return bodies.stream().map(AgencyMention::name).collect(Collectors.joining("; "));
  }

  private static String by(Evidence evidence) {
    return String.format(Locale.ROOT, "← %s (%.2f)", evidence.by(), evidence.confidence());
  }
}
