package vn.kehoach.cli.workflow;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.archive.ImportRecord;
import vn.kehoach.corpus.archive.Ledger;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.DocumentId;

/**
 * Files of an archive by what became of them, those too that are no plans and that a search
 * therefore does not find.
 */
public final class FileListing {

  private final Archive archive;

  /** The files of that archive. */
  public FileListing(Archive archive) {
    this.archive = archive;
  }

  /** Takes the files that are listed. */
  public interface Taker {

    /** One file, with its outcome wherever it lay when that was found out. */
    void take(ImportRecord record, ImportOutcome outcome);
  }

  /**
   * Lists files in the order in which they were first found.
   *
   * @param kinds of outcomes; empty for all
   * @param words all of which the path, or the text that was read, has to have; marks and capitals
   *     count for nothing
   */
  public void run(Set<ImportOutcome.Kind> kinds, List<String> words, Taker taker)
      throws IOException {
    Ledger ledger = archive.ledger();
    List<String> wanted = words.stream().map(FileListing::folded).toList();
    for (ImportRecord record : ledger.latest()) {
      ImportOutcome outcome = ledger.outcome(record);
      if ((kinds.isEmpty() || kinds.contains(outcome.kind())) && has(record, wanted)) {
        taker.take(record, outcome);
      }
    }
  }

  private boolean has(ImportRecord record, List<String> words) throws IOException {
    if (containsAll(record.path(), words)) {
      return true;
    }
    String text = text(record.sha256());
    return text != null && containsAll(record.path() + "\n" + text, words);
  }

  private @Nullable String text(@Nullable String sha256) throws IOException {
    return sha256 == null
        ? null
        : archive.document(new DocumentId(sha256)).map(Document::text).orElse(null);
  }

  private static boolean containsAll(String text, List<String> words) {
    String folded = folded(text);
    return words.stream().allMatch(folded::contains);
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}", "")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd');
  }
}
