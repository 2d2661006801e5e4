package vn.kehoach.cli.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import vn.kehoach.cli.workflow.ArchiveCheck;
import vn.kehoach.cli.workflow.ArchivePack;
import vn.kehoach.corpus.archive.Archive;

/** Checking, repairing and moving an archive. */
class ArchiveCareTest extends RealImport {

  @Test
  void findsWhatIsMissingDamagedOrUnknownAndRepairsIt() throws IOException {
    write("a.txt", plan(77, "phòng bệnh dại"));
    write("b.txt", plan(78, "trồng rừng"));
    run();
    ArchiveCheck check = new ArchiveCheck(archive, ABBREVIATIONS);
    assertThat(check.run().problems()).isEmpty();
    Path one = plans().resolve(archive.planIds().getFirst() + ".json");
    Files.writeString(one, "x", StandardOpenOption.APPEND);
    Files.delete(plans().resolve(archive.planIds().getLast() + ".json"));
    Files.writeString(plans().resolve("stray.json"), "{}");
    assertThat(check.run().problems())
        .extracting(ArchiveCheck.Problem::kind)
        .containsExactly(
            ArchiveCheck.Kind.DAMAGED, ArchiveCheck.Kind.MISSING, ArchiveCheck.Kind.ORPHAN);
    check.repair(check.run(), CLOCK);
    run();
    assertThat(check.run().problems()).isEmpty();
    assertThat(hits("hướng dẫn")).isEqualTo(2);
  }

  @Test
  void movesToAnotherMachineAsOneFile() throws IOException {
    write("a.txt", plan(77, "phòng bệnh dại"));
    run();
    Path packed = folder.resolve("kho.zip");
    ArchivePack pack = new ArchivePack(CLOCK);
    assertThat(pack.pack(archive, packed)).isGreaterThanOrEqualTo(3);
    Archive other = Archive.in(folder.resolve("máy khác"));
    assertThat(pack.unpack(packed, other, ABBREVIATIONS)).isEqualTo(1);
    assertThat(new ArchiveCheck(other, ABBREVIATIONS).run().problems()).isEmpty();
    assertThatThrownBy(() -> pack.unpack(packed, other, ABBREVIATIONS))
        .isInstanceOf(DirectoryNotEmptyException.class);
    Path again = folder.resolve("kho2.zip");
    pack.pack(archive, again);
    assertThat(again).hasSameBinaryContentAs(packed);
  }

  @Test
  void bringsTheIndexUpToWhatTheLedgerHas() throws IOException {
    write("a.txt", plan(77, "phòng bệnh dại"));
    run();
    Path index = archive.index();
    Path saved = folder.resolve("index of yesterday");
    copy(index, saved);
    write("b.txt", plan(78, "trồng rừng"));
    run();
    deleteAll(index);
    copy(saved, index);
    run();
    assertThat(hits("hướng dẫn")).isEqualTo(2);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private Path plans() {
    return archive.folder().resolve("plans");
  }
}
