package vn.kehoach.extractor.read;

import java.util.Locale;

/** The one command that installs character recognition with Vietnamese. */
public final class OcrInstallation {

  private OcrInstallation() {}

  /** The command for this machine. */
  public static String command() {
    return command(System.getProperty("os.name", ""));
  }

  /**
   * The command for a system.
   *
   * @param system as the Java system property {@code os.name} has it
   */
  static String command(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("windows")) {
      return "scoop install tesseract tesseract-languages";
    }
    return name.contains("mac")
        ? "brew install tesseract tesseract-lang"
        : "sudo apt-get install tesseract-ocr tesseract-ocr-vie";
  }
}
