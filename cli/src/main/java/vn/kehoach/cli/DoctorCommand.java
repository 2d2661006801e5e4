package vn.kehoach.cli;

import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.kehoach.cli.workflow.ArchiveHealth;
import vn.kehoach.cli.workflow.OcrProgram;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.extractor.read.OcrInstallation;

/** {@code kehoach doctor}: what this machine can read, and whether the archive is in order. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {

  private static final long GIGABYTE = 1L << 30;

  private static final String LETTERS = "Kế hoạch số ường ặ ỹ Đ";

  private final Screen screen;
  private final Engine engine;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  DoctorCommand(Screen screen, Engine engine) {
    this.screen = screen;
    this.engine = engine;
  }

  @Override
  public Integer call() throws IOException {
    screen.line("doctor.jdk", Runtime.version().toString(), System.getProperty("java.vendor"));
    screen.line("doctor.memory", Runtime.getRuntime().maxMemory() / (1024 * 1024));
    screen.line("doctor.ocr." + OcrProgram.ofThisMachine(), OcrInstallation.command());
    screen.line(hasVietnameseFont() ? "doctor.font.ready" : "doctor.font.missing");
    Archive plans = archive.archive();
    screen.line("doctor.space", freeSpace(plans.folder()));
    if (!plans.exists()) {
      screen.line("doctor.noArchive", plans.folder());
      return ExitCode.DONE;
    }
    return print(plans, ArchiveHealth.of(plans, engine.abbreviations()));
  }

  private int print(Archive plans, ArchiveHealth health) {
    screen.line("doctor.archive", plans.folder(), health.plans());
    new TreeMap<>(health.outcomes())
        .forEach((outcome, files) ->
            screen.out().println("  " + screen.messages().word(outcome) + ": " + files));
    if (health.damagedLines() > 0) {
      screen.line("doctor.damagedLines", health.damagedLines());
    }
    for (String plan : health.unreadablePlans()) {
      screen.line("doctor.unreadablePlan", plan);
    }
    if (health.indexedPlans().isEmpty()) {
      screen.line("doctor.indexUnusable");
    } else if (health.indexedPlans().getAsLong() != health.searched()) {
      screen.line("doctor.indexDisagrees", health.indexedPlans().getAsLong(), health.searched());
    }
    if (!Files.isWritable(plans.folder())) {
      screen.line("doctor.readOnly");
    }
    if (health.isSound()) {
      screen.line("doctor.sound");
      return ExitCode.DONE;
    }
    return ExitCode.SOME_FAILED;
  }

  /** Gigabytes where the archive lies, or will lie. */
  private static double freeSpace(Path archive) throws IOException {
    Path there = archive;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return Files.getFileStore(there).getUsableSpace() / (double) GIGABYTE;
  }

  /** Pages of a PDF are drawn before their words are recognised. */
  private static boolean hasVietnameseFont() {
    System.setProperty("java.awt.headless", "true");
    try {
      return new Font(Font.SANS_SERIF, Font.PLAIN, 12).canDisplayUpTo(LETTERS) < 0;
    } catch (LinkageError | RuntimeException e) { // a JDK or a system without fonts
      return false;
    }
  }
}
