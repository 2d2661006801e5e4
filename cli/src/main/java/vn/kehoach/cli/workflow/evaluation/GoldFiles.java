package vn.kehoach.cli.workflow.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.kehoach.gold.GoldFolder;
import vn.kehoach.gold.GoldJson;
import vn.kehoach.gold.GoldPlan;

/** Gold files, {@code NAME.gold.json}. */
record GoldFiles(Path folder) implements GoldStore {

  @Override
  public Path file(String name) {
    return folder.resolve(name + GoldFolder.SUFFIX);
  }

  @Override
  public void write(GoldPlan gold, String text) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(file(gold.name()), new GoldJson().write(gold));
  }
}
