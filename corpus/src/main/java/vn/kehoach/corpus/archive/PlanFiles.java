package vn.kehoach.corpus.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.kehoach.corpus.json.PlanJson;
import vn.kehoach.corpus.plan.Plan;

/** Plans of an archive that is being written, those on their way included. */
final class PlanFiles {

  private final PendingFiles files;
  private final PlanJson json = new PlanJson();

  PlanFiles(PendingFiles files) {
    this.files = files;
  }

  void write(Plan plan) throws IOException {
    files.write(Archive.planName(plan.id()), json.write(plan).getBytes(StandardCharsets.UTF_8));
  }

  void delete(String id) {
    files.delete(Archive.planName(id));
  }

  Optional<Plan> read(String id) throws IOException {
    return files
        .read(Archive.planName(id))
        .map(bytes -> json.read(new String(bytes, StandardCharsets.UTF_8)));
  }
}
