package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options of {@code kehoach import}, as a person writes them. */
class ImportOptionsTest {

  @TempDir private Path folder;
  private Path share;
  private Path archive;

  @BeforeEach
  void makeShare() throws IOException {
    share = folder.resolve("Kế hoạch các năm");
    archive = folder.resolve("kho");
    write("2024/kế hoạch trồng cây.txt", SmallPlan.TEXT);
    write("2024/rỗng.docx", "");
    write("2019/cũ.doc", "x");
  }

  @Test
  void onlyAndExcludeMayBeGivenSeveralTimesAndAreCounted() {
    assertThat(preview("--only", "2024/**", "--only", "*.doc", "--exclude", "rỗng*").out())
        .contains("found 2: new 2", "passed over 1");
  }

  @Test
  void sinceIsADayInVietNam() throws IOException {
    Files.setLastModifiedTime(
        share.resolve("2019/cũ.doc"), FileTime.from(Instant.parse("2019-12-31T16:59:59Z")));
    Files.setLastModifiedTime(
        share.resolve("2024/rỗng.docx"), FileTime.from(Instant.parse("2019-12-31T17:00:00Z")));
    assertThat(preview("--since", "2020-01-01").out()).contains("found 2:", "passed over 1");
  }

  @Test
  void aDayOrAPatternThatIsNoneIsBadUsageAndSaysWhichOption() {
    Run day = preview("--since", "31/01/2026");
    assertThat(day.exit()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(day.err()).contains("31/01/2026", "--since");
    Run pattern = preview("--only", "[a");
    assertThat(pattern.exit()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(pattern.err()).contains("[a");
    assertThat(preview("--workers", "hai").err()).contains("hai", "--workers");
  }

  @Test
  void aDryRunWritesNothing() {
    Run run = preview();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("found 3: new 3");
    assertThat(archive).doesNotExist();
  }

  @Test
  void whatFailedIsTriedAgainWhereAskedForAndOriginalsAreCopied() throws IOException {
    assertThat(imports("--copy-originals", "--workers", "1").exit())
        .isEqualTo(ExitCode.SOME_FAILED);
    try (Stream<Path> copies = Files.walk(archive.resolve("originals"))) {
      assertThat(copies.filter(Files::isRegularFile))
          .singleElement()
          .satisfies(copy -> assertThat(copy).hasContent(SmallPlan.TEXT));
    }
    write("2024/rỗng.docx", "");
    long lines = lines();
    assertThat(imports().out()).contains("failed 1");
    assertThat(lines()).isEqualTo(lines);
    assertThat(imports("--retry-failed").out()).contains("failed 1");
    assertThat(lines()).isGreaterThan(lines);
  }

  private long lines() throws IOException {
    return Files.readAllLines(archive.resolve("ledger.jsonl")).size();
  }

  private Run preview(String... options) {
    return imports(
        Stream.concat(Stream.of(options), Stream.of("--dry-run")).toArray(String[]::new));
  }

  private Run imports(String... options) {
    return Run.of(
        Stream.concat(
                Stream.of("import", share.toString(), "--archive", archive.toString()),
                Stream.of(options))
            .toArray(String[]::new));
  }

  private void write(String name, String text) throws IOException {
    Path file = share.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
    // As files of a share are: nobody has just written them.
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-05-04T08:00:00Z")));
  }
}
