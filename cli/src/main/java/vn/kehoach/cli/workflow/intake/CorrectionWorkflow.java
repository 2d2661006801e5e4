package vn.kehoach.cli.workflow.intake;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeMap;
import vn.kehoach.cli.workflow.ArchiveIndex;
import vn.kehoach.cli.workflow.PlanExtraction;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.archive.ArchiveWriter;
import vn.kehoach.corpus.archive.Content;
import vn.kehoach.corpus.archive.Corrected;
import vn.kehoach.corpus.archive.Correction;
import vn.kehoach.corpus.archive.Corrector;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.archive.ImportRecord;
import vn.kehoach.corpus.archive.Ledger;
import vn.kehoach.corpus.archive.NoSuchPlanException;
import vn.kehoach.corpus.archive.PlanTrace;
import vn.kehoach.corpus.archive.SearchChange;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.corpus.json.MalformedJsonException;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.analysis.Abbreviations;

/**
 * Corrections of a plan by a person. What is kept is what the person changed, against what the
 * program finds by itself, so that it can be applied again to whatever the program finds later.
 */
public final class CorrectionWorkflow {

  private final Archive archive;
  private final PlanExtraction extraction;
  private final Abbreviations abbreviations;
  private final InstantSource clock;
  private final Corrector corrector = new Corrector();

  /** Corrections in that archive. */
  public CorrectionWorkflow(
      Archive archive,
      PlanExtraction extraction,
      Abbreviations abbreviations,
      InstantSource clock) {
    this.archive = archive;
    this.extraction = extraction;
    this.abbreviations = abbreviations;
    this.clock = clock;
  }

  /** The plan as this version finds it, with what was corrected so far. */
  public Corrected now(String planId) throws IOException {
    Ledger ledger = archive.ledger();
    Content content = content(ledger, planId);
    DocumentId id = new DocumentId(content.sha256());
    return archive.corrections().apply(id, extracted(document(content), content));
  }

  /** What was corrected so far. */
  public List<Correction.Change> changes(String planId) throws IOException {
    Content content = content(archive.ledger(), planId);
    return archive
        .corrections()
        .of(new DocumentId(content.sha256()))
        .map(Correction::changes)
        .orElse(List.of());
  }

  /**
   * Keeps the plan as a person edited it; the same plan as the program finds it takes all
   * corrections back.
   *
   * @return what differs from what the program finds
   * @throws MalformedJsonException where an item's words lie outside the document, or none is left
   */
  public List<Correction.Change> keep(String planId, Plan edited) throws IOException {
    try (ArchiveWriter writer = archive.write(clock)) {
      Content content = content(writer.ledger(), planId);
      Document document = document(content);
      check(edited, document);
      Plan extracted = extracted(document, content);
      Correction correction = corrector.between(extracted, edited);
      PlanIndex index = new ArchiveIndex(archive, abbreviations).open(() -> {});
      boolean done = false;
      try {
        writer.keep(correction);
        keep(writer, index, content, corrector.apply(correction, extracted).plan(), document);
        index.commit(Long.toString(writer.commit()));
        writer.finish();
        done = true;
      } finally {
        if (done) {
          index.close();
        } else {
          index.rollback();
        }
      }
      return correction.changes();
    }
  }

  /** Takes all corrections back. */
  public void undo(String planId) throws IOException {
    Content content = content(archive.ledger(), planId);
    List<Correction.Change> _ = keep(planId, extracted(document(content), content));
  }

  private void keep(
      ArchiveWriter writer, PlanIndex index, Content content, Plan plan, Document document)
      throws IOException {
    PlanTrace trace = PlanTrace.of(plan, document);
    ArchiveWriter.Kept kept = writer.keep(plan, trace, content.paths());
    for (SearchChange change : kept.changes()) {
      if (change.entry() == null) {
        index.delete(change.id());
      } else {
        index.replace(change.entry());
      }
    }
    String path = content.paths().getFirst();
    writer.record(
        new ImportRecord(
            Instant.EPOCH,
            path,
            writer.ledger().root(path).orElse(null),
            content.sha256(),
            null,
            ImportOutcome.IMPORTED,
            kept.plan(),
            "corrected",
            null,
            List.of(),
            trace,
            new TreeMap<>(),
            0,
            extraction.stamp()));
  }

  private static Content content(Ledger ledger, String planId) {
    return ledger
        .owner(planId)
        .flatMap(ledger::content)
        .orElseThrow(() -> new NoSuchPlanException(planId));
  }

  private Document document(Content content) throws IOException {
    return archive.existingDocument(new DocumentId(content.sha256()));
  }

  private Plan extracted(Document document, Content content) {
    return extraction.extract(document, content.paths().getFirst());
  }

  private static void check(Plan edited, Document document) {
    if (!edited.hasContent()) {
      throw new MalformedJsonException("no objective, target or assignment is left");
    }
    edited
        .items()
        .filter(item -> item.evidence().end() > document.text().length())
        .findFirst()
        .ifPresent(item -> {
          throw new MalformedJsonException(
              item.id()
                  + ": its words end at "
                  + item.evidence().end()
                  + ", the document at "
                  + document.text().length());
        });
  }
}
