package org.qualedger.print.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualedger.chart.Figure;
import org.w3c.dom.Element;

/**
 * Draws the figures of a print as vectors where their {@code object} elements stand, and the frame
 * that is kept free for a seal.
 */
final class FigureDrawing implements FSObjectDrawerFactory {

  static final String TYPE = "chart/figure";
  static final String NUMBER = "data-number";

  /** Pixels of a style sheet per typographic point, the unit of a figure. */
  private static final double PIXELS_PER_POINT = 96 / 72.0;

  private final List<Figure> figures;

  FigureDrawing(List<Figure> figures) {
    this.figures = figures;
  }

  @Override
  public boolean isReplacedObject(Element element) {
    String type = element.getAttribute("type");
    return TYPE.equals(type) || SealFrame.TYPE.equals(type);
  }

  @Override
  public FSObjectDrawer createDrawer(Element element) {
    return SealFrame.TYPE.equals(element.getAttribute("type")) ? SealFrame::draw : this::draw;
  }

  private @Nullable Map<Shape, String> draw(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    Figure figure = figures.get(Integer.parseInt(element.getAttribute(NUMBER)));
    double pixelsWide = width / dotsPerPixel;
    double pixelsHigh = height / dotsPerPixel;
    device.drawWithGraphics(
        (float) x,
        (float) y,
        (float) pixelsWide,
        (float) pixelsHigh,
        surface -> {
          surface.scale(PIXELS_PER_POINT, PIXELS_PER_POINT);
          figure.paint(
              surface,
              new Rectangle2D.Double(
                  0, 0, pixelsWide / PIXELS_PER_POINT, pixelsHigh / PIXELS_PER_POINT));
        });
    // No areas of the picture are links.
    return null;
  }
}
