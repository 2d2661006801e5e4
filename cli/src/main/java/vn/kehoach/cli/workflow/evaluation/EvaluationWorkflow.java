package vn.kehoach.cli.workflow.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.cli.workflow.FaultPlace;
import vn.kehoach.cli.workflow.PlanExtraction;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.DocumentBuilder;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.json.PlanJson;
import vn.kehoach.corpus.plan.ExtractorStamp;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.extractor.read.Reading;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.PlanFolder;
import vn.kehoach.gold.report.Facts;
import vn.kehoach.gold.score.Measurement;

/** Makes, finds and keeps the plans that are to be judged against gold. */
public final class EvaluationWorkflow {

  /** What plans are stamped with that several programs made. */
  private static final ExtractorStamp SEVERAL = new ExtractorStamp("several", "several", "several");

  /** The text of a file that could not be read: all that stands in it was lost by the reader. */
  private static final Document NOTHING_READ =
      new DocumentBuilder().build(DocumentId.of(new byte[0]), "application/octet-stream", 0);

  /**
   * Makes the plans now.
   *
   * @param measurement end to end for files that are read now, extraction for frozen documents
   */
  public PlanRun extract(
      Measurement measurement,
      List<GoldPlan> gold,
      DocumentSource source,
      PlanExtraction extraction)
      throws IOException {
    long start = System.nanoTime();
    Map<String, Plan> plans = new HashMap<>();
    Map<String, Document> documents = new HashMap<>();
    List<Facts.Failure> failures = new ArrayList<>();
    for (GoldPlan wanted : gold) {
      String name = wanted.name();
      switch (source.find(wanted)) {
        case DocumentSource.Found.Nothing(String reason) ->
            failures.add(new Facts.Failure(name, reason));
        case DocumentSource.Found.File(
                String file,
                Reading.Failure(ImportOutcome outcome, String detail)) -> {
          failures.add(new Facts.Failure(name, outcome + ": " + detail));
          documents.put(name, NOTHING_READ);
        }
        case DocumentSource.Found.File(String file, Reading.Container(String type)) ->
            failures.add(new Facts.Failure(name, type + " holds files"));
        case DocumentSource.Found.File(String file, Reading.Success(Document document)) -> {
          documents.put(name, document);
          try {
            plans.put(name, extraction.extract(document, file));
          } catch (RuntimeException | StackOverflowError e) { // costs its document, not the report
            failures.add(
                new Facts.Failure(name, ImportOutcome.INTERNAL_ERROR + ": " + FaultPlace.of(e)));
          }
        }
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new PlanRun(measurement, gold, plans, documents, failures, extraction.stamp(), seconds);
  }

  /**
   * Takes plans that are there already, whoever made them; they are judged by their words.
   *
   * @param folder folder below which the plan files lie
   */
  public PlanRun read(List<GoldPlan> gold, Path folder) throws IOException {
    Map<String, Plan> all = PlanFolder.read(folder).byName();
    Map<String, Plan> plans = new HashMap<>();
    List<Facts.Failure> failures = new ArrayList<>();
    Set<ExtractorStamp> stamps = new HashSet<>();
    for (GoldPlan wanted : gold) {
      Plan plan = all.get(wanted.name());
      if (plan == null) {
        failures.add(new Facts.Failure(wanted.name(), "no plan below " + folder));
      } else {
        plans.put(wanted.name(), plan);
        stamps.add(plan.extractor());
      }
    }
    ExtractorStamp stamp = stamps.size() == 1 ? stamps.iterator().next() : SEVERAL;
    return new PlanRun(Measurement.END_TO_END, gold, plans, Map.of(), failures, stamp, null);
  }

  /** Keeps the plans of a run, each as {@code NAME.json}, to be compared with another run's. */
  public void save(PlanRun run, Path folder) throws IOException {
    Files.createDirectories(folder);
    PlanJson json = new PlanJson();
    for (Map.Entry<String, Plan> plan : run.plans().entrySet()) {
      Files.writeString(folder.resolve(plan.getKey() + ".json"), json.write(plan.getValue()));
    }
  }
}
