package vn.kehoach.cli.workflow.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.archive.ImportRecord;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.extractor.read.Contents;
import vn.kehoach.extractor.read.Reading;

/**
 * Takes what was prepared, in order, and opens containers on the way: what is in one comes before
 * the file behind it. One container of a depth is open at a time, so that the disk is not filled.
 */
final class ImportRun implements OrderedWork.Taker<PreparedFile> {

  /** A container in a container in a container …; people stop at two. */
  private static final int DEEPEST = 5;

  private final OrderedWork<FoundFile, PreparedFile> work;
  private final FileKeeping keeping;
  private final Knowledge knowledge;
  private final IntakeReading reading;
  private final Selection selection;
  private final UnpackedFolders folders;
  private final ImportListener listener;
  private final Checkpoints checkpoints;

  ImportRun(
      OrderedWork<FoundFile, PreparedFile> work,
      FileKeeping keeping,
      Knowledge knowledge,
      IntakeReading reading,
      Selection selection,
      UnpackedFolders folders,
      ImportListener listener,
      Checkpoints checkpoints) {
    this.work = work;
    this.keeping = keeping;
    this.knowledge = knowledge;
    this.reading = reading;
    this.selection = selection;
    this.folders = folders;
    this.listener = listener;
    this.checkpoints = checkpoints;
  }

  void run(List<FoundFile> files) throws IOException {
    work.run(files, this);
  }

  @Override
  public boolean tick() throws IOException {
    return checkpoints.tick();
  }

  @Override
  public void take(PreparedFile prepared) throws IOException {
    if (checkpoints.isStopped()) {
      return;
    }
    if (prepared instanceof PreparedFile.Closed(FoundFile found, DocumentId content)) {
      if (knowledge.isCurrent(content)) {
        keeping.keepKnown(found, content);
      } else {
        open(found, content);
      }
    } else {
      keeping.keep(prepared);
    }
  }

  private void open(FoundFile container, DocumentId content) throws IOException {
    if (container.depth() == DEEPEST) {
      keeping.keep(
          new PreparedFile.Failed(
              container, content, ImportOutcome.SIZE_LIMIT, "nested-too-deep", Duration.ZERO));
      return;
    }
    long start = System.nanoTime();
    listener.started(container.path());
    Path folder = folders.open();
    try {
      Contents contents = reading.open(container.file(), folder);
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      List<FoundFile> members = new ArrayList<>();
      boolean all = true;
      for (Contents.ContainedFile file : contents.files()) {
        FoundFile member = container.inside(file.path(), file.copy());
        if (!isFurniture(file.path())) {
          boolean taken = selection.takes(member.path());
          all &= taken;
          if (taken) {
            members.add(member);
          }
        }
      }
      listener.foundInside(members.size());
      List<ImportRecord.Member> taken = new ArrayList<>();
      work.run(members, new Inside(container, taken));
      boolean complete = all && taken.size() == members.size();
      if (!checkpoints.isStopped()) {
        keeping.keepContainer(opened(container, content, contents, taken, complete, took));
      }
    } finally {
      folders.close(folder);
    }
  }

  private static OpenedContainer opened(
      FoundFile container,
      DocumentId content,
      Contents contents,
      List<ImportRecord.Member> members,
      boolean complete,
      Duration took) {
    Reading.Failure failure = contents.failure();
    ImportOutcome outcome;
    @Nullable String detail;
    if (failure != null) {
      outcome = failure.outcome();
      detail = failure.detail();
    } else if (contents.files().isEmpty()) {
      outcome = ImportOutcome.EMPTY;
      detail = "empty-container";
    } else {
      outcome = ImportOutcome.CONTAINER;
      detail = null;
    }
    return new OpenedContainer(container, content, outcome, detail, members, complete, took);
  }

  private static boolean isFurniture(String path) {
    for (String step : path.split("/", -1)) {
      if (FileDiscovery.isHidden(step)) {
        return true;
      }
    }
    return false;
  }

  /** Takes what is in a container, and notes what it was. */
  private final class Inside implements OrderedWork.Taker<PreparedFile> {

    private final int prefix;
    private final List<ImportRecord.Member> taken;

    Inside(FoundFile container, List<ImportRecord.Member> taken) {
      this.prefix = container.inside("", container.file()).path().length();
      this.taken = taken;
    }

    @Override
    public boolean tick() throws IOException {
      return ImportRun.this.tick();
    }

    @Override
    public void take(PreparedFile prepared) throws IOException {
      ImportRun.this.take(prepared);
      DocumentId content =
          switch (prepared) {
            case PreparedFile.Known known -> known.content();
            case PreparedFile.Failed failed -> failed.content();
            case PreparedFile.Closed closed -> closed.content();
            case PreparedFile.Extracted extracted -> extracted.document().id();
          };
      if (content != null) {
        String path = prepared.found().path().substring(prefix);
        taken.add(new ImportRecord.Member(path, content.sha256()));
      }
    }
  }
}
