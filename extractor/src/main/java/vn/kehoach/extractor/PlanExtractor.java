package vn.kehoach.extractor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.corpus.agency.AgencyCatalogue;
import vn.kehoach.corpus.agency.ProvinceCatalogue;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.Assignment;
import vn.kehoach.corpus.plan.ExtractorStamp;
import vn.kehoach.corpus.plan.FundingItem;
import vn.kehoach.corpus.plan.Header;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.PlanKind;
import vn.kehoach.corpus.plan.Source;
import vn.kehoach.corpus.plan.Target;
import vn.kehoach.corpus.plan.Warning;
import vn.kehoach.extractor.agency.AgencyReader;
import vn.kehoach.extractor.agency.AgencyRecognizer;
import vn.kehoach.extractor.agency.NamesOutOfTime;
import vn.kehoach.extractor.assignment.AssignmentExtractor;
import vn.kehoach.extractor.assignment.TaskTables;
import vn.kehoach.extractor.deadline.DeadlineParser;
import vn.kehoach.extractor.deadline.TimeFrame;
import vn.kehoach.extractor.header.HeaderExtractor;
import vn.kehoach.extractor.header.HeaderReading;
import vn.kehoach.extractor.language.Predicates;
import vn.kehoach.extractor.language.SentenceSplitter;
import vn.kehoach.extractor.model.ModelKind;
import vn.kehoach.extractor.model.Models;
import vn.kehoach.extractor.model.RoleClassifier;
import vn.kehoach.extractor.model.RoleFeatures;
import vn.kehoach.extractor.model.RoleGuess;
import vn.kehoach.extractor.objective.ObjectiveExtractor;
import vn.kehoach.extractor.outline.CopiedPaper;
import vn.kehoach.extractor.outline.NewsOutliner;
import vn.kehoach.extractor.outline.Outline;
import vn.kehoach.extractor.outline.Outliner;
import vn.kehoach.extractor.outline.PlanText;
import vn.kehoach.extractor.outline.SectionAdvice;
import vn.kehoach.extractor.outline.Units;
import vn.kehoach.extractor.outline.Zones;
import vn.kehoach.extractor.rule.StoppedRules;
import vn.kehoach.extractor.target.Commitments;
import vn.kehoach.extractor.target.Doubts;
import vn.kehoach.extractor.target.QuantityContext;
import vn.kehoach.extractor.target.QuantityParser;
import vn.kehoach.extractor.target.TargetExtractor;
import vn.kehoach.extractor.task.FundingExtractor;
import vn.kehoach.extractor.task.ReportingExtractor;
import vn.kehoach.extractor.task.TaskExtractor;

/**
 * Documents to plans: the steps in order, each of which adds its own structure.
 *
 * <p>The same document and the same version give the same plan. Not thread-safe, because OpenNLP's
 * detectors are not: one extractor for each thread.
 */
public final class PlanExtractor {

  /** The models that were found to help; see decision 0147. */
  public static final Set<ModelKind> CONSULTED = Set.of(ModelKind.SENTENCES);

  /** A guess below this probability is not taken. */
  private static final double SURE = 0.9;

  private final ExtractorStamp stamp;
  private final HeaderExtractor headers;
  private final AgencyRecognizer recognizer;
  private final NamesOutOfTime outOfTime;
  private final Units units;
  private final Outliner outliner;
  private final NewsOutliner newsOutliner;
  private final CopiedPaper copiedPaper = new CopiedPaper();
  private final TaskTables taskTables = new TaskTables();
  private final NewsCues newsCues;
  private final ObjectiveExtractor objectives;
  private final TargetExtractor targets;
  private final Doubts doubts = new Doubts();
  private final AssignmentExtractor assignments;
  private final TaskExtractor tasks;
  private final FundingExtractor funding;
  private final ReportingExtractor reporting;
  private final GoverningBodies governing = new GoverningBodies();

  /** An extractor with the project's own catalogue, rules and models. */
  public static PlanExtractor standard() {
    return with(Models.standard());
  }

  /** An extractor with the project's own catalogue and rules, and these models. */
  public static PlanExtractor with(Models models) {
    return with(models, CONSULTED);
  }

  /**
   * An extractor that consults these kinds of models only, those that are off otherwise among them.
   */
  public static PlanExtractor with(Models models, Set<ModelKind> consulted) {
    return new PlanExtractor(
        AgencyCatalogue.standard(),
        ProvinceCatalogue.standard(),
        consulted.contains(ModelKind.SENTENCES)
            ? models.splitter()
            : models.without(ModelKind.SENTENCES).splitter(),
        consulted.contains(ModelKind.SECTION_ROLES)
            ? models.sectionRoles().map(PlanExtractor::advice).orElse(SectionAdvice.NONE)
            : SectionAdvice.NONE,
        stamp(models, consulted));
  }

  /** What an extractor with these models would say of itself, without the work of making one. */
  public static ExtractorStamp stamp(Models models, Set<ModelKind> consulted) {
    return ExtractorVersion.stamp(models.only(consulted));
  }

