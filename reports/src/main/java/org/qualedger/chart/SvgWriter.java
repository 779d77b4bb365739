package org.qualedger.chart;

import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  /** Those of the pages; the others stand in where the first two are not installed. */
  private static final String FAMILIES =
      "'Source Sans 3','Noto Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft"
          + " YaHei',sans-serif";

  private static final int DECIMALS = 2;

  private SvgWriter() {}

  static String write(Figure figure, Rectangle2D area, PointLinks links) {
    Document document = emptyDocument();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setPrecision(DECIMALS);
    String prefix = prefix(figure, area);
    context.setIDGenerator(new PrefixedIds(prefix));
    SVGGraphics2D surface = new SVGGraphics2D(context, false);
    List<Hotspot> hotspots = figure.draw(surface, area);

    Element root = surface.getRoot();
    root.setAttribute(
        "viewBox", String.format(Locale.ROOT, "0 0 %.1f %.1f", area.getWidth(), area.getHeight()));
    setFamilies(root);
    dropEmptyDefinitions(root);
    boolean linked = addHotspots(root, hotspots, links);
    // The parts of an image are not told one by one; links have to be.
    root.setAttribute("role", linked ? "group" : "img");
    Element title = child(root, "title");
    title.setAttribute("id", prefix + "title");
    title.setTextContent(figure.alternativeText());
    root.insertBefore(title, root.getFirstChild());
    root.setAttribute("aria-labelledby", prefix + "title");
    return serialized(root);
  }

  /**
   * Lays an invisible shape over each point: it carries the number of the point's row and its
   * tooltip, and is a link where the point leads somewhere.
   *
   * @return whether any of them is a link
   */
  private static boolean addHotspots(Element root, List<Hotspot> hotspots, PointLinks links) {
    if (hotspots.isEmpty()) {
      return false;
    }
    boolean linked = false;
    Element group = child(root, "g");
    group.setAttribute("class", "points");
    for (Hotspot hotspot : hotspots) {
      Optional<String> address = links.address(hotspot.row());
      Element point = child(group, address.isPresent() ? "a" : "g");
      point.setAttribute("class", "point");
      point.setAttribute("data-point", String.valueOf(hotspot.row()));
      if (address.isPresent()) {
        linked = true;
        point.setAttribute("href", address.get());
        point.setAttribute("aria-label", hotspot.words());
      }
      child(point, "title").setTextContent(hotspot.words());
      Element shape = child(point, "rect");
      shape.setAttribute("x", number(hotspot.area().getX()));
      shape.setAttribute("y", number(hotspot.area().getY()));
      shape.setAttribute("width", number(hotspot.area().getWidth()));
      shape.setAttribute("height", number(hotspot.area().getHeight()));
      shape.setAttribute("rx", number(Math.min(Hotspot.REACH, hotspot.area().getHeight() / 2)));
      shape.setAttribute("fill", "none");
      shape.setAttribute("stroke", "none");
      shape.setAttribute("pointer-events", "all");
    }
    return linked;
  }

  private static Element child(Element parent, String name) {
    Element child = parent.getOwnerDocument().createElementNS(SVG, name);
    parent.appendChild(child);
    return child;
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(DECIMALS, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
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
