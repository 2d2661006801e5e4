package vn.kehoach.cli.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.kehoach.corpus.archive.Archive;
import vn.kehoach.corpus.archive.ArchiveWriter;
import vn.kehoach.corpus.archive.Ledger;
import vn.kehoach.corpus.document.DocumentId;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.analysis.Abbreviations;

/**
 * Checks every file of an archive against the hash that the ledger has of it, looks for files that
 * the ledger does not know, and whether the index agrees.
 */
public final class ArchiveCheck {

  private static final List<String> KEPT =
      List.of("plans", "documents", "originals", "corrections");

  private final Archive archive;
  private final Abbreviations abbreviations;

  /** A check of that archive. */
  public ArchiveCheck(Archive archive, Abbreviations abbreviations) {
    this.archive = archive;
    this.abbreviations = abbreviations;
  }

  /** What can be wrong. */
  public enum Kind {
    /** The ledger names a file that is not there. */
    MISSING,
    /** A file has not the bytes that were written. */
    DAMAGED,
    /** The ledger does not know the file. */
    ORPHAN,
    /** The index lacks plans, or has others. */
    INDEX,
    /** A line of the ledger cannot be read. */
    LEDGER
  }

  /**
   * Something that is wrong.
   *
   * @param what the file, below the archive; of index and ledger, a number of plans or lines
   */
  public record Problem(Kind kind, String what) {}

  /**
   * What was found.
   *
   * @param files number of files that were looked at
   */
  public record Findings(int files, List<Problem> problems) {

    /** Copies the list. */
    public Findings {
      problems = List.copyOf(problems);
    }
  }

  /** Looks at everything; changes nothing. */
  public Findings run() throws IOException {
    Ledger ledger = archive.ledger();
    List<Problem> problems = new ArrayList<>();
    if (ledger.damagedLines() > 0) {
      problems.add(new Problem(Kind.LEDGER, Integer.toString(ledger.damagedLines())));
    }
    Map<String, String> files = new TreeMap<>(ledger.files());
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = archive.folder().resolve(file.getKey());
      if (!Files.isRegularFile(path)) {
        problems.add(new Problem(Kind.MISSING, file.getKey()));
      } else if (!DocumentId.of(Files.readAllBytes(path)).sha256().equals(file.getValue())) {
        problems.add(new Problem(Kind.DAMAGED, file.getKey()));
      }
    }
    for (String name : present()) {
      if (!files.containsKey(name)) {
        problems.add(new Problem(Kind.ORPHAN, name));
      }
    }
    OptionalLong indexed = ArchiveHealth.of(archive, abbreviations).indexedPlans();
    int searched = archive.searchedPlanIds().size();
    if (!indexed.equals(OptionalLong.of(searched))) {
      problems.add(new Problem(Kind.INDEX, indexed.isEmpty() ? "0" : "" + indexed.getAsLong()));
    }
    return new Findings(files.size(), problems);
  }

  /**
   * Takes away what is damaged or unknown, so that the next import restores what is missing from
   * the files themselves, and makes the index anew. Corrections by hand are never taken away.
   */
  public void repair(Findings findings, InstantSource clock) throws IOException {
    try (ArchiveWriter writer = archive.write(clock)) {
      for (Problem problem : findings.problems()) {
        boolean replaceable =
            (problem.kind() == Kind.DAMAGED || problem.kind() == Kind.ORPHAN)
                && !problem.what().startsWith("corrections/");
        if (replaceable) {
          Files.deleteIfExists(archive.folder().resolve(problem.what()));
        }
      }
      try (PlanIndex index = new ArchiveIndex(archive, abbreviations).rebuild(() -> {})) {
        index.commit(Long.toString(writer.commit()));
      }
      writer.finish();
    }
  }

  private List<String> present() throws IOException {
    List<String> names = new ArrayList<>();
    for (String kind : KEPT) {
      Path folder = archive.folder().resolve(kind);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files
              .filter(Files::isRegularFile)
              .map(file -> archive.folder().relativize(file).toString().replace('\\', '/'))
              .sorted()
              .forEach(names::add);
        }
      }
    }
    return names;
  }
}
