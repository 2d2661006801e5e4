package vn.kehoach.cli.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which files an import is about, and what it would do. */
class SelectionTest extends FirstLineImport {

  @Test
  void takesOnlyWhatWasSelected() throws IOException {
    write("2024/a.txt", "Mục tiêu một");
    write("2025/KẾ HOẠCH.txt", "Mục tiêu hai");
    write("2025/b.doc", "Mục tiêu ba");
    assertThat(run(new Selection(List.of("2025/**"), List.of("*.doc"), null, null)).found())
        .isEqualTo(1);
    assertThat(run(new Selection(List.of("kế hoạch*"), List.of(), null, null)).found())
        .isEqualTo(1);
    ImportSummary none =
        run(new Selection(List.of(), List.of(), Instant.parse("2100-01-01T00:00:00Z"), null));
    assertThat(none.found()).isZero();
    assertThat(none.passedOver()).isEqualTo(3);
  }

  @Test
  void saysBeforehandWhatItWouldDoAndWritesNothing() throws IOException {
    write("a.txt", "Mục tiêu một");
    write("b.txt", "");
    ImportPreview before =
        ImportPreview.of(
            request(archive.folder(), List.of(share), false, 1), stamp, CLOCK.instant());
    assertThat(before.unseen()).isEqualTo(2);
    assertThat(archive.folder()).doesNotExist();
    run();
    write("c.txt", "Mục tiêu hai");
    ImportPreview after =
        ImportPreview.of(
            request(archive.folder(), List.of(share), false, 1), stamp, CLOCK.instant());
    assertThat(after).isEqualTo(new ImportPreview(3, 1, 0, 1, 1, 0, 0));
  }
}
