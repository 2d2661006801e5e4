package vn.kehoach.cli.workflow.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/**
 * Codes for what keeps a file from being read at all. They stand in the ledger, which has no
 * language; whoever shows them puts them into words.
 */
final class Obstacles {

  private Obstacles() {}

  static String code(IOException problem) {
    return switch (problem) {
      case NoSuchFileException vanished -> "vanished";
      case AccessDeniedException denied -> "access-denied";
      case FileSystemLoopException loop -> "link-loop";
      default -> "read-error";
    };
  }
}
