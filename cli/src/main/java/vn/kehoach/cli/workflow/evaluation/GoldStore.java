package vn.kehoach.cli.workflow.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import vn.kehoach.gold.GoldPlan;

/** A folder that gold is written to, in one form or another. */
interface GoldStore {

  /** The file that tells whether there is gold of this name. */
  Path file(String name);

  /** Writes gold over what was there. */
  void write(GoldPlan gold, String text) throws IOException;
}
