package vn.kehoach.extractor.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A docx made of the XML of its parts, so that a test shows exactly what it reads. */
final class DocxFixture {

  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private String prolog = "";
  private UnaryOperator<String> writing = UnaryOperator.identity();

  /** A document with this content of {@code w:body}. */
  static DocxFixture body(String xml) {
    DocxFixture docx = new DocxFixture();
    docx.parts.put("document", "<w:document " + W + "><w:body>" + xml + "</w:body></w:document>");
    docx.parts.put("styles", "<w:styles " + W + "/>");
    return docx;
  }

  /** A paragraph of one run. */
  static String p(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  /** A cell with these properties. */
  static String tc(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }

  /** Adds a part, or replaces it: {@code styles}, {@code header} …, by what its root holds. */
  DocxFixture part(String kind, String xml) {
    String root = kind.equals("header") ? "hdr" : kind;
    parts.put(kind, "<w:" + root + " " + W + ">" + xml + "</w:" + root + ">");
    return this;
  }

  /** Text in front of the document's root element. */
  DocxFixture prolog(String xml) {
    prolog = xml;
    return this;
  }

  /** As ISO/IEC 29500 strict has it, the other form in which Word saves. */
  DocxFixture strict() {
    writing =
        xml ->
            xml.replace(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main")
                .replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships");
    return this;
  }

  byte[] bytes() {
    StringBuilder types =
        new StringBuilder(
            HEAD
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    StringBuilder relations = new StringBuilder();
    parts.forEach((name, xml) -> {
      String type = name.equals("document") ? "document.main+xml" : name + "+xml";
      types.append(
          "<Override PartName=\"/word/" + name + ".xml\" ContentType=\"" + TYPE + type + "\"/>");
      if (!name.equals("document")) {
        relations.append(
            "<Relationship Id=\"r"
                + name
                + "\" Type=\""
                + RELATION
                + name
                + "\" Target=\""
                + name
                + ".xml\"/>");
      }
    });
    String open =
        HEAD
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "[Content_Types].xml", types + "</Types>");
      put(
          zip,
          "_rels/.rels",
          open
              + "<Relationship Id=\"r1\" Type=\""
              + RELATION
              + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
      put(zip, "word/_rels/document.xml.rels", open + relations + "</Relationships>");
      for (Map.Entry<String, String> part : parts.entrySet()) {
        String before = part.getKey().equals("document") ? prolog : "";
        put(zip, "word/" + part.getKey() + ".xml", HEAD + before + part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void put(ZipOutputStream zip, String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(writing.apply(text).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
