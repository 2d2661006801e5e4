package vn.kehoach.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.index.analysis.Abbreviations;

/**
 * The index, open for writing. Only one process at a time may have it so; any number may search.
 * Nothing is lost by a crash but what was not committed. Methods may be called from several
 * threads.
 */
public final class PlanIndex implements AutoCloseable {

  /** Megabytes of entries in memory before they go to disk. */
  private static final double BUFFER = 64;

  private final Directory directory;
  private final IndexFormat format;
  private final Analyzers analyzers;
  private final PlanBlock block;
  private final IndexWriter writer;
  private @Nullable String mark;

  private PlanIndex(
      Directory directory, IndexFormat format, Analyzers analyzers, IndexWriter writer) {
    this.directory = directory;
    this.format = format;
    this.analyzers = analyzers;
    this.block = new PlanBlock(analyzers);
    this.writer = writer;
  }

  /**
   * Opens the index in a folder; makes folder and index where there is none.
   *
   * @param abbreviations the same list each time; an index made with another one is refused
   * @throws IndexLockedException where another process writes to it
   * @throws IndexUnusableException where it is damaged, or was made by another version
   */
  public static PlanIndex open(Path folder, Abbreviations abbreviations) throws IOException {
    Files.createDirectories(folder);
    return open(
        FSDirectory.open(folder),
        IndexFormat.of(folder, abbreviations),
        abbreviations,
        IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
  }

  /**
   * Opens an empty index in a folder, whatever index was there before, even a damaged one. A sound
   * one answers searches until the first commit.
   *
   * @throws IndexLockedException where another process writes to it
   */
  public static PlanIndex create(Path folder, Abbreviations abbreviations) throws IOException {
    Files.createDirectories(folder);
    IndexFormat format = IndexFormat.of(folder, abbreviations);
    try {
      return open(
          FSDirectory.open(folder), format, abbreviations, IndexWriterConfig.OpenMode.CREATE);
    } catch (IndexUnusableException e) {
      clear(folder, format);
      return open(
          FSDirectory.open(folder), format, abbreviations, IndexWriterConfig.OpenMode.CREATE);
    }
  }

  /** Deletes the files of an index that cannot even be replaced. */
  private static void clear(Path folder, IndexFormat format) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    } catch (IOException e) {
      throw format.explained(e);
    }
  }

  static PlanIndex open(
      Directory directory,
      IndexFormat format,
      Abbreviations abbreviations,
      IndexWriterConfig.OpenMode mode)
      throws IOException {
    Analyzers analyzers = Analyzers.with(abbreviations);
    try {
      if (mode != IndexWriterConfig.OpenMode.CREATE && DirectoryReader.indexExists(directory)) {
        format.check(SegmentInfos.readLatestCommit(directory).getUserData());
      }
      IndexWriterConfig config =
          new IndexWriterConfig(analyzers.indexing()).setOpenMode(mode).setRAMBufferSizeMB(BUFFER);
      IndexWriter writer = new IndexWriter(directory, config);
      PlanIndex index = new PlanIndex(directory, format, analyzers, writer);
      index.mark = IndexFormat.mark(writer.getLiveCommitData());
      if (!DirectoryReader.indexExists(directory)) {
        index.commit();
      }
      return index;
    } catch (IOException e) {
      directory.close();
      throw format.explained(e);
    }
  }

  /** Puts a plan in place of the one with the same id, or adds it. */
  public void replace(Plan plan) throws IOException {
    try {
      writer.updateDocuments(new Term(Fields.PLAN, plan.id()), block.entries(plan));
    } catch (IOException e) {
      throw format.explained(e);
    }
  }

  /** Takes a plan and its items out; nothing happens where there is none with the id. */
  public void delete(String planId) throws IOException {
    try {
      writer.deleteDocuments(new Term(Fields.PLAN, planId));
    } catch (IOException e) {
      throw format.explained(e);
    }
  }

  /**
   * What the caller said of the state that was committed last, see {@link #commit(String)}; empty
   * where nothing was said.
   */
  public Optional<String> mark() {
    return Optional.ofNullable(mark);
  }

  /**
   * Makes all changes so far lasting, as {@link #commit()} does.
   *
   * @param mark what the caller wants to know of this state when the index is opened again
   */
  public void commit(String mark) throws IOException {
    this.mark = mark;
    commit();
  }

  /** Makes all changes so far lasting, and visible to everybody who opens the index from now on. */
  public void commit() throws IOException {
    try {
      writer.setLiveCommitData(format.declared(mark).entrySet());
      writer.commit();
    } catch (IOException e) {
      throw format.explained(e);
    }
  }

  /** Drops all changes since the last commit, and closes. */
  public void rollback() throws IOException {
    writer.rollback();
    directory.close();
  }

  /** Searches the index as it is now, changes that are not yet committed included. */
  public PlanSearcher searcher() throws IOException {
    try {
      return new PlanSearcher(DirectoryReader.open(writer), List.of(), format, analyzers);
    } catch (IOException e) {
      throw format.explained(e);
    }
  }

  /** Commits and closes. After a failed write the last commit stays as it was. */
  @Override
  public void close() throws IOException {
    try (directory) {
      if (writer.isOpen()) {
        commit();
      }
      writer.close();
    }
  }
}
