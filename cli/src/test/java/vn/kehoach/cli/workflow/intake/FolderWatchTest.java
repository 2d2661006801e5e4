package vn.kehoach.cli.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A folder that is watched. */
class FolderWatchTest extends RealImport {

  @Test
  void importsWhatIsDroppedIntoAWatchedFolderOnceItIsComplete() throws Exception {
    write("a.txt", plan(77, "phòng bệnh dại"));
    write("b.txt.part", plan(78, "trồng rừng"));
    StopSignal stop = new StopSignal();
    List<Integer> batches = new ArrayList<>();
    FolderWatch watch =
        new FolderWatch(new FolderWatch.Pauses(Duration.ofMillis(20), Duration.ofMillis(60)));
    watch.run(
        ImportRequest.of(archive.folder(), List.of(share)),
        stop,
        batch -> {
          batches.add(workflow().run(batch, new ImportListener() {}, new StopSignal()).found());
          if (batches.size() == 1) {
            Files.move(share.resolve("b.txt.part"), share.resolve("b.txt"));
          } else {
            stop.request();
          }
        });
    assertThat(batches).containsExactly(1, 1);
    assertThat(archive.planIds()).hasSize(2);
  }
}