  private static SectionAdvice advice(RoleClassifier roles) {
    return (heading, body) ->
        Optional.of(roles.guess(RoleFeatures.ofSection(heading, body)))
            .filter(guess -> guess.probability() >= SURE)
            .map(RoleGuess::role);
  }

  /**
   * An extractor of given parts.
   *
   * @param stamp what its plans are to say about their making
   */
  public PlanExtractor(
      AgencyCatalogue agencies,
      ProvinceCatalogue provinces,
      SentenceSplitter splitter,
      SectionAdvice advice,
      ExtractorStamp stamp) {
    this.stamp = stamp;
    DeadlineParser deadlines = new DeadlineParser();
    QuantityParser quantities = new QuantityParser(deadlines);
    Commitments commitments = new Commitments(quantities);
    this.headers = new HeaderExtractor(agencies, provinces);
    this.recognizer = new AgencyRecognizer(agencies);
    this.outOfTime = new NamesOutOfTime(agencies);
    this.units = new Units(splitter);
    this.outliner = new Outliner(advice);
    this.newsOutliner = new NewsOutliner(units);
    this.newsCues = new NewsCues(quantities);
    this.objectives = new ObjectiveExtractor(commitments);
    this.targets = new TargetExtractor(quantities, deadlines, commitments, Predicates.standard());
    this.assignments = new AssignmentExtractor(deadlines);
    this.tasks = new TaskExtractor(deadlines);
    this.funding = new FundingExtractor(quantities);
    this.reporting = new ReportingExtractor(deadlines);
  }

  /** What this extractor's plans say about their making. */
  public ExtractorStamp stamp() {
    return stamp;
  }

  /**
   * The plan that a document holds.
   *
   * @param file path of the file below the folder that was imported, with {@code /}
   * @return a plan without {@linkplain Plan#hasContent content} where the document holds none
   */
  public Plan extract(Document document, String file) {
    StoppedRules.Result<Plan> result = StoppedRules.during(() -> read(document, file));
    return result.rules().isEmpty() ? result.value() : warned(result.value(), result.rules());
  }

  /** A rule that was stopped may have found something: the plan says so. */
  private static Plan warned(Plan plan, List<String> rules) {
    List<Warning> warnings = new ArrayList<>(plan.warnings());
    warnings.add(
        new Warning(
            "RULE_STOPPED",
            "Văn bản có đoạn bất thường, quy tắc bị dừng giữa chừng: " + String.join(", ", rules)));
    return plan.withWarnings(warnings);
  }

  private Plan read(Document document, String file) {
    HeaderReading header = headers.read(document, file);
    AgencyReader agencies = recognizer.read(document.text());
    Outline outline = outline(document, header, agencies);
    PlanText plan = new PlanText(document, outline, units);
    TimeFrame frame = frame(header.header());
    List<AgencyMention> charged = governing.of(plan, header, agencies);
    List<Assignment> given = assignments.extract(plan, agencies, charged, frame);
    List<Target> aims = targets.extract(plan, agencies.words(), frame);
    List<FundingItem> money = funding.extract(plan, QuantityContext.of(frame));
    List<Warning> warnings = new ArrayList<>(header.warnings());
    warnings.addAll(doubts.of(aims, money));
    warnings.addAll(outOfTime.of(given, header.header().issuedOn()));
    return new Plan(
        PlanIds.of(header.header(), document.id()),
        header.kind(),
        new Source(
            file,
            List.of(),
            document.id().sha256(),
            document.mediaType(),
            document.pages() == 0 ? null : document.pages(),
            document.notes()),
        stamp,
        header.header(),
        SectionTree.of(plan),
        objectives.extract(plan),
        aims,
        given,
        tasks.extract(plan, given, frame),
        money,
        reporting.extract(plan, agencies, given, frame),
        warnings);
  }

  private Outline outline(Document document, HeaderReading header, AgencyReader agencies) {
    if (isNoPlan(header) && !taskTables.standIn(document)) {
      return new Outline(document, List.of());
    }
    if (header.kind() == PlanKind.NEWS) {
      return copiedPaper
          .zones(document, header.headerSpan())
          .map(zones -> outliner.outline(document, zones))
          .orElseGet(() ->
              newsOutliner.outline(
                  document, header.headerSpan(), newsCues.of(document.text(), agencies)));
    }
    return outliner.outline(
        document,
        new Zones(
            header.headerSpan(),
            header.basisSpan(),
            header.closingSpan(),
            header.attachmentSpan()));
  }

  /** A page of the press that reports no plan, a dispatch without tasks: nothing is looked for. */
  private static boolean isNoPlan(HeaderReading header) {
    return header.warnings().stream().anyMatch(warning -> warning.code().equals("NOT_A_PLAN"));
  }

  private static TimeFrame frame(Header header) {
    Integer year = header.issuedOn() == null ? null : Integer.valueOf(header.issuedOn().getYear());
    return new TimeFrame(header.period(), year);
  }
}
