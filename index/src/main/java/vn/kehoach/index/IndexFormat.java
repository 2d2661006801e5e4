package vn.kehoach.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.IndexUnusableException.Reason;
import vn.kehoach.index.analysis.Abbreviations;

/**
 * What an index says of itself in each commit, and what Lucene's errors mean to people.
 *
 * @param folder where the index is
 * @param abbreviations fingerprint of those that it was made with
 */
record IndexFormat(Path folder, String abbreviations) {

  private static final String SCHEMA = "schema";
  private static final String ABBREVIATIONS = "abbreviations";
  private static final String MARK = "mark";

  static IndexFormat of(Path folder, Abbreviations abbreviations) {
    return new IndexFormat(folder, abbreviations.fingerprint());
  }

  /**
   * What a commit says.
   *
   * @param mark in words of whoever commits
   */
  Map<String, String> declared(@Nullable String mark) {
    Map<String, String> declared = new TreeMap<>();
    declared.put(SCHEMA, Fields.SCHEMA);
    declared.put(ABBREVIATIONS, abbreviations);
    if (mark != null) {
      declared.put(MARK, mark);
    }
    return declared;
  }

  /** The mark of a commit. */
  static @Nullable String mark(@Nullable Iterable<Map.Entry<String, String>> said) {
    if (said != null) {
      for (Map.Entry<String, String> entry : said) {
        if (entry.getKey().equals(MARK)) {
          return entry.getValue();
        }
      }
    }
    return null;
  }

  /** Rejects an index that says something else. */
  void check(Map<String, String> said) throws IndexUnusableException {
    if (!Fields.SCHEMA.equals(said.get(SCHEMA))) {
      throw new IndexUnusableException(Reason.OTHER_SCHEMA, folder, null);
    }
    if (!abbreviations.equals(said.get(ABBREVIATIONS))) {
      throw new IndexUnusableException(Reason.OTHER_ABBREVIATIONS, folder, null);
    }
  }

  /** The error that says what to do; errors that are none of the index's own stay as they are. */
  IOException explained(IOException e) {
    return switch (e) {
      case LockObtainFailedException _ -> new IndexLockedException(folder, e);
      case IndexNotFoundException _ -> new IndexUnusableException(Reason.MISSING, folder, e);
      case IndexFormatTooOldException _ ->
          new IndexUnusableException(Reason.OTHER_SCHEMA, folder, e);
      case IndexFormatTooNewException _ ->
          new IndexUnusableException(Reason.OTHER_SCHEMA, folder, e);
      case CorruptIndexException _ -> new IndexUnusableException(Reason.CORRUPT, folder, e);
      case EOFException _ -> new IndexUnusableException(Reason.CORRUPT, folder, e);
      case NoSuchFileException _ -> new IndexUnusableException(Reason.CORRUPT, folder, e);
      case FileNotFoundException _ -> new IndexUnusableException(Reason.CORRUPT, folder, e);
      default -> isFull(e) ? new DiskFullException(folder, e) : e;
    };
  }

  /** What Linux and macOS, and what Windows say of a full disk. */
  private static boolean isFull(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("No space left") || message.contains("not enough space");
  }
}
