package vn.kehoach.cli.workflow.intake.chaos;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.cli.workflow.PlanExtraction;
import vn.kehoach.cli.workflow.intake.ChildReading;
import vn.kehoach.cli.workflow.intake.FileResult;
import vn.kehoach.cli.workflow.intake.ImportListener;
import vn.kehoach.cli.workflow.intake.ImportRequest;
import vn.kehoach.cli.workflow.intake.ImportSummary;
import vn.kehoach.cli.workflow.intake.ImportWorkflow;
import vn.kehoach.cli.workflow.intake.Selection;
import vn.kehoach.cli.workflow.intake.StopSignal;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.plan.ExtractorStamp;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.extractor.PlanExtractor;
import vn.kehoach.extractor.read.IsolatedReader;
import vn.kehoach.index.analysis.Abbreviations;

/**
 * An import in a process of its own, to be killed: prints a line for each file that it did, and the
 * counts at the end.
 */
public final class ChaosImporter {

  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  private ChaosImporter() {}

  /** Takes the share, the archive, the number of workers, and seconds that a file may take. */
  public static void main(String[] arguments) throws IOException {
    Path share = Path.of(arguments[0]);
    ImportSummary summary =
        run(
            share,
            Path.of(arguments[1]),
            Integer.parseInt(arguments[2]),
            Duration.ofSeconds(Long.parseLong(arguments[3])),
            new Vanishing(share));
    say("found " + summary.found() + " " + summary.counts());
  }

  static ImportSummary run(
      Path share, Path archive, int workers, Duration limit, ImportListener listener)
      throws IOException {
    ThreadLocal<PlanExtractor> extractors = ThreadLocal.withInitial(PlanExtractor::standard);
    ExtractorStamp stamp = extractors.get().stamp();
    PlanExtraction extraction =
        new PlanExtraction() {
          @Override
          public Plan extract(Document document, String file) {
            return extractors.get().extract(document, file);
          }

          @Override
          public ExtractorStamp stamp() {
            return stamp;
          }
        };
    IsolatedReader.Limits limits =
        new IsolatedReader.Limits(limit, 128, 64 << 20, 200, IsolatedReader.Compiling.QUICK);
    return new ImportWorkflow(
            _ -> new ChildReading(new IsolatedReader(limits, ChaosWorker.class.getName())),
            extraction,
            Abbreviations.standard(),
            InstantSource.system())
        .run(
            new ImportRequest(archive, List.of(share), Selection.ALL, false, false, false, workers),
            listener,
            new StopSignal());
  }

  private static void say(String line) {
    OUT.println(line);
  }

  /** Tells of each file, and lets some vanish when they are counted. */
  private record Vanishing(Path share) implements ImportListener {

    @Override
    public void found(int files, int passedOver) {
      try (Stream<Path> all = Files.walk(share)) {
        for (Path file : all.filter(f -> f.toString().contains(ChaosShare.VANISHES)).toList()) {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void finished(FileResult result) {
      if (result.outcome() != ImportOutcome.UNCHANGED && !result.took().isZero()) {
        say(result.outcome() + " " + result.path());
      }
    }
  }
}
