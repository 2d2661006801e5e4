package vn.kehoach.extractor.read;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.kehoach.corpus.document.Document;

/**
 * Reads docx from its XML, because Tika's text loses merged cells and the numbers that come from
 * styles.
 */
final class WordReader implements FormatReader {

  @Override
  public Document read(SourceFile file) throws IOException, UnreadableException {
    try (WordPackage parts = WordPackage.open(file.bytes())) {
      Draft draft = new Draft();
      WordStyles styles = new WordStyles(only(parts.related("styles")));
      WordNumbering numbering = new WordNumbering(only(parts.related("numbering")), styles);
      WordBody text = new WordBody(styles, numbering, draft);
      draft.addAll(text.blocks(body(parts.document())));
      for (String kind : List.of("header", "footer")) {
        for (Element part : parts.related(kind)) {
          draft.drop(kind, text.blocks(part));
        }
      }
      for (String kind : List.of("footnote", "endnote", "comment")) {
        for (Element part : parts.related(kind + "s")) {
          WordXml.children(part).forEach(note -> draft.drop(kind, text.blocks(note)));
        }
      }
      return draft.build(file, 0);
    }
  }

  private static Element body(Element document) throws IOException {
    Element body = WordXml.child(document, "body");
    if (body == null) {
      throw new IOException("a document without a body");
    }
    return body;
  }

  private static @Nullable Element only(List<Element> parts) {
    return parts.isEmpty() ? null : parts.getFirst();
  }
}
