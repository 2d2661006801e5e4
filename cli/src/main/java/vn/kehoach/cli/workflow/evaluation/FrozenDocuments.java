package vn.kehoach.cli.workflow.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import vn.kehoach.corpus.document.Document;
import vn.kehoach.corpus.json.DocumentJson;
import vn.kehoach.corpus.json.MalformedJsonException;
import vn.kehoach.extractor.read.Reading;
import vn.kehoach.gold.GoldPlan;
import vn.kehoach.gold.MalformedGoldException;

/** Documents as they were when they were annotated: a folder of {@code NAME.json}. */
public final class FrozenDocuments implements DocumentSource {

  private final Path folder;
  private final DocumentJson json = new DocumentJson();

  /** The documents of this folder. */
  public FrozenDocuments(Path folder) {
    this.folder = folder;
  }

  /** The file's name is the one that gold knows, since rules may look at it. */
  @Override
  public Found find(GoldPlan gold) throws IOException {
    Path file = file(gold.name());
    String name = gold.document() == null ? gold.name() : gold.document();
    return Files.exists(file)
        ? new Found.File(name, new Reading.Success(read(file)))
        : new Found.Nothing("no frozen document " + file);
  }

  /** All documents that gold is about, by its names; those that are missing are left out. */
  public Map<String, Document> of(Iterable<GoldPlan> gold) throws IOException {
    Map<String, Document> documents = new TreeMap<>();
    for (GoldPlan plan : gold) {
      if (Files.exists(file(plan.name()))) {
        documents.put(plan.name(), read(file(plan.name())));
      }
    }
    return documents;
  }

  /** The texts of all documents that gold is about, by its names. */
  public Map<String, String> texts(Iterable<GoldPlan> gold) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    of(gold).forEach((name, document) -> texts.put(name, document.text()));
    return texts;
  }

  /** Freezes a document under a name. */
  public void write(String name, Document document) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(file(name), json.write(document));
  }

  private Document read(Path file) throws IOException {
    try {
      return json.read(Files.readString(file));
    } catch (MalformedJsonException e) {
      throw new MalformedGoldException(file + ": " + e.getMessage(), e);
    }
  }

  private Path file(String name) {
    return folder.resolve(name + ".json");
  }
}
