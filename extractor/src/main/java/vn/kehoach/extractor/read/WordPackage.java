package vn.kehoach.extractor.read;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The parts of a docx as trees of plain XML. POI opens the package; its model of a Word document is
 * not made, because it costs more than all the rest of reading and nobody asks it anything that the
 * XML does not say.
 */
final class WordPackage implements Closeable {

  /** Beginning of a relationship's type, as Word writes it and as ISO/IEC 29500 strict has it. */
  private static final List<String> RELATIONSHIPS =
      List.of(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
          "http://purl.oclc.org/ooxml/officeDocument/relationships/");

  private final OPCPackage parts;
  private final PackagePart main;
  private final DocumentBuilder builder;

  private WordPackage(OPCPackage parts, DocumentBuilder builder) throws OpenXML4JException {
    this.parts = parts;
    this.builder = builder;
    this.main = main(parts);
  }

  /**
   * Opens a package.
   *
   * @throws IOException where it is none, or has no document in it
   */
  static WordPackage open(byte[] bytes) throws IOException {
    try {
      OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes));
      return new WordPackage(parts, builder());
    } catch (OpenXML4JException | ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  /** POI's factory knows how to refuse entities; every node is visited, so none is put off. */
  private static DocumentBuilder builder() throws ParserConfigurationException {
    DocumentBuilderFactory factory = XMLHelper.getDocumentBuilderFactory();
    factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
    return factory.newDocumentBuilder();
  }

  private static PackagePart main(OPCPackage parts) throws OpenXML4JException {
    for (String type :
        List.of(
            PackageRelationshipTypes.CORE_DOCUMENT,
            PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
      for (PackageRelationship relationship : parts.getRelationshipsByType(type)) {
        PackagePart part = parts.getPart(relationship);
        if (part != null) {
          return part;
        }
      }
    }
    throw new OpenXML4JException("no document in the package");
  }

  /** The root of the document itself. */
  Element document() throws IOException {
    return root(main);
  }

  /**
   * The roots of the parts of a kind that the document refers to.
   *
   * @param kind last word of the relationship's type: {@code styles}, {@code header} …
   */
  List<Element> related(String kind) throws IOException {
    List<Element> roots = new ArrayList<>();
    try {
      for (String type : RELATIONSHIPS) {
        for (PackageRelationship relationship : main.getRelationshipsByType(type + kind)) {
          if (relationship.getTargetMode() == TargetMode.INTERNAL) {
            roots.add(root(main.getRelatedPart(relationship)));
          }
        }
      }
    } catch (OpenXML4JException e) {
      throw new IOException(e);
    }
    return roots;
  }

  private Element root(PackagePart part) throws IOException {
    try (InputStream xml = part.getInputStream()) {
      return builder.parse(xml).getDocumentElement();
    } catch (SAXException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    parts.revert();
  }
}
