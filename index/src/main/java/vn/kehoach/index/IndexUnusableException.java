package vn.kehoach.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The index cannot be used as it is; {@code kehoach index rebuild} makes it anew. */
public final class IndexUnusableException extends IOException {

  private static final long serialVersionUID = 1;

  /** What is wrong. */
  public enum Reason {
    /** There is none. */
    MISSING("there is no index in %s"),
    /** An earlier or a later version of the program made it. */
    OTHER_SCHEMA("the index in %s was made by another version of kehoach"),
    /** It was made with another list of abbreviations. */
    OTHER_ABBREVIATIONS("the index in %s was made with other abbreviations"),
    /** Files are damaged or gone. */
    CORRUPT("the index in %s is damaged");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Reason reason;
  private final String folder;

  IndexUnusableException(Reason reason, Path folder, @Nullable Throwable cause) {
    super(
        String.format(Locale.ROOT, reason.sentence, folder)
            + "; run: kehoach index rebuild (the archive itself is not touched)",
        cause);
    this.reason = reason;
    this.folder = folder.toString();
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }

  /** The index. */
  public Path folder() {
    return Path.of(folder);
  }
}
