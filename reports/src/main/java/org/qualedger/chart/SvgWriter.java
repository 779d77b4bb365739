package org.qualedger.chart;

import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Writes a figure as SVG that can stand inside a page beside others. */
final class SvgWriter {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String FAMILIES = "'Source Sans 3','Noto Sans SC',sans-serif";
  private static final int DECIMALS = 2;

  private SvgWriter() {}

  static String write(Figure figure, Rectangle2D area) {
    Document document = emptyDocument();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setPrecision(DECIMALS);
    context.setIDGenerator(new PrefixedIds(prefix(figure, area)));
    SVGGraphics2D surface = new SVGGraphics2D(context, false);
    figure.paint(surface, area);

    Element root = surface.getRoot();
    root.setAttribute(
        "viewBox", String.format(Locale.ROOT, "0 0 %.1f %.1f", area.getWidth(), area.getHeight()));
    root.setAttribute("role", "img");
    Element title = document.createElementNS(SVG, "title");
    title.setTextContent(figure.alternativeText());
    root.insertBefore(title, root.getFirstChild());
    setFamilies(root);
    dropEmptyDefinitions(root);
    return serialized(root);
  }

  private static Document emptyDocument() {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The JDK's own XML parser does not work", e);
    }
  }

  /** Ids of clip paths must differ between the figures of one page and never by chance. */
  private static String prefix(Figure figure, Rectangle2D area) {
    String content = figure.title() + figure.alternativeText() + area + figure.table();
    return "f" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)) + "-";
  }

  private static void setFamilies(Element element) {
    if (element.hasAttribute("font-family")) {
      element.setAttribute("font-family", FAMILIES);
    }
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      Node child = children.item(i);
      if (child instanceof Element childElement) {
        setFamilies(childElement);
      }
    }
  }

  /** Batik always writes a place for shared definitions; its fixed id would be double on a page. */
  private static void dropEmptyDefinitions(Element root) {
    NodeList definitions = root.getElementsByTagNameNS(SVG, "defs");
    for (int i = definitions.getLength() - 1; i >= 0; i--) {
      Node definition = definitions.item(i);
      Node parent = definition.getParentNode();
      if (!definition.hasChildNodes() && parent != null) {
        parent.removeChild(definition);
      }
    }
  }

  private static String serialized(Element root) {
    try {
      Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
      writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter out = new StringWriter();
      writer.transform(new DOMSource(root), new StreamResult(out));
      return out.toString();
    } catch (TransformerException e) {
      throw new IllegalStateException("The SVG of a chart cannot be written", e);
    }
  }

  /** Numbers ids from the same start in every figure, behind the figure's own prefix. */
  private static final class PrefixedIds extends SVGIDGenerator {
    private final String prefix;

    PrefixedIds(String prefix) {
      this.prefix = prefix;
    }

    @Override
    public String generateID(String name) {
      return prefix + super.generateID(name);
    }
  }
}
