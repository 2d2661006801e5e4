package vn.kehoach.corpus.json;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.corpus.document.Document;

/** Documents as JSON: what a reader delivered, so that it can be kept and looked at. */
public final class DocumentJson {

  private final JsonMapper mapper = CorpusMapper.create();

  /** The document as indented JSON that ends with a line feed. */
  public String write(Document document) {
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws MalformedJsonException where the text is no JSON or lacks a field
   */
  public Document read(String json) {
    try {
      return mapper.readValue(json, Document.class);
    } catch (JacksonException e) {
      throw new MalformedJsonException(e.getOriginalMessage(), e);
    }
  }
}
