package vn.kehoach.corpus.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.kehoach.corpus.json.PlanJson;
import vn.kehoach.corpus.plan.Plan;
import vn.kehoach.corpus.plan.Source;

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

  static Plan from(Source source, Plan plan) {
    return with(plan.id(), source, plan);
  }

  static Plan named(String id, Plan plan) {
    return with(id, plan.source(), plan);
  }

  private static Plan with(String id, Source source, Plan plan) {
    return new Plan(
        id,
        plan.kind(),
        source,
        plan.extractor(),
        plan.header(),
        plan.sections(),
        plan.objectives(),
        plan.targets(),
        plan.assignments(),
        plan.tasks(),
        plan.funding(),
        plan.reporting(),
        plan.warnings());
  }
}
