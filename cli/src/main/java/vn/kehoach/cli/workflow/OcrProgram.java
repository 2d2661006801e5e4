package vn.kehoach.cli.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Whether this machine can recognise the words of scanned pages. */
public enum OcrProgram {
  /** Tesseract with Vietnamese is installed. */
  READY,
  /** Tesseract is installed, its Vietnamese data is not. */
  WITHOUT_VIETNAMESE,
  /** No tesseract. */
  MISSING;

  private static final long SECONDS = 10;

  /** Asks the program itself which languages it has. */
  public static OcrProgram ofThisMachine() {
    try {
      Process process =
          new ProcessBuilder("tesseract", "--list-langs").redirectErrorStream(true).start();
      try (InputStream answer = process.getInputStream()) {
        String languages = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
        return languages.lines().anyMatch(line -> line.strip().equals("vie"))
            ? READY
            : WITHOUT_VIETNAMESE;
      }
    } catch (IOException e) {
      return MISSING;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return MISSING;
    }
  }
}
