package vn.kehoach.extractor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Small questions to WordprocessingML elements. */
final class WordXml {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

  private WordXml() {}

  /** The child elements, whatever their names. */
  static List<Element> children(Node parent) {
    List<Element> out = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        out.add(element);
      }
    }
    return out;
  }

  /** The child elements with that local name. */
  static List<Element> children(Node parent, String name) {
    List<Element> out = new ArrayList<>();
    for (Element child : children(parent)) {
      if (name.equals(child.getLocalName())) {
        out.add(child);
      }
    }
    return out;
  }

  /** The first child with that local name. */
  static @Nullable Element child(@Nullable Node parent, String name) {
    if (parent == null) {
      return null;
    }
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && name.equals(element.getLocalName())) {
        return element;
      }
    }
    return null;
  }

  /** The {@code w:val} of a child; null where there is no such child or attribute. */
  static @Nullable String value(@Nullable Node parent, String child) {
    Element found = child(parent, child);
    return found == null ? null : attribute(found, "val");
  }

  /** The characters that stand directly in an element. */
  static String text(Element element) {
    StringBuilder out = new StringBuilder();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        out.append(child.getNodeValue());
      }
    }
    return out.toString();
  }

  /**
   * An attribute in the element's own namespace, of which there are two: Word's, and that of
   * ISO/IEC 29500 strict; null where it is missing.
   */
  static @Nullable String attribute(Element element, String name) {
    String value = element.getAttributeNS(element.getNamespaceURI(), name);
    return value.isEmpty() ? null : value;
  }

  /** A switch such as {@code w:b}: on, off, or null where it is not stated. */
  static @Nullable Boolean toggle(@Nullable Node properties, String name) {
    Element found = child(properties, name);
    if (found == null) {
      return null;
    }
    String value = attribute(found, "val");
    return value == null || value.equals("1") || value.equals("true") || value.equals("on");
  }

  /** A number in an attribute; the alternative where it is missing or none. */
  static int number(@Nullable String value, int otherwise) {
    if (value == null || !NUMBER.matcher(value).matches()) {
      return otherwise;
    }
    return Integer.parseInt(value);
  }
}
