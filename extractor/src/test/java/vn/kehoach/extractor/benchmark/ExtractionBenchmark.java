package vn.kehoach.extractor.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import vn.kehoach.corpus.document.Block;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.json.DocumentJson;
import vn.kehoach.extractor.PlanExtractor;
import vn.kehoach.extractor.model.ModelKind;
import vn.kehoach.extractor.model.Models;

/**
 * Measures the extraction alone, the text already read, and in the same run a plain loop that only
 * detects sentences with OpenNLP and looks for {@code \d+} over the same text.
 *
 * <p>Arguments: folders of documents as {@code kehoach gold freeze} writes them. Figures are CPU
 * time and allocation of the one thread that works, which a busy machine disturbs least. Run it
 * with the module's test class path; see the module's README for the command.
 */
final class ExtractionBenchmark {

  /** The least time that a measurement takes, and the warm-up before it, in nanoseconds. */
  private static final long LEAST = 8_000_000_000L;

  /** A printed page of a plan, in characters. */
  private static final int PAGE = 2_500;

  private static final int[] PAGES = {25, 50, 100, 200, 400};

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private final PrintStream out;
  private long found;

  private ExtractionBenchmark(PrintStream out) {
    this.out = out;
  }

  /** Runs the benchmark. */
  public static void main(String[] args) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    List<Document> documents = new ArrayList<>();
    for (String folder : args) {
      documents.addAll(read(Path.of(folder)));
    }
    new ExtractionBenchmark(out).run(documents);
  }

  private static List<Document> read(Path folder) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
        documents.add(new DocumentJson().read(Files.readString(file)));
      }
    }
    return documents;
  }

  private void run(List<Document> documents) throws IOException {
    PlanExtractor extractor = PlanExtractor.standard();
    SentenceDetectorME sentences = sentenceDetector();
    Pattern digits = Pattern.compile("\\d+");
    out.printf(
        Locale.ROOT,
        "%d documents, %.2f MB of text (UTF-8)%n%n"
            + "| what | MB per CPU second | documents per CPU second | MB allocated per MB |%n"
            + "|---|---|---|---|%n",
        documents.size(),
        bytes(documents) / 1e6);
    measure("extraction", documents, document -> extract(extractor, document));
    measure("sentences and digits", documents, document -> plain(sentences, digits, document));

    Document longest =
        documents.stream()
            .max((a, b) -> Integer.compare(a.text().length(), b.text().length()))
            .orElseThrow();
    out.printf(
        Locale.ROOT,
        "%nThe longest document, its blocks repeated:%n%n| pages | MB | CPU seconds | MB per CPU second |%n|---|---|---|---|%n");
    for (int pages : PAGES) {
      Document grown = Growth.to(longest, pages * PAGE);
      extract(extractor, grown);
      long begin = THREAD.getCurrentThreadCpuTime();
      extract(extractor, grown);
      double seconds = (THREAD.getCurrentThreadCpuTime() - begin) / 1e9;
      double megabytes = bytes(List.of(grown)) / 1e6;
      out.printf(
          Locale.ROOT,
          "| %d | %.2f | %.2f | %.1f |%n",
          pages,
          megabytes,
          seconds,
          megabytes / seconds);
    }
    out.printf(Locale.ROOT, "%n(%d items, sentences and numbers found)%n", found);
  }

  private void extract(PlanExtractor extractor, Document document) {
    found += extractor.extract(document, "benchmark.txt").assignments().size();
  }

  /** What any tool has to do at the least: sentences of every block, numbers of the whole text. */
  private void plain(SentenceDetectorME sentences, Pattern digits, Document document) {
    for (Block block : document.blocks()) {
      found += sentences.sentPosDetect(block.span().of(document.text())).length;
    }
    Matcher matcher = digits.matcher(document.text());
    while (matcher.find()) {
      found++;
    }
  }

  private void measure(String what, List<Document> documents, Consumer<Document> work) {
    ToLongFunction<List<Document>> pass =
        all -> {
          long begin = THREAD.getCurrentThreadCpuTime();
          all.forEach(work);
          return THREAD.getCurrentThreadCpuTime() - begin;
        };
    for (long spent = 0; spent < LEAST; ) {
      spent += pass.applyAsLong(documents);
    }
    long allocated = allocated();
    long spent = 0;
    int passes = 0;
    for (; spent < LEAST; passes++) {
      spent += pass.applyAsLong(documents);
    }
    allocated = allocated() - allocated;
    double megabytes = passes * bytes(documents) / 1e6;
    out.printf(
        Locale.ROOT,
        "| %s | %.2f | %.0f | %.0f |%n",
        what,
        megabytes / (spent / 1e9),
        (double) passes * documents.size() / (spent / 1e9),
        allocated / 1e6 / megabytes);
  }

  /** Bytes that this thread has allocated so far, as the platform's management bean counts them. */
  private static long allocated() {
    try {
      Object bytes =
          ManagementFactory.getPlatformMBeanServer()
              .invoke(
                  new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME),
                  "getThreadAllocatedBytes",
                  new Object[] {Thread.currentThread().threadId()},
                  new String[] {"long"});
      return (Long) bytes;
    } catch (JMException e) {
      throw new IllegalStateException("this platform does not count allocation", e);
    }
  }

  private static double bytes(List<Document> documents) {
    return documents.stream()
        .mapToLong(document -> document.text().getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  private static SentenceDetectorME sentenceDetector() throws IOException {
    try (InputStream in = Models.class.getResourceAsStream(ModelKind.SENTENCES.fileName())) {
      return new SentenceDetectorME(new SentenceModel(Objects.requireNonNull(in, "build first")));
    }
  }
}
