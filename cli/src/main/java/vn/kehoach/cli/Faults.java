package vn.kehoach.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.kehoach.corpus.archive.ArchiveLockedException;
import vn.kehoach.corpus.archive.DamagedArchiveException;
import vn.kehoach.corpus.archive.NoArchiveException;
import vn.kehoach.corpus.archive.NoSuchPlanException;
import vn.kehoach.corpus.json.MalformedJsonException;
import vn.kehoach.gold.MalformedGoldException;
import vn.kehoach.index.DiskFullException;
import vn.kehoach.index.IndexLockedException;
import vn.kehoach.index.IndexUnusableException;
import vn.kehoach.index.query.QueryLineException;

/** What goes wrong, in the user's words and with what to do; the only place that catches it. */
final class Faults implements IExecutionExceptionHandler, IParameterExceptionHandler {

  private final Screen screen;
  private final boolean trace;

  /**
   * Words for faults.
   *
   * @param trace whether a fault of the program is shown with its stack trace
   */
  Faults(Screen screen, boolean trace) {
    this.screen = screen;
    this.trace = trace;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    screen.err().println(words(fault));
    screen.say("fault.usage", command.getCommandSpec().qualifiedName(" "));
    return ExitCode.BAD_USAGE;
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
    return switch (fault) {
      case ParameterException usage -> handleParseException(usage, new String[0]);
      case NoArchiveException none -> bad("fault.noArchive", none.folder());
      case NoSuchPlanException none -> bad("fault.noSuchPlan", none.plan());
      case MalformedJsonException malformed ->
          bad("fault.malformed", String.valueOf(malformed.getMessage()));
      case FileAlreadyExistsException there -> bad("fault.exists", there.getFile());
      case DirectoryNotEmptyException full -> bad("fault.notEmpty", full.getFile());
      case ArchiveLockedException locked ->
          bad("fault.archiveLocked", locked.folder(), locked.writer());
      case DamagedArchiveException damaged ->
          bad("fault.archiveDamaged", damaged.file(), damaged.damage());
      case IndexUnusableException unusable ->
          bad("fault.index." + unusable.reason(), unusable.folder().toString());
      case IndexLockedException locked -> bad("fault.indexLocked", locked.folder().toString());
      case DiskFullException full -> bad("fault.diskFull", full.folder().toString());
      case QueryLineException line -> queryLine(line);
      case MalformedGoldException gold -> bad("fault.gold", String.valueOf(gold.getMessage()));
      case NoSuchFileException missing -> bad("fault.noSuchFile", missing.getFile());
      case AccessDeniedException denied -> bad("fault.accessDenied", denied.getFile());
      case UncheckedIOException hidden ->
          handleExecutionException(Objects.requireNonNull(hidden.getCause()), command, parsed);
      case IOException full when isDiskFull(full) ->
          full instanceof FileSystemException disk
              ? bad("fault.diskFull", String.valueOf(disk.getFile()))
              : bad("fault.noSpace");
      case FileSystemException disk when isReadOnly(disk) ->
          bad("fault.readOnly", String.valueOf(disk.getFile()));
      case FileSystemException disk ->
          ours("fault.fileSystem", String.valueOf(disk.getFile()), reason(disk), fault);
      default -> ours("fault.internal", fault.getClass().getSimpleName(), reason(fault), fault);
    };
  }

  private String words(ParameterException fault) {
    return switch (fault) {
      case UnmatchedArgumentException unmatched ->
          screen.messages().text("fault.unmatched", String.join(" ", unmatched.getUnmatched()));
      case MissingParameterException missing ->
          screen
              .messages()
              .text(
                  "fault.missing",
                  missing.getMissing().stream()
                      .map(CommandLine.Model.ArgSpec::paramLabel)
                      .collect(Collectors.joining(", ")));
      default ->
          fault.getArgSpec() == null
              ? String.valueOf(fault.getMessage())
              : screen
                  .messages()
                  .text(
                      "fault.badValue",
                      String.valueOf(fault.getValue()),
                      fault.getArgSpec().isOption()
                          ? ((CommandLine.Model.OptionSpec) fault.getArgSpec()).longestName()
                          : fault.getArgSpec().paramLabel());
    };
  }

  private int queryLine(QueryLineException fault) {
    screen.err().println(fault.pointer());
    screen.say("fault.query." + fault.problem(), fault.found(), fault.hint());
    return ExitCode.BAD_USAGE;
  }

  private int bad(String key, Object... arguments) {
    screen.say(key, arguments);
    return ExitCode.BAD_USAGE;
  }

  private int ours(String key, String what, String reason, Exception fault) {
    screen.say(key, what, reason);
    if (trace) {
      fault.printStackTrace(screen.err());
    }
    return ExitCode.OUR_FAULT;
  }

  /** What Linux and macOS, and what Windows say of a full disk. */
  private static boolean isDiskFull(IOException fault) {
    String message = String.valueOf(fault.getMessage());
    return message.contains("No space left") || message.contains("not enough space");
  }

  /** What Linux and macOS, and what Windows say of a disk that is only to be read. */
  private static boolean isReadOnly(FileSystemException fault) {
    String reason = String.valueOf(fault.getReason()).toLowerCase(Locale.ROOT);
    return reason.contains("read-only")
        || reason.contains("write-protected")
        || reason.contains("write protected");
  }

  private static String reason(Exception fault) {
    String message =
        fault instanceof FileSystemException disk ? disk.getReason() : fault.getMessage();
    boolean shown = message != null && (fault instanceof IOException || !message.isBlank());
    return shown ? String.valueOf(message) : fault.getClass().getSimpleName();
  }
}
