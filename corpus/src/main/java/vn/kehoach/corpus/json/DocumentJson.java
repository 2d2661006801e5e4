package vn.kehoach.corpus.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.kehoach.corpus.document.Document;

/**
 * Documents as JSON, schema {@value #SCHEMA}: what a reader delivered, so that it can be kept and
 * looked at. See {@code document.schema.json} beside this class.
 */
public final class DocumentJson {

  /** Name and version of the form, first key of every document. */
  public static final String SCHEMA = "document/1";

  /** The document as indented JSON that ends with a line feed. */
  public String write(Document document) {
    return CorpusMapper.mapper()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(new Versioned(SCHEMA, document))
        + "\n";
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws MalformedJsonException where the text is no JSON, of another schema or lacks a field
   */
  public Document read(String json) {
    return VersionedJson.read(CorpusMapper.mapper(), json, SCHEMA, Document.class);
  }

  private record Versioned(String schema, @JsonUnwrapped Document document) {}
}
