package vn.kehoach.cli.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.json.MalformedJsonException;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.extractor.read.Reading;

/**
 * The part of an import that needs no order: hash, read, extract. Nothing is written, so that any
 * number of threads may do it at a time.
 *
 * @param current content that the archive has as this version makes it
 * @param rereadable content that was read by this version of the program, with other rules: its
 *     document is taken from the archive
 */
record FilePreparation(
    Archive archive,
    FileReading reading,
    PlanExtraction extraction,
    Predicate<DocumentId> current,
    Set<DocumentId> rereadable) {

  PreparedFile prepare(FoundFile found) {
    long start = System.nanoTime();
    if (found.obstacle() != null) {
      return new PreparedFile.Failed(found, null, found.obstacle(), found.detail(), Duration.ZERO);
    }
    DocumentId content;
    try {
      content = hash(found.file());
    } catch (IOException e) {
      return new PreparedFile.Failed(
          found, null, ImportOutcome.UNREADABLE, Obstacles.code(e), since(start));
    }
    return current.test(content)
        ? new PreparedFile.Known(found, content)
        : read(found, content, start);
  }

  private PreparedFile read(FoundFile found, DocumentId content, long start) {
    try {
      Optional<Document> kept = keptDocument(content);
      if (kept.isPresent()) {
        return extracted(found, kept.get(), true, start);
      }
      return switch (reading.read(found.file())) {
        case Reading.Success(Document document) -> extracted(found, document, false, start);
        case Reading.Failure(ImportOutcome outcome, String detail) ->
            new PreparedFile.Failed(found, content, outcome, detail, since(start));
        case Reading.Container(String type) ->
            new PreparedFile.Failed(found, content, ImportOutcome.UNSUPPORTED, type, since(start));
      };
    } catch (RuntimeException | StackOverflowError e) { // one bad file must not end the run
      return new PreparedFile.Failed(
          found, content, ImportOutcome.INTERNAL_ERROR, FaultPlace.of(e), since(start));
    }
  }

  private PreparedFile extracted(FoundFile found, Document document, boolean kept, long start) {
    Plan plan = extraction.extract(document, found.path());
    return new PreparedFile.Extracted(found, document, kept, plan, since(start));
  }

  private Optional<Document> keptDocument(DocumentId content) {
    if (!rereadable.contains(content)) {
      return Optional.empty();
    }
    try {
      return archive.document(content);
    } catch (IOException | MalformedJsonException e) {
      return Optional.empty(); // the file itself is at hand
    }
  }

  private static DocumentId hash(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream digesting =
            new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      digesting.transferTo(OutputStream.nullOutputStream());
      return new DocumentId(HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
