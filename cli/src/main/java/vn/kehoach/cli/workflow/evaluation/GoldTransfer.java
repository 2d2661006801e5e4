package vn.kehoach.cli.workflow.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.extractor.read.Reading;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.MalformedGoldException;

/** Takes gold to other tools and back, and freezes the documents that it is about. */
public final class GoldTransfer {

  /** Writes gold as brat standoff, over the frozen documents. */
  public void toBrat(List<GoldPlan> gold, FrozenDocuments frozen, Path folder) throws IOException {
    Map<String, Document> documents = frozen.of(gold);
    BratFolder brat = new BratFolder(folder);
    for (GoldPlan plan : gold) {
      Document document = documents.get(plan.name());
      if (document == null) {
        throw new MalformedGoldException(
            plan.name() + ": its frozen document is missing; make it with kehoach gold freeze");
      }
      brat.write(plan, document.text());
    }
  }

  /**
   * Reads brat standoff and writes it as gold.
   *
   * @return the names of what was read
   */
  public List<String> fromBrat(Path brat, Path folder) throws IOException {
    List<GoldPlan> gold = new BratFolder(brat).read();
    GoldFiles files = new GoldFiles(folder);
    for (GoldPlan plan : gold) {
      files.write(plan, "");
    }
    return gold.stream().map(GoldPlan::name).toList();
  }

  /**
   * Reads the document of each gold and freezes it.
   *
   * @throws MalformedGoldException where one cannot be read; those before it are frozen
   */
  public void freeze(List<GoldPlan> gold, DocumentSource source, FrozenDocuments frozen)
      throws IOException {
    for (GoldPlan plan : gold) {
      if (source.find(plan) instanceof DocumentSource.Found.File(String file, Reading reading)
          && reading instanceof Reading.Success(Document document)) {
        frozen.write(plan.name(), document);
      } else {
        throw new MalformedGoldException(
            plan.name() + ": its document is missing or cannot be read");
      }
    }
  }
}
