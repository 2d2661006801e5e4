package vn.kehoach.cli.workflow.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.archive.ArchiveWriter;
import vn.kehoach.corpus.archive.Content;
import vn.kehoach.corpus.archive.FileStamp;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.archive.ImportRecord;
import vn.kehoach.corpus.archive.PlanTrace;
import vn.kehoach.corpus.archive.SearchChange;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.plan.ExtractorStamp;
import vn.kehoach.index.PlanIndex;

/**
 * The part of an import that has an order: decides what a file is to the archive, keeps it, indexes
 * it, records it. One thread only.
 *
 * @param copyOriginals whether the files themselves are kept too
 * @param results takes the result of each file
 */
record FileKeeping(
    ArchiveWriter writer,
    PlanIndex index,
    ExtractorStamp stamp,
    Knowledge knowledge,
    boolean copyOriginals,
    ImportListener listener,
    Consumer<FileResult> results) {

  /** Keeps what is no container. */
  void keep(PreparedFile prepared) throws IOException {
    switch (prepared) {
      case PreparedFile.Known known -> keepKnown(known.found(), known.content());
      case PreparedFile.Failed failed -> keepFailed(failed);
      case PreparedFile.Closed closed ->
          throw new IllegalArgumentException("to be opened first: " + closed.found());
      case PreparedFile.Extracted extracted -> {
        DocumentId content = extracted.document().id();
        if (knowledge.isCurrent(content)) {
          keepKnown(extracted.found(), content); // another path of the content came first
        } else {
          keepExtracted(extracted, content);
        }
      }
    }
  }

  /** What the archive has already: at most the path is new. */
  void keepKnown(FoundFile found, DocumentId id) throws IOException {
    Content content = writer.ledger().content(id).orElseThrow();
    boolean newPath = !content.paths().contains(found.path());
    String movedFrom = newPath ? movedFrom(found, content) : null;
    copyOriginal(found, id, content.outcome());
    if (newPath && content.plan() != null) {
      apply(writer.keepPaths(content, content.pathsWith(found.path(), movedFrom)));
    }
    ImportOutcome outcome = outcome(content, newPath, movedFrom);
    FileResult result =
        new FileResult(
            found.path(), outcome, content.plan(), content.detail(), movedFrom, Duration.ZERO);
    noteWhereItLies(found, id, result, content);
    if (!content.members().isEmpty()) {
      listener.foundInside(content.members().size());
    }
    for (ImportRecord.Member member : content.members()) {
      keepKnown(found.inside(member.path(), found.file()), new DocumentId(member.sha256()));
    }
    results.accept(result);
  }

  private void noteWhereItLies(FoundFile found, DocumentId id, FileResult result, Content content) {
    ImportRecord last = writer.ledger().latest(found.root(), found.path()).orElse(null);
    FileStamp stamp = found.stamp();
    if (last == null || !id.sha256().equals(last.sha256())) {
      record(found, id, result, content.members(), content.trace());
    } else if (stamp != null && !stamp.equals(last.stamp())) {
      writer.record(last.seenAgain(stamp));
    }
  }

  private static ImportOutcome outcome(
      Content content, boolean newPath, @Nullable String movedFrom) {
    if (content.outcome() != ImportOutcome.IMPORTED) {
      return content.outcome();
    }
    return newPath && movedFrom == null ? ImportOutcome.DUPLICATE : ImportOutcome.UNCHANGED;
  }

  /** The path below the same folder at which the file was found before and lies no more. */
  private @Nullable String movedFrom(FoundFile found, Content content) {
    for (String path : content.paths()) {
      boolean wasHere = writer.ledger().latest(found.root(), path).isPresent();
      if (wasHere && !Files.exists(Path.of(found.root(), FoundFile.outermost(path)))) {
        return path;
      }
    }
    return null;
  }

  private void keepFailed(PreparedFile.Failed failed) throws IOException {
    DocumentId id = failed.content();
    FoundFile found = failed.found();
    Optional<Content> before = id == null ? Optional.empty() : writer.ledger().content(id);
    // A plan that was made earlier stays: the failure may be this machine's, or this hour's.
    FileResult result =
        new FileResult(
            found.path(),
            failed.outcome(),
            before.map(Content::plan).orElse(null),
            failed.detail(),
            null,
            failed.took());
    record(found, id, result, List.of(), before.map(Content::trace).orElse(null));
    if (id != null) {
      knowledge.add(id);
    }
    results.accept(result);
  }

  private void keepExtracted(PreparedFile.Extracted extracted, DocumentId id) throws IOException {
    FoundFile found = extracted.found();
    if (!extracted.documentIsKept()) {
      writer.keep(extracted.document());
    }
    FileResult result;
    if (extracted.plan().hasContent()) {
      SequencedSet<String> paths =
          writer
              .ledger()
              .content(id)
              .map(content -> content.pathsWith(found.path(), null))
              .orElseGet(() -> Content.firstPath(found.path()));
      ArchiveWriter.Kept kept = writer.keep(extracted.plan(), extracted.trace(), paths);
      apply(kept.changes());
      result =
          new FileResult(
              found.path(), ImportOutcome.IMPORTED, kept.plan(), null, null, extracted.took());
      if (!extracted.conflicts().isEmpty()) {
        listener.conflicts(kept.plan(), extracted.conflicts());
      }
    } else {
      apply(writer.removePlan(id));
      result =
          new FileResult(
              found.path(), ImportOutcome.NOT_A_PLAN, null, null, null, extracted.took());
    }
    copyOriginal(found, id, result.outcome());
    knowledge.add(id);
    PlanTrace trace = extracted.plan().hasContent() ? extracted.trace() : null;
    record(found, id, result, List.of(), trace);
    results.accept(result);
  }

  /** Keeps a container that was opened, after what was in it. */
  void keepContainer(OpenedContainer opened) throws IOException {
    FoundFile found = opened.found();
    FileResult result =
        new FileResult(found.path(), opened.outcome(), null, opened.detail(), null, opened.took());
    copyOriginal(found, opened.content(), opened.outcome());
    if (opened.isComplete()) {
      record(found, opened.content(), result, opened.members(), null);
      knowledge.add(opened.content());
    }
    results.accept(result);
  }

  private void apply(List<SearchChange> changes) throws IOException {
    for (SearchChange change : changes) {
      if (change.entry() == null) {
        index.delete(change.id());
      } else {
        index.replace(change.entry());
      }
    }
  }

  private void copyOriginal(FoundFile found, DocumentId id, ImportOutcome outcome)
      throws IOException {
    boolean kept = outcome == ImportOutcome.IMPORTED || outcome == ImportOutcome.CONTAINER;
    if (copyOriginals && kept && !found.isInContainer()) {
      writer.keepOriginal(found.file(), found.path(), id);
    }
  }

  private void record(
      FoundFile found,
      @Nullable DocumentId id,
      FileResult result,
      List<ImportRecord.Member> members,
      @Nullable PlanTrace trace) {
    writer.record(
        new ImportRecord(
            Instant.EPOCH,
            result.path(),
            found.root(),
            id == null ? null : id.sha256(),
            found.stamp(),
            result.outcome(),
            result.plan(),
            result.detail(),
            result.movedFrom(),
            members,
            trace,
            new TreeMap<>(),
            result.took().toMillis() / 1000.0,
            stamp));
  }
}
