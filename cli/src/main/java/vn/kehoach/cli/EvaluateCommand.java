package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kehoach.cli.workflow.evaluation.AccuracyBlock;
import vn.kehoach.cli.workflow.evaluation.DocumentFiles;
import vn.kehoach.cli.workflow.evaluation.EvaluationWorkflow;
import vn.kehoach.cli.workflow.evaluation.FrozenDocuments;
import vn.kehoach.cli.workflow.evaluation.PlanRun;
import vn.kehoach.extractor.model.ModelKind;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.report.EvaluationReport;
import vn.kehoach.gold.report.OtherRun;
import vn.kehoach.gold.score.Evaluation;
import vn.kehoach.gold.score.Measurement;

/** {@code kehoach evaluate}: how right the plans are, against gold. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {

  private final Screen screen;
  private final Engine engine;
  private final Home home;
  private final EvaluationWorkflow workflow = new EvaluationWorkflow();

  @Mixin private GoldOption gold = new GoldOption();
  @Mixin private JudgedOption judged = new JudgedOption();
  @Mixin private ModelsOption models = new ModelsOption();
  @Mixin private RatchetOption ratchet = new RatchetOption();

  @Option(names = "--ablation", descriptionKey = "evaluate.ablation")
  private boolean ablation;

  @Option(names = "--errors", descriptionKey = "evaluate.errors")
  private boolean errors;

  @Option(
      names = "--format",
      paramLabel = "table|json|markdown|csv|html",
      defaultValue = "table",
      descriptionKey = "evaluate.format")
  private ReportForm form = ReportForm.TABLE;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Option(names = "--fail-under", paramLabel = "F1", descriptionKey = "evaluate.failUnder")
  private double bar;

  @Option(names = "--save-plans", paramLabel = "DIR", descriptionKey = "evaluate.savePlans")
  private @Nullable Path savedPlans;

  @Option(names = "--readme", paramLabel = "FILE", descriptionKey = "evaluate.readme")
  private @Nullable Path readme;

  EvaluateCommand(Screen screen, Engine engine, Home home) {
    this.screen = screen;
    this.engine = engine;
    this.home = home;
  }

  @Override
  public Integer call() throws IOException {
    List<GoldPlan> wanted = gold.read(home);
    Optional<PlanRun> files = endToEnd(wanted);
    Optional<PlanRun> frozen = extraction(wanted, models.models());
    PlanRun reported = files.or(() -> frozen).orElseThrow();
    Evaluation evaluation = reported.evaluate();
    Optional<Evaluation> extraction = frozen.map(PlanRun::evaluate);
    EvaluationReport report =
        EvaluationReport.of(
            evaluation, reported.facts(), others(wanted, files, frozen, evaluation, extraction));
    if (savedPlans != null) {
      workflow.save(reported, savedPlans);
    }
    if (readme != null) {
      Optional<String> written =
          AccuracyBlock.of(gold.folder(home), evaluation, reported.facts(), extraction)
              .placedIn(Files.readString(readme));
      if (written.isEmpty()) {
        screen.say("evaluate.noMarks", readme);
        return ExitCode.BAD_USAGE;
      }
      Files.writeString(readme, written.get());
    }
    screen.out().print((json ? ReportForm.JSON : form).writer().write(report));
    if (errors) {
      new MissList(screen).print(report.misses());
    }
    boolean held = ratchet.hold(screen, home, extraction.orElse(evaluation));
    if (report.overall() < bar) {
      screen.say("evaluate.belowBar", report.overall(), bar);
      return ExitCode.BAR_NOT_REACHED;
    }
    return held ? ExitCode.DONE : ExitCode.BAR_NOT_REACHED;
  }

  /** From files read now, or from plans that somebody made. */
  private Optional<PlanRun> endToEnd(List<GoldPlan> wanted) throws IOException {
    if (judged.plans().isPresent()) {
      return Optional.of(workflow.read(wanted, GoldOption.present(judged.plans().get())));
    }
    Optional<Path> folder =
        judged.isDefault() && !ablation ? Optional.of(home.documents()) : judged.documents();
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        workflow.extract(
            Measurement.END_TO_END,
            wanted,
            new DocumentFiles(GoldOption.present(folder.get()), engine.reading()),
            engine.extraction(models.models())));
  }

  /** On the documents that were annotated. */
  private Optional<PlanRun> extraction(List<GoldPlan> wanted, ModelChoice with) throws IOException {
    Optional<Path> folder =
        judged.isDefault() && gold.isOwn() ? Optional.of(home.frozen()) : judged.frozen();
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        workflow.extract(
            Measurement.EXTRACTION,
            wanted,
            new FrozenDocuments(GoldOption.present(folder.get())),
            engine.extraction(with)));
  }

  private List<OtherRun> others(
      List<GoldPlan> wanted,
      Optional<PlanRun> files,
      Optional<PlanRun> frozen,
      Evaluation evaluation,
      Optional<Evaluation> extraction)
      throws IOException {
    List<OtherRun> others = new ArrayList<>();
    if (files.isPresent() && frozen.isPresent()) {
      others.add(
          OtherRun.of(
              frozen.get().facts().measurement(), evaluation, extraction.orElse(evaluation)));
    }
    if (ablation) {
      ModelChoice all = models.models();
      for (ModelKind kind : all.models().files().keySet()) {
        Evaluation toggled =
            extraction(wanted, all.toggled(kind)).map(PlanRun::evaluate).orElseThrow();
        String change = all.consulted().contains(kind) ? "without " : "with ";
        others.add(OtherRun.of(change + kind.label(), evaluation, toggled));
      }
    }
    return others;
  }
}
