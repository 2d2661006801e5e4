package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class FaultsTest {

  @Test
  void saysThatTheDiskIsFullWhateverLibraryNoticedIt() {
    assertThat(said(new IOException("No space left on device"))).containsIgnoringCase("space");
    assertThat(said(new FileSystemException("plans/a.json", null, "No space left on device")))
        .containsIgnoringCase("space");
    assertThat(said(new UncheckedIOException(new IOException("There is not enough space"))))
        .containsIgnoringCase("space");
  }

  @Test
  void saysThatADiskIsReadOnlyAndWhatToDo() {
    assertThat(said(new FileSystemException("kho/lock", null, "Read-only file system")))
        .contains("kho/lock", "--archive");
    assertThat(said(new FileSystemException("Z:/kho", null, "The media is write protected")))
        .contains("--archive");
  }

  private static String said(Exception fault) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      Screen screen = new Screen(stream, stream, false, new Messages(Language.EN));
      CommandLine line = new CommandLine(new RootCommand());
      int exit = new Faults(screen, false).handleExecutionException(fault, line, line.parseArgs());
      assertThat(exit).isEqualTo(ExitCode.BAD_USAGE);
    }
    return err.toString(StandardCharsets.UTF_8);
  }
}
