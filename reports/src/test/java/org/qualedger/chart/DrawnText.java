package org.qualedger.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.qualedger.chart.Canvas.Side;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * A text of an SVG and the place it takes.
 *
 * @param text what it says
 * @param place where, in the units of the drawing
 */
record DrawnText(String text, Rectangle2D place) {

  private static final double BASE_LINE = 0.36;

  /** All texts of a chart, in the order in which they were drawn. */
  static List<DrawnText> of(String svg) {
    NodeList elements = parsed(svg).getElementsByTagNameNS("*", "text");
    List<DrawnText> texts = new ArrayList<>();
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      float size = Float.parseFloat(inherited(element, "font-size").replace("px", ""));
      Font font =
          inherited(element, "font-weight").equals("bold")
              ? ChartFonts.bold(size)
              : ChartFonts.regular(size);
      double middle = Double.parseDouble(element.getAttribute("y")) - size * BASE_LINE;
      double x = Double.parseDouble(element.getAttribute("x"));
      String text = element.getTextContent();
      texts.add(new DrawnText(text, Canvas.place(text, font, Side.LEFT, x, middle)));
    }
    return texts;
  }

  /** The document of an SVG, which must be well-formed. */
  static Document parsed(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    } catch (Exception e) {
      throw new AssertionError("Not well-formed: " + svg, e);
    }
  }

  /** Whether two texts cover each other by more than the space around their letters. */
  boolean covers(DrawnText other) {
    Rectangle2D both = place.createIntersection(other.place);
    return both.getWidth() > 1 && both.getHeight() > 2.5;
  }

  private static String inherited(Element element, String attribute) {
    for (Node node = element; node instanceof Element owner; node = node.getParentNode()) {
      if (owner.hasAttribute(attribute)) {
        return owner.getAttribute(attribute);
      }
    }
    throw new AssertionError("No " + attribute);
  }
}
