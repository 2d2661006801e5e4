package vn.kehoach.cli.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.plan.ExtractorStamp;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.extractor.read.Reading;
import vn.kehoach.gold.GoldFolder;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.PlanFolder;
import vn.kehoach.gold.report.EvaluationReport;
import vn.kehoach.gold.report.Facts;
import vn.kehoach.gold.score.Evaluation;
import vn.kehoach.gold.score.Evaluator;

/** Measures plans against gold: those that are made now, or those that somebody made. */
public final class EvaluationWorkflow {

  private final Evaluator evaluator = new Evaluator();

  /**
   * What an evaluation found.
   *
   * @param evaluation every verdict
   * @param report the figures of them
   */
  public record Result(Evaluation evaluation, EvaluationReport report) {}

  /**
   * Reads and extracts the documents of the gold, and judges the plans.
   *
   * @param gold folder of gold files
   * @param documents folder below which the documents lie; gold {@code NAME} is for the file whose
   *     name without its extension is {@code NAME}
   */
  public Result evaluateDocuments(
      Path gold, Path documents, FileReading reading, PlanExtraction extraction)
      throws IOException {
    long start = System.nanoTime();
    List<GoldPlan> wanted = GoldFolder.read(gold);
    Map<String, Path> files = byName(documents);
    List<Plan> plans = new ArrayList<>();
    Map<String, Document> documentsRead = new HashMap<>();
    List<Facts.Failure> failures = new ArrayList<>();
    for (GoldPlan document : wanted) {
      Path file = files.get(document.name());
      if (file == null) {
        failures.add(new Facts.Failure(document.name(), "no such file below " + documents));
        continue;
      }
      switch (reading.read(file)) {
        case Reading.Failure(ImportOutcome outcome, String detail) ->
            failures.add(new Facts.Failure(document.name(), outcome + ": " + detail));
        case Reading.Container(String type) ->
            failures.add(new Facts.Failure(document.name(), type + " holds files"));
        case Reading.Success(Document read) -> {
          documentsRead.put(document.name(), read);
          try {
            plans.add(extraction.extract(read, String.valueOf(file.getFileName())));
          } catch (RuntimeException | StackOverflowError e) { // costs its document, not the report
            failures.add(
                new Facts.Failure(
                    document.name(), ImportOutcome.INTERNAL_ERROR + ": " + FaultPlace.of(e)));
          }
        }
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return result(
        wanted,
        PlanFolder.byName(plans),
        documentsRead,
        facts("end to end", Set.of(extraction.stamp()), failures, seconds));
  }

  /**
   * Judges plans that are there already.
   *
   * @param gold folder of gold files
   * @param plans folder below which the plan files lie
   */
  public Result evaluatePlans(Path gold, Path plans) throws IOException {
    List<GoldPlan> wanted = GoldFolder.read(gold);
    Map<String, Plan> byName = PlanFolder.read(plans).byName();
    List<Facts.Failure> failures =
        wanted.stream()
            .filter(document -> !byName.containsKey(document.name()))
            .map(document -> new Facts.Failure(document.name(), "no plan below " + plans))
            .toList();
    Set<ExtractorStamp> stamps = new HashSet<>();
    byName.values().forEach(plan -> stamps.add(plan.extractor()));
    return result(wanted, byName, Map.of(), facts("plans as they are", stamps, failures, null));
  }

  private Result result(
      List<GoldPlan> wanted,
      Map<String, Plan> plans,
      Map<String, Document> documents,
      Facts facts) {
    Evaluation evaluation = evaluator.evaluate(wanted, plans, documents);
    return new Result(evaluation, EvaluationReport.of(evaluation, facts));
  }

  private static Facts facts(
      String measurement,
      Set<ExtractorStamp> stamps,
      List<Facts.Failure> failures,
      @Nullable Double seconds) {
    ExtractorStamp stamp =
        stamps.size() == 1
            ? stamps.iterator().next()
            : new ExtractorStamp("several", "several", "several");
    return new Facts(
        measurement, stamp.version(), stamp.rules(), stamp.models(), failures, seconds);
  }

  private static Map<String, Path> byName(Path folder) throws IOException {
    Map<String, Path> byName = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(file ->
              byName.putIfAbsent(PlanFolder.stem(String.valueOf(file.getFileName())), file));
    }
    return byName;
  }
}
