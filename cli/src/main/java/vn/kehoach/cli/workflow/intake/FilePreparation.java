package vn.kehoach.cli.workflow.intake;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import vn.kehoach.cli.workflow.FaultPlace;
import vn.kehoach.cli.workflow.FileReading;
import vn.kehoach.cli.workflow.PlanExtraction;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.archive.Corrected;
import vn.kehoach.corpus.archive.Corrections;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.archive.PlanTrace;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.json.MalformedJsonException;
import vn.kehoach.extractor.read.Reading;

/**
 * The part of an import that needs no order: hash, read, extract, correct. Nothing is written, so
 * that any number of threads may do it at a time.
 */
record FilePreparation(
    Archive archive,
    FileReading reading,
    PlanExtraction extraction,
    Corrections corrections,
    Knowledge knowledge,
    SeenFiles seen,
    ImportListener listener) {

  PreparedFile prepare(FoundFile found) {
    long start = System.nanoTime();
    if (found.obstacle() != null) {
      return new PreparedFile.Failed(found, null, found.obstacle(), found.detail(), Duration.ZERO);
    }
    Optional<DocumentId> known = seen.content(found).filter(knowledge::isCurrent);
    if (known.isPresent()) {
      return new PreparedFile.Known(found, known.get());
    }
    DocumentId content;
    try {
      content = ContentHash.of(found.file());
    } catch (IOException e) {
      return new PreparedFile.Failed(
          found, null, ImportOutcome.UNREADABLE, Obstacles.code(e), since(start));
    }
    return knowledge.isCurrent(content)
        ? new PreparedFile.Known(found, content)
        : read(found, content, start);
  }

  private PreparedFile read(FoundFile found, DocumentId content, long start) {
    listener.started(found.path());
    try {
      Optional<Document> kept = keptDocument(content);
      if (kept.isPresent()) {
        return extracted(found, kept.get(), true, start);
      }
      return switch (reading.read(found.file())) {
        case Reading.Success(Document document) -> extracted(found, document, false, start);
        case Reading.Container _ -> new PreparedFile.Closed(found, content);
        case Reading.Failure(ImportOutcome outcome, String detail) ->
            new PreparedFile.Failed(found, content, outcome, detail, since(start));
      };
    } catch (RuntimeException | StackOverflowError e) { // one bad file must not end the run
      return new PreparedFile.Failed(
          found, content, ImportOutcome.INTERNAL_ERROR, FaultPlace.of(e), since(start));
    }
  }

  private PreparedFile extracted(FoundFile found, Document document, boolean kept, long start) {
    Corrected corrected =
        corrections.apply(document.id(), extraction.extract(document, found.path()));
    return new PreparedFile.Extracted(
        found,
        document,
        kept,
        corrected.plan(),
        PlanTrace.of(corrected.plan(), document),
        corrected.conflicts(),
        since(start));
  }

  private Optional<Document> keptDocument(DocumentId content) {
    if (!knowledge.isRead(content)) {
      return Optional.empty();
    }
    try {
      return archive.document(content);
    } catch (IOException | MalformedJsonException e) {
      return Optional.empty(); // the file itself is at hand
    }
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
