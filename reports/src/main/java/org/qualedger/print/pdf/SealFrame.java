package org.qualedger.print.pdf;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The place on a page that is kept free for the seal. The print has an empty frame there, which the
 * document's structure knows as a figure; that is how it is found again when the seal is set.
 *
 * @param element the figure in the structure
 * @param page the page on which it is
 * @param area where on the page
 */
record SealFrame(PDStructureElement element, PDPage page, PDRectangle area) {

  static final String TYPE = "seal/frame";

  private static final double PIXELS_PER_POINT = 96 / 72.0;
  private static final Color LINE = new Color(0xB8C1CA);
  private static final float WIDTH = 0.6f;
  private static final float DASH = 2.4f;

  /** Adds a frame to a print. */
  static void add(PageTree tree, Form form) {
    Element frame = tree.add(tree.add(tree.body(), "div", "figure"), "object", "seal");
    frame.setAttribute("type", TYPE);
    frame.setAttribute("alt", form.text("seal.frame"));
  }

  /** Draws the empty frame. */
  static @Nullable Map<Shape, String> draw(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    double wide = width / dotsPerPixel;
    double high = height / dotsPerPixel;
    device.drawWithGraphics(
        (float) x,
        (float) y,
        (float) wide,
        (float) high,
        surface -> {
          surface.scale(PIXELS_PER_POINT, PIXELS_PER_POINT);
          surface.setColor(LINE);
          surface.setStroke(
              new BasicStroke(
                  WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {DASH}, 0));
          surface.draw(
              new Rectangle2D.Double(
                  WIDTH,
                  WIDTH,
                  wide / PIXELS_PER_POINT - 2 * WIDTH,
                  high / PIXELS_PER_POINT - 2 * WIDTH));
        });
    return null;
  }

  /**
   * The frame in a print.
   *
   * @param description what the frame is called in the language of the print
   */
  static Optional<SealFrame> in(PDDocument document, String description) {
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    Deque<COSBase> waiting = new ArrayDeque<>();
    if (root != null) {
      waiting.add(root.getCOSObject());
    }
    while (!waiting.isEmpty()) {
      COSBase next = waiting.poll();
      if (next instanceof COSArray kids) {
        for (int i = 0; i < kids.size(); i++) {
          offer(waiting, kids.getObject(i));
        }
      } else if (next instanceof COSDictionary element) {
        if (description.equals(element.getString(COSName.ALT))) {
          return frame(element);
        }
        offer(waiting, element.getDictionaryObject(COSName.K));
      }
    }
    return Optional.empty();
  }

  private static void offer(Deque<COSBase> waiting, @Nullable COSBase found) {
    if (found != null) {
      waiting.add(found);
    }
  }

  private static Optional<SealFrame> frame(COSDictionary figure) {
    PDStructureElement element = new PDStructureElement(figure);
    PDPage page = element.getPage();
    COSArray area =
        figure.getDictionaryObject(COSName.A) instanceof COSDictionary layout
            ? layout.getCOSArray(COSName.BBOX)
            : null;
    return page == null || area == null
        ? Optional.empty()
        : Optional.of(new SealFrame(element, page, new PDRectangle(area)));
  }
}
