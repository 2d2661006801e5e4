package vn.kehoach.cli.workflow;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.archive.ArchiveWriter;
import vn.kehoach.corpus.archive.Content;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.plan.ExtractorStamp;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.index.PlanIndex;

/**
 * The part of an import that has an order: decides what a file is to the archive, keeps it, indexes
 * it, records it. One thread only.
 *
 * @param current content that the archive has as this version makes it; grows
 * @param copyOriginals whether the files themselves are kept too
 */
record FileKeeping(
    ArchiveWriter writer,
    PlanIndex index,
    ExtractorStamp stamp,
    Set<DocumentId> current,
    boolean copyOriginals) {

  FileResult keep(PreparedFile prepared) throws IOException {
    return switch (prepared) {
      case PreparedFile.Known known -> known(known.found(), known.content());
      case PreparedFile.Failed failed -> failed(failed);
      case PreparedFile.Extracted extracted -> {
        DocumentId content = extracted.document().id();
        yield current.contains(content)
            ? known(extracted.found(), content) // the same content under another path came first
            : extracted(extracted, content);
      }
    };
  }

  private FileResult known(FoundFile found, DocumentId id) throws IOException {
    Content content = writer.ledger().content(id).orElseThrow();
    boolean newPath = !content.paths().contains(found.path());
    String plan = content.plan();
    if (content.outcome() != ImportOutcome.IMPORTED || plan == null) {
      FileResult result = new FileResult(found.path(), content.outcome(), null, content.detail());
      return newPath ? recorded(result, id, Duration.ZERO) : result;
    }
    copyOriginal(found, id);
    if (!newPath) {
      return new FileResult(found.path(), ImportOutcome.UNCHANGED, plan, null);
    }
    index.replace(writer.addPaths(plan, with(content.paths(), found.path())));
    return recorded(
        new FileResult(found.path(), ImportOutcome.DUPLICATE, plan, null), id, Duration.ZERO);
  }

  private FileResult failed(PreparedFile.Failed failed) throws IOException {
    DocumentId id = failed.content();
    String plan = id == null ? null : writer.ledger().content(id).map(Content::plan).orElse(null);
    FileResult result =
        recorded(
            new FileResult(failed.found().path(), failed.outcome(), plan, failed.detail()),
            id,
            failed.took());
    if (id != null && failed.outcome() == ImportOutcome.UNSUPPORTED) {
      current.add(id);
    }
    return result;
  }

  private FileResult extracted(PreparedFile.Extracted extracted, DocumentId id) throws IOException {
    String path = extracted.found().path();
    Optional<Content> before = writer.ledger().content(id);
    String planBefore = before.map(Content::plan).orElse(null);
    if (!extracted.documentIsKept()) {
      writer.keep(extracted.document());
    }
    copyOriginal(extracted.found(), id);
    FileResult result;
    if (extracted.plan().hasContent()) {
      Plan kept =
          writer.keep(extracted.plan(), with(before.map(Content::paths).orElse(noPaths()), path));
      removeFromIndex(planBefore, kept.id());
      index.replace(kept);
      result = new FileResult(path, ImportOutcome.IMPORTED, kept.id(), null);
    } else {
      if (planBefore != null) {
        writer.removePlan(planBefore);
      }
      removeFromIndex(planBefore, "");
      result = new FileResult(path, ImportOutcome.NOT_A_PLAN, null, null);
    }
    current.add(id);
    return recorded(result, id, extracted.took());
  }

  private void removeFromIndex(@Nullable String planBefore, String plan) throws IOException {
    if (planBefore != null && !planBefore.equals(plan)) {
      index.delete(planBefore);
    }
  }

  private void copyOriginal(FoundFile found, DocumentId id) throws IOException {
    if (copyOriginals) {
      writer.keepOriginal(found.file(), id);
    }
  }

  private FileResult recorded(FileResult result, @Nullable DocumentId id, Duration took)
      throws IOException {
    writer.record(result.path(), id, result.outcome(), result.plan(), result.detail(), took, stamp);
    return result;
  }

  private static SequencedSet<String> noPaths() {
    return new LinkedHashSet<>();
  }

  private static SequencedSet<String> with(SequencedSet<String> paths, String path) {
    SequencedSet<String> all = new LinkedHashSet<>(paths);
    all.add(path);
    return all;
  }
}
